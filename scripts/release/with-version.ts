/** The description of a server with another version, at its top and in each of its packages; the rest stays as it is written. */
export function withVersion(text: string, version: string): string {
  return text.replaceAll(/("version": )"[^"]*"/g, (_, name: string) => `${name}${JSON.stringify(version)}`);
}
