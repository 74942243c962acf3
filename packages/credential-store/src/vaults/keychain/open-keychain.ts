import { assertName, assertSecret } from "../assert-storable.ts";
import type { Vault } from "../vault.ts";
import { callKeychain, type KeychainSurroundings } from "./call-keychain.ts";
import { keychainError } from "./keychain-error.ts";
import type { KeychainRequest } from "./keychain-request.ts";

/**
 * The keychain of the operating system: Keychain on macOS, Credential Manager on Windows, the Secret Service on Linux.
 * Entries stand there as service "b24kit" with the name as account. Every step takes a process of its own and at most 3 s.
 */
export function openKeychain(surroundings: KeychainSurroundings): Vault {
  const call = async (request: KeychainRequest): Promise<string | boolean | null> => {
    const result = await callKeychain(request, surroundings);
    if ("reason" in result) throw keychainError(result.reason, result.detail);
    return result.value;
  };
  return {
    kind: "keychain",
    async get(name) {
      assertName(name);
      const value = await call({ action: "get", account: name });
      return typeof value === "string" ? value : undefined;
    },
    async set(name, secret) {
      assertName(name);
      assertSecret(secret);
      await call({ action: "set", account: name, secret });
    },
    async delete(name) {
      assertName(name);
      return (await call({ action: "delete", account: name })) === true;
    },
  };
}
