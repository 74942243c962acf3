/** Tells whether a method's name fits a pattern in which `*` stands for any letters. Letter case does not matter. */
export function matchesPattern(pattern: string, method: string): boolean {
  const name = method.toLowerCase();
  const [first = "", ...rest] = pattern.toLowerCase().split("*");
  const last = rest.pop();
  if (last === undefined) return name === first;
  if (!name.startsWith(first) || !name.endsWith(last)) return false;
  // Piece by piece instead of a regular expression: a pattern is somebody's input.
  let position = first.length;
  const end = name.length - last.length;
  for (const piece of rest) {
    const found = name.indexOf(piece, position);
    if (found === -1) return false;
    position = found + piece.length;
  }
  return position <= end;
}
