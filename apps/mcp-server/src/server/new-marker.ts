/** A text that nobody can foresee: text of the portal cannot pretend to end a fence. */
export function newMarker(): string {
  // The global one: node:crypto would load before the first answer.
  return crypto.randomUUID().replaceAll("-", "").slice(0, 16);
}
