/** What a YAML file of a skill holds. */
export type YamlValue = string | boolean | readonly YamlValue[] | { readonly [key: string]: YamlValue };

/**
 * Block style with every string in double quotes: what strict readers (no flow style, no guessing of types) and lenient ones read
 * alike. JSON's strings are strings of YAML.
 */
export function renderYaml(value: { readonly [key: string]: YamlValue }, indent = ""): string {
  return Object.entries(value)
    .map(([key, held]) => `${indent}${key}:${renderHeld(held, indent)}`)
    .join("\n");
}

function renderHeld(held: YamlValue, indent: string): string {
  if (typeof held !== "object") return ` ${JSON.stringify(held)}`;
  const inner = `${indent}  `;
  if (isMap(held)) return `\n${renderYaml(held, inner)}`;
  return `\n${held.map((item) => `${inner}- ${renderItem(item, inner)}`).join("\n")}`;
}

function renderItem(item: YamlValue, indent: string): string {
  if (typeof item !== "object" || !isMap(item)) return JSON.stringify(item);
  return renderYaml(item, `${indent}  `).trimStart();
}

function isMap(value: object): value is { readonly [key: string]: YamlValue } {
  return !Array.isArray(value);
}
