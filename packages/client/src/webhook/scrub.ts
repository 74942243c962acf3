/** Replaces secrets in a text. */
export type Scrub = (text: string) => string;

export const mask = "***";

// A slash as it may appear in a path, in JSON ("\/") and percent-encoded once or twice.
const slash = String.raw`(?:\\?/|%(?:25)*2F)`;
const segment = String.raw`(?:(?!${slash})[^/\\\s"'<>?#&])+`;
const webhookPath = new RegExp(`(${slash}rest${slash}(?:api${slash})?${segment}${slash})${segment}`, "gi");

function escaped(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|/-]/g, String.raw`\$&`);
}

function spellings(secret: string): readonly string[] {
  const once = encodeURIComponent(secret);
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

/** Hides the key in everything that looks like a webhook address, whichever portal it belongs to. */
export const scrubWebhookPaths: Scrub = (text) => text.replace(webhookPath, `$1${mask}`);

/** Hides the given secret in every usual spelling, and the key of anything that looks like a webhook address. */
export function scrubber(secret: string): Scrub {
  const found = spellings(secret);
  if (found.length === 0) return scrubWebhookPaths;
  const literal = new RegExp(found.map(escaped).join("|"), "gi");
  return (text) => scrubWebhookPaths(text.replace(literal, mask));
}
