import { createHmac } from "node:crypto";

/**
 * Names a credential without telling anything about it: the salt, a dot, and 24 hex digits of an HMAC-SHA-256 of the secret
 * under the salt.
 */
export function fingerprintOf(secret: string, salt: string): string {
  return `${salt}.${createHmac("sha256", salt).update(secret).digest("hex").slice(0, 24)}`;
}

/** Whether the fingerprint was made of this secret. */
export function isFingerprintOf(fingerprint: string, secret: string): boolean {
  return fingerprint === fingerprintOf(secret, fingerprint.split(".")[0] ?? "");
}
