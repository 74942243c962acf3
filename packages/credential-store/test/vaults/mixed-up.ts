import type { Vault } from "../../src/vaults/vault.ts";

/** Each of many calls of the keychain has two seconds, in which a very busy computer does not start its process. */
export const tryAgain = { retry: 3 } as const;

/** Keeps a secret of nearly 8 KiB under each of the names, and removes them. Tells the names whose secret was not there. */
export async function mixedUp(vault: Vault, names: readonly string[]): Promise<readonly string[]> {
  const secrets = new Map(names.map((name, index) => [name, `${index}`.repeat(3) + "ы".repeat(4000) + "'\"\n\\💼"]));
  const wrong: string[] = [];
  for (const [name, secret] of secrets) await vault.set(name, secret);
  for (const [name, secret] of secrets) if ((await vault.get(name)) !== secret) wrong.push(name);
  for (const name of names) if (!(await vault.delete(name))) wrong.push(name);
  return wrong;
}
