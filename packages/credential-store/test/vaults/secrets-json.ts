import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";

/** A file of secrets as a program of somebody else reads it. */
export interface AnySecretsFile {
  header: { format: string; version: string; kind: string; key: Record<string, unknown> } & Record<string, unknown>;
  check: Record<string, unknown>;
  entries: ({ name: string; nonce: string; data: string } & Record<string, unknown>)[];
  [field: string]: unknown;
}

/** Changes a file of secrets as somebody would who knows its format, checksum included, but not its key. */
export function rewrite(path: string, change: (file: AnySecretsFile) => void): void {
  const file = readSecrets(path);
  delete file["checksum"];
  change(file);
  const checksum = createHash("sha256").update(JSON.stringify(file)).digest("hex");
  writeFileSync(path, JSON.stringify({ ...file, checksum }));
}

/** The parsed content of a file of secrets. */
export function readSecrets(path: string): AnySecretsFile {
  return JSON.parse(readFileSync(path, "utf8")) as AnySecretsFile;
}
