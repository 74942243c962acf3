/** Deeper structures than any that the portal keeps would make its answers hard to write. */
const maxDepth = 32;

/** May a value of any shape be kept: not too deep, and all its text is UTF-8. */
export function isStorable(value: unknown, depth = 0): boolean {
  if (typeof value === "string") return value.isWellFormed();
  if (typeof value !== "object" || value === null) return true;
  if (depth >= maxDepth) return false;
  return Object.entries(value).every(([key, member]) => key.isWellFormed() && isStorable(member, depth + 1));
}
