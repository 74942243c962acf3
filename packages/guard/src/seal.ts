import { createHmac, hkdfSync, timingSafeEqual } from "node:crypto";

/** What a seal is for. A mac made for one purpose is worth nothing for another. */
export type SealPurpose = "journal" | "plan" | "grant";

/** Proves that a text was written by somebody who has the key: edited rows of the state file are noticed. */
export interface Seal {
  /** HMAC-SHA-256 of the text, 64 lower-case hexadecimal digits. */
  mac(purpose: SealPurpose, text: string): string;
  /** Whether the mac was made from exactly this text for this purpose. Takes the same time wherever they differ. */
  isGenuine(purpose: SealPurpose, text: string, mac: string): boolean;
}

const keyBytes = 32;

/**
 * Makes the seal from the key of the credential store (32 bytes; anything else throws `RangeError`). Each purpose has a
 * subkey of its own, by HKDF (RFC 5869).
 */
export function createSeal(key: Uint8Array): Seal {
  if (!(key instanceof Uint8Array) || key.length !== keyBytes) {
    throw new RangeError(`The seal key must be ${keyBytes} bytes.`);
  }
  const keys: Readonly<Record<SealPurpose, Buffer>> = {
    journal: subkey(key, "journal"),
    plan: subkey(key, "plan"),
    grant: subkey(key, "grant"),
  };
  const mac: Seal["mac"] = (purpose, text) => createHmac("sha256", keys[purpose]).update(text, "utf8").digest("hex");
  return { mac, isGenuine: (purpose, text, given) => isEqual(mac(purpose, text), given) };
}

function subkey(key: Uint8Array, purpose: SealPurpose): Buffer {
  return Buffer.from(hkdfSync("sha256", key, "", `b24kit ${purpose} 1`, keyBytes));
}

function isEqual(expected: string, given: unknown): boolean {
  const bytes = Buffer.from(typeof given === "string" ? given : "", "utf8");
  return bytes.length === expected.length && timingSafeEqual(Buffer.from(expected, "utf8"), bytes);
}
