/** A line of text for roff: nothing in it is taken for a request or an escape. */
export function roff(text: string): string {
  const escaped = text
    .replaceAll("\\", "\\e")
    .replaceAll("-", "\\-")
    .replaceAll(
      /[^\0-\x7F]/gu,
      (sign) => `\\[u${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}]`,
    );
  return /^[.']/.test(escaped) ? `\\&${escaped}` : escaped;
}

/** The argument of a request: one word, whatever is in it. */
export function quoted(text: string): string {
  return `"${roff(text).replaceAll('"', "\\(dq")}"`;
}

/** Lines that keep their breaks and spaces. */
export function asIs(text: string): readonly string[] {
  const lines = text.replace(/^\n+/, "").trimEnd().split("\n");
  // An empty line is a request of its own.
  return text.trim() === "" ? [] : [".nf", ...lines.map((line) => (line === "" ? ".sp" : roff(line))), ".fi"];
}
