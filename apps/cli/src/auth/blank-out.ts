/** The same file with every copy of the address replaced by nothing; the rest stays as it was written. */
export function blankOut(text: string, address: string): string {
  // JSON may spell it with escapes.
  const literals = text.replaceAll(/"(?:[^"\\\n]|\\.)*"/g, (literal) =>
    meaningOf(literal) === address ? '""' : literal,
  );
  return literals.replaceAll(address, "");
}

function meaningOf(literal: string): unknown {
  try {
    return JSON.parse(literal) as unknown;
  } catch {
    return undefined;
  }
}
