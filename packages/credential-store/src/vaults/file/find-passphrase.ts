import { CredentialError } from "../../credential-error.ts";
import type { PassphraseRequest, VaultOptions } from "../vault.ts";
import { readDescriptor } from "./read-descriptor.ts";

const variable = "BITRIX24_KEYRING_PASSWORD";
const descriptorVariable = "BITRIX24_KEYRING_PASSWORD_FD";

/** Whether a passphrase can be had here, without asking for it. */
export function hasPassphrase({ env, askPassphrase }: VaultOptions): boolean {
  return Boolean(env[variable] ?? "") || Boolean(env[descriptorVariable] ?? "") || askPassphrase !== undefined;
}

/**
 * The passphrase: from the environment, a file descriptor (its first line, which can be read once) or a person. Throws
 * `CredentialError` ("no-passphrase").
 */
export async function findPassphrase(options: VaultOptions, request: PassphraseRequest): Promise<string> {
  const fromEnvironment = options.env[variable] ?? "";
  if (fromEnvironment !== "") return fromEnvironment;
  const descriptor = options.env[descriptorVariable] ?? "";
  const passphrase = descriptor === "" ? await options.askPassphrase?.(request) : await fromDescriptor(descriptor);
  if (passphrase === undefined || passphrase === "")
    throw noPassphrase("There is no passphrase for the file of secrets.");
  return passphrase;
}

async function fromDescriptor(text: string): Promise<string> {
  const number = /^\d{1,4}$/.test(text) ? Number(text) : undefined;
  const line = number === undefined ? undefined : await readDescriptor(number);
  if (line === undefined) throw noPassphrase(`${descriptorVariable} names no file descriptor that can be read.`);
  return line;
}

function noPassphrase(message: string): CredentialError {
  return new CredentialError("no-passphrase", {
    message,
    hint: `Run the command in a terminal, which asks for it, or give it in ${variable} or through ${descriptorVariable}.`,
  });
}
