import { CredentialError } from "../credential-error.ts";

/** Bytes of UTF-8. */
const largestSecret = 8 * 1024;
const largestName = 1024;

/** Refuses a name that not every vault can keep apart from all others. Throws `CredentialError` ("bad-name"). */
export function assertName(name: string): void {
  const why = whyNot(name, largestName);
  if (why === undefined) return;
  throw new CredentialError("bad-name", {
    message: `The name of a secret ${why}.`,
    hint: "Use a short name of letters and digits.",
  });
}

/** Refuses a secret that not every vault gives back as it was. Throws `CredentialError` ("bad-secret"), without the secret. */
export function assertSecret(secret: string): void {
  const why = whyNot(secret, largestSecret);
  if (why === undefined) return;
  throw new CredentialError("bad-secret", {
    message: `The secret ${why}.`,
    hint: "Copy it again, as a whole and without anything else.",
  });
}

// Keychains take C strings in UTF-8: a zero would end them, half a surrogate pair would become another character.
function whyNot(text: string, largest: number): string | undefined {
  if (text === "") return "is empty";
  if (text.includes("\0") || !text.isWellFormed()) return "has characters that cannot be stored";
  return Buffer.byteLength(text) > largest ? `is longer than ${largest} bytes` : undefined;
}
