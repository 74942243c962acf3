import { readFile } from "node:fs/promises";
import { CredentialError } from "../../credential-error.ts";
import type { FileVaultKind } from "../vault-file.ts";
import { parseSecretsFile } from "./parse-secrets-file.ts";
import type { SecretsFile } from "./secrets-file.ts";

/** Reads a file of secrets; `undefined` when there is none. Throws `CredentialError`. */
export async function readSecretsFile(kind: FileVaultKind, path: string): Promise<SecretsFile | undefined> {
  try {
    return parseSecretsFile(await readFile(path), kind, path);
  } catch (cause) {
    if (cause instanceof CredentialError) throw cause;
    const code = cause instanceof Error && "code" in cause ? String(cause.code) : "";
    if (code === "ENOENT") return undefined;
    throw new CredentialError(
      "vault-failed",
      { message: `Could not read ${path}: ${whyNot[code] ?? `the system answered ${code}`}.`, hint, path },
      cause,
    );
  }
}

const whyNot: Readonly<Record<string, string>> = {
  EACCES: "this user may not read it",
  EPERM: "this user may not read it",
  ENOTDIR: "a part of the path is a file, not a folder",
  EISDIR: "it is a folder, not a file",
  ELOOP: "it is a link that leads nowhere",
};
const hint = "Give the file and its folder to the user who runs b24kit, or set B24KIT_HOME to a folder of that user.";
