/** Names that only a variable has: of this program, of Node, of secrets and proxies. */
const telling =
  /\b(?:(?:B24KIT|BITRIX|BITRIX24|NODE)_[A-Z0-9_]+|[A-Z][A-Z0-9_]*_(?:KEY|TOKEN|PASSWORD|SECRET|PROXY)(?:_[A-Z0-9]+)*)\b\*?/g;

const read = /(?:\$\{?|process\.env\.|process\.env\[")([A-Z][A-Z0-9_]*)/g;

/** Environment variables that a text names. */
export function variablesIn(text: string): readonly string[] {
  return [...(text.match(telling) ?? []), ...Array.from(text.matchAll(read), ([, name = ""]) => name)];
}
