import crypto from "node:crypto";
import { promisify } from "node:util";
import { CredentialError } from "../../credential-error.ts";
import type { KeyParameters } from "./secrets-file.ts";

/** How a key is made from a passphrase. */
export type PassphraseParameters = Exclude<KeyParameters, { kdf: "machine-hkdf" }>;

/** Node's own Argon2; `undefined` where Node lacks it. */
export type Argon2 = typeof crypto.argon2 | undefined;

/** Node's Argon2, unless Node was built on an OpenSSL older than 3.2. https://nodejs.org/api/crypto.html */
export function nodeArgon2(): Argon2 {
  try {
    crypto.argon2Sync("argon2id", {
      message: "",
      nonce: Buffer.alloc(8),
      parallelism: 1,
      tagLength: 4,
      memory: 8,
      passes: 1,
    });
    return crypto.argon2;
  } catch {
    return undefined;
  }
}

const keyLength = 32;

/**
 * What a new file says about its key. Argon2id with 64 MiB and 3 passes is the second choice of RFC 9106, 4; it and scrypt
 * with N = 2^17 (128 MiB) take about 0.3 s on a small server.
 */
export function newParameters(argon2: Argon2): PassphraseParameters {
  const salt = crypto.randomBytes(16).toString("base64");
  return argon2 === undefined
    ? { kdf: "scrypt", cost: 2 ** 17, blockSize: 8, parallelism: 1, salt }
    : { kdf: "argon2id", memory: 64 * 1024, passes: 3, parallelism: 4, salt };
}

/** Beyond these, 256 MiB and 10 passes, a key takes more than a few seconds. A unit of cost of scrypt needs 1 KiB. */
const most = { memory: 256 * 1024, passes: 10, parallelism: 16 };

/**
 * Whether parameters are neither weaker than those of a new file, as somebody could write who wants passphrases guessed, nor
 * so strong that they only stop the computer.
 */
export function isReasonable(parameters: PassphraseParameters): boolean {
  const saltLength = Buffer.from(parameters.salt, "base64").length;
  const isSaltGood = saltLength >= 16 && saltLength <= 64;
  if (parameters.kdf === "argon2id") {
    const { memory, passes, parallelism } = parameters;
    const isStrong = memory >= 64 * 1024 && passes >= 3;
    return isSaltGood && isStrong && memory <= most.memory && passes <= most.passes && parallelism <= most.parallelism;
  }
  const { cost, blockSize, parallelism } = parameters;
  const isPower = Number.isInteger(Math.log2(cost));
  return isSaltGood && isPower && cost >= 2 ** 17 && cost <= most.memory && blockSize === 8 && parallelism <= 2;
}

/** Makes a key of 32 bytes from a passphrase. Throws `CredentialError` when this computer cannot. */
export async function deriveKey(passphrase: string, parameters: PassphraseParameters, argon2: Argon2): Promise<Buffer> {
  // The same letters may come in two spellings, composed or not: macOS and Linux keyboards differ for й and ё.
  const message = Buffer.from(passphrase.normalize("NFC"));
  const salt = Buffer.from(parameters.salt, "base64");
  try {
    if (parameters.kdf === "argon2id") return await deriveByArgon2(message, salt, parameters, argon2);
    const { cost, blockSize, parallelism } = parameters;
    // Twice what the algorithm needs: 128 bytes for each unit of cost and block size.
    const options = { cost, blockSize, parallelization: parallelism, maxmem: 256 * cost * blockSize };
    return await promisify<crypto.BinaryLike, Buffer, number, crypto.ScryptOptions, Buffer>(crypto.scrypt)(
      message,
      salt,
      keyLength,
      options,
    );
  } catch (cause) {
    if (cause instanceof CredentialError) throw cause;
    const hint = "Free some memory (the file's key needs up to 128 MiB for a moment) and try again.";
    throw new CredentialError("vault-failed", { message: "Could not make a key from the passphrase.", hint }, cause);
  } finally {
    message.fill(0);
  }
}

async function deriveByArgon2(
  message: Buffer,
  nonce: Buffer,
  { memory, passes, parallelism }: Extract<PassphraseParameters, { kdf: "argon2id" }>,
  argon2: Argon2,
): Promise<Buffer> {
  if (argon2 === undefined) {
    throw new CredentialError("vault-unavailable", {
      message: "The key of this file is made by Argon2, which this Node.js lacks.",
      hint: "Use Node.js from nodejs.org (24.11 or newer).",
    });
  }
  return promisify(argon2)("argon2id", { message, nonce, memory, passes, parallelism, tagLength: keyLength });
}
