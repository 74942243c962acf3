/** The same file with every copy of the addresses replaced by nothing; the rest stays as it was written. */
export function blankOut(text: string, addresses: readonly string[]): string {
  // JSON may spell them with escapes.
  const literals = text.replaceAll(/"(?:[^"\\\n]|\\.)*"/g, (literal) =>
    addresses.some((address) => meaningOf(literal) === address) ? '""' : literal,
  );
  // The longest first: one may be the beginning of another. And never a part of a longer key.
  const longestFirst = addresses.toSorted((a, b) => b.length - a.length);
  return longestFirst.reduce(
    (rest, address) => rest.replaceAll(new RegExp(`${literally(address)}(?![A-Za-z0-9_-])`, "g"), ""),
    literals,
  );
}

function literally(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|/-]/g, String.raw`\$&`);
}

function meaningOf(literal: string): unknown {
  try {
    return JSON.parse(literal) as unknown;
  } catch {
    return undefined;
  }
}
