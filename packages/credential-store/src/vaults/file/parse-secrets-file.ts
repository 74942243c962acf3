import { createHash } from "node:crypto";
import { CredentialError } from "../../credential-error.ts";
import type { FileVaultKind } from "../vault-file.ts";
import { damagedFile } from "./damaged-file.ts";
import type { SecretsFile } from "./secrets-file.ts";
import { anyVersionSchema, secretsFileSchema } from "./secrets-schema.ts";

/** Reads the content of a file of secrets. Throws `CredentialError` ("bad-vault-file", "newer-vault-file"). */
export function parseSecretsFile(content: Uint8Array, kind: FileVaultKind, path: string): SecretsFile {
  const found = parseJson(content);
  const versioned = anyVersionSchema.safeParse(found);
  if (!versioned.success) throw damagedFile(path);
  const [major, minor] = versioned.data.header.version.split(".").map(Number);
  if (major !== 1) throw newerFile(path);
  // What zod gives back has its fields in another order, and the order counts for checksum and seals: `found` goes on.
  const { checksum, ...file } = found as SecretsFile & { readonly checksum?: unknown };
  if (checksum !== checksumOf(file)) throw damagedFile(path);
  if (!secretsFileSchema.safeParse(file).success) throw minor === 0 ? damagedFile(path) : newerFile(path);
  const isWhole =
    file.header.kind === kind && new Set(file.entries.map(({ name }) => name)).size === file.entries.length;
  if (!isWhole) throw damagedFile(path);
  return file;
}

/** The content of a file of secrets. Its checksum tells damage by accident; seals tell what was changed on purpose. */
export function formatSecretsFile(file: SecretsFile): string {
  return `${JSON.stringify({ ...file, checksum: checksumOf(file) }, undefined, 2)}\n`;
}

function checksumOf(file: SecretsFile): string {
  return createHash("sha256").update(JSON.stringify(file)).digest("hex");
}

function parseJson(content: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(content));
  } catch {
    return undefined;
  }
}

function newerFile(path: string): CredentialError {
  return new CredentialError("newer-vault-file", {
    message: `${path} was written by a newer version of b24kit.`,
    hint: "Update b24kit. The file was not changed.",
    path,
  });
}
