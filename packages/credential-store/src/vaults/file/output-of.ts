import { promisify } from "node:util";
import { childEnvironment } from "../keychain/child-environment.ts";
import type { VaultOptions } from "../vault.ts";

/** What a program of the system prints; empty when it fails. It gets no variable of ours: some hold secrets. */
export async function outputOf(program: string, args: readonly string[], env: VaultOptions["env"]): Promise<string> {
  // Loaded here, not at import: most systems need no program for this.
  const { execFile } = process.getBuiltinModule("node:child_process");
  const options = { env: childEnvironment(env), timeout: 2000, windowsHide: true };
  const done = await promisify(execFile)(program, args, options).catch(() => undefined);
  return done?.stdout ?? "";
}
