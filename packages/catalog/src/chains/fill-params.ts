/** Values by the names of their parameters. */
type ChainValues = ReadonlyMap<string, unknown>;

const reference = /^\$result((?:\[\w+\])+)$/;
const placeholder = /\{(\w+)\}/g;

/**
 * Puts values into the parameters of a step; undefined where a value is not given. Only the texts of the chain are read for
 * placeholders and references, never a value: what somebody writes stays what it is.
 */
export function fillParams(template: unknown, values: ChainValues): unknown {
  if (typeof template === "string") return fillText(template, values);
  if (Array.isArray(template)) return fillList(template, values);
  if (typeof template !== "object" || template === null) return template;
  const entries = Object.entries(template).flatMap(([name, inner]) => {
    const value = fillParams(inner, values);
    return value === undefined ? [] : [[name, value] as const];
  });
  return Object.fromEntries(entries);
}

/** An entry that lacks a value is left out whole: a telephone without a number is none. Nor is an empty list sent. */
function fillList(template: readonly unknown[], values: ChainValues): unknown {
  const entries = template.filter((entry) => placeholdersIn(entry).every((name) => values.has(name)));
  return entries.length === 0 ? undefined : entries.map((entry) => fillParams(entry, values));
}

function fillText(template: string, values: ChainValues): unknown {
  const path = reference.exec(template)?.[1];
  if (path !== undefined) return { $result: path.slice(1, -1).split("][") };
  const names = placeholdersIn(template);
  if (!names.every((name) => values.has(name))) return undefined;
  const [only] = names;
  if (only !== undefined && template === `{${only}}`) return values.get(only);
  return template.replaceAll(placeholder, (_whole, name: string) => String(values.get(name)));
}

/** The names of the parameters that a template holds. */
function placeholdersIn(template: unknown): readonly string[] {
  if (typeof template === "string") return [...template.matchAll(placeholder)].map(([, name = ""]) => name);
  if (typeof template !== "object" || template === null) return [];
  return Object.values(template).flatMap((inner) => placeholdersIn(inner));
}
