/** Replaces secrets in a text. */
export type Scrub = (text: string) => string;

export const mask = "***";

// A slash as it may appear in a path, in JSON ("\/") and percent-encoded once or twice.
const slash = String.raw`(?:\\?/|%(?:25)*2F)`;
const segment = String.raw`(?:(?!${slash})[^/\\\s"'<>?#&])+`;
const webhookPath = new RegExp(`(${slash}rest${slash}(?:api${slash})?${segment}${slash})${segment}`, "gi");

// What follows the name of a token in an address, in JSON (also escaped), in an object that was printed, and as a header.
const assigned = String.raw`(?:\\?["'])?\s*(?:=|:|%(?:25)*3D)\s*(?:\\?["'])?`;
const tokenName = String.raw`(?:\b|_)(?:access_?token|refresh_?token|client_?secret|auth(?:orization)?(?:_id)?|refresh_id)`;
const namedToken = new RegExp(String.raw`(${tokenName}${assigned}(?:Bearer\s+)?|\bBearer\s+)[\w.~+/-]{16,}`, "gi");

function escaped(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|/-]/g, String.raw`\$&`);
}

function spellings(secret: string): readonly string[] {
  // Half a character cannot be encoded.
  const once = encodeURIComponent(secret.toWellFormed());
  const decoded = decodeSafely(secret);
  const all = [secret, once, encodeURIComponent(once), decoded, JSON.stringify(decoded).slice(1, -1)];
  return [...new Set(all)].filter((text) => text.length > 3).toSorted((a, b) => b.length - a.length);
}

function decodeSafely(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Hides what looks like a secret, whichever portal it belongs to: the key of a webhook address, and tokens under their usual names. */
export const scrubWebhookPaths: Scrub = (text) =>
  text.replace(webhookPath, `$1${mask}`).replace(namedToken, `$1${mask}`);

/** Hides the given secrets in every usual spelling, and all that looks like one. */
export function scrubber(...secrets: readonly string[]): Scrub {
  const found = [...new Set(secrets.flatMap(spellings))].toSorted((a, b) => b.length - a.length);
  if (found.length === 0) return scrubWebhookPaths;
  const literal = new RegExp(found.map(escaped).join("|"), "gi");
  return (text) => scrubWebhookPaths(text.replace(literal, mask));
}
