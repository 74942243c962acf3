/** A name as it is typed in a shell: with quotes when it needs them. */
export function quoted(name: string): string {
  return /^[\p{L}\p{N}_.:@-]+$/u.test(name) ? name : `'${name.replaceAll("'", String.raw`'\''`)}'`;
}
