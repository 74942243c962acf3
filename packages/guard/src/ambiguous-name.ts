/** A name of a parameter that does not say for sure what the portal takes it for. */
export interface AmbiguousName {
  readonly name: string;
  /** The other name that may be read as the same one; absent where the name alone would be changed on the way. */
  readonly other?: string;
}

/**
 * Finds a name that the portal could read as another one. Top-level names are compared as PHP would make them: in one case,
 * without spaces before, up to NUL, with "_" for dots, spaces and brackets. One level below, in `fields` and the like, only
 * the case may differ. Names that PHP would change are found even when they are alone: a batch could not carry them.
 */
export function ambiguousName(params: object): AmbiguousName | undefined {
  const changed = Object.keys(params).find((name) => name === "" || /[.\s\0[\]]/.test(name));
  if (changed !== undefined) return { name: changed, ...twin(params, changed, phpName) };
  const pair = sameNames(Object.keys(params), phpName);
  if (pair !== undefined) return pair;
  for (const inner of Object.values(params) as unknown[]) {
    const found = isHolder(inner) ? sameNames(Object.keys(inner), folded) : undefined;
    if (found !== undefined) return found;
  }
  return undefined;
}

function twin(params: object, name: string, read: (name: string) => string): Pick<AmbiguousName, "other"> {
  const other = Object.keys(params).find((candidate) => candidate !== name && read(candidate) === read(name));
  return other === undefined ? {} : { other };
}

function sameNames(names: readonly string[], read: (name: string) => string): AmbiguousName | undefined {
  const seen = new Map<string, string>();
  for (const name of names) {
    const other = seen.get(read(name));
    if (other !== undefined) return { name, other };
    seen.set(read(name), name);
  }
  return undefined;
}

/** Up to NUL or "[", unless that is not closed: https://www.php.net/manual/en/language.variables.external.php */
function phpName(name: string): string {
  const plain = name
    .trim()
    .replace(/\0.*$/s, "")
    .replace(/\[[^\]]*\].*$/s, "");
  return folded(plain.replaceAll(/[.\s[]/g, "_"));
}

function folded(name: string): string {
  return name.trim().toLowerCase();
}

function isHolder(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
