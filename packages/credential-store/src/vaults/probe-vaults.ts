import { access, constants } from "node:fs/promises";
import { dirname } from "node:path";
import { CredentialError } from "../credential-error.ts";
import { hasPassphrase } from "./file/find-passphrase.ts";
import { readMachineId } from "./file/read-machine-id.ts";
import { readSecretsFile } from "./file/read-secrets-file.ts";
import { callKeychain } from "./keychain/call-keychain.ts";
import { keychainMessage } from "./keychain/keychain-error.ts";
import type { KeychainReason } from "./keychain/keychain-reason.ts";
import type { VaultKind, VaultOptions } from "./vault.ts";
import { type FileVaultKind, vaultFile } from "./vault-file.ts";

/** Why a kind of vault cannot be used here. */
type VaultReasonCode =
  | KeychainReason
  | "no-passphrase"
  | "no-machine-id"
  | "bad-vault-file"
  | "newer-vault-file"
  | "unreadable"
  | "read-only"
  | "no-permission"
  | "bad-folder";

export interface VaultProbe {
  readonly kind: VaultKind;
  readonly isUsable: boolean;
  /** Plain words without a full stop, and a code for translation. */
  readonly reason?: { readonly code: VaultReasonCode; readonly message: string };
}

type Reason = VaultProbe["reason"];

/**
 * Which kinds of vaults work here and why not; the best first. The keychain must give back a random value before it is
 * called usable. Nothing is asked and no file is changed; takes 3 s at most. `plain-file` is never proposed.
 */
export async function probeVaults(options: VaultOptions): Promise<readonly VaultProbe[]> {
  const reasons = await Promise.all([keychainReason(options), encryptedReason(options), machineReason(options)]);
  const kinds = ["keychain", "encrypted-file", "machine-file"] as const;
  return kinds.map((kind, index) => {
    const reason = reasons[index];
    return { kind, isUsable: reason === undefined, ...(reason && { reason }) };
  });
}

async function keychainReason(options: VaultOptions): Promise<Reason> {
  const result = await callKeychain({ action: "try" }, options);
  return "value" in result
    ? undefined
    : { code: result.reason, message: keychainMessage(result.reason, result.detail) };
}

async function encryptedReason(options: VaultOptions): Promise<Reason> {
  return hasPassphrase(options)
    ? fileReason("encrypted-file", options)
    : { code: "no-passphrase", message: "There is no passphrase, and nobody can be asked for one" };
}

async function machineReason(options: VaultOptions): Promise<Reason> {
  const id = await (options.readMachineId?.() ?? readMachineId(options));
  return id === undefined
    ? { code: "no-machine-id", message: "This system has no id of its own, as is usual in containers" }
    : fileReason("machine-file", options);
}

async function fileReason(kind: FileVaultKind, { folder }: VaultOptions): Promise<Reason> {
  try {
    await readSecretsFile(kind, vaultFile(kind, folder));
  } catch (error) {
    if (!(error instanceof CredentialError)) throw error;
    const code = error.code === "bad-vault-file" || error.code === "newer-vault-file" ? error.code : "unreadable";
    return { code, message: error.message.replace(/\.$/, "") };
  }
  return folderReason(folder, folder);
}

/** Whether files can be made in the folder; one that is missing counts as its parent. */
async function folderReason(folder: string, asked: string): Promise<Reason> {
  try {
    await access(folder, constants.W_OK | constants.X_OK);
    return undefined;
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : undefined;
    if (code === "ENOENT" && dirname(folder) !== folder) return folderReason(dirname(folder), asked);
    if (code === "EROFS") return { code: "read-only", message: `The disk of ${asked} is read-only` };
    if (code === "ENOTDIR" || code === "ENOENT")
      return { code: "bad-folder", message: `${asked} cannot be made there` };
    return { code: "no-permission", message: `This user may not write to ${asked}` };
  }
}
