/** How a language writes values. */
export interface LiteralSyntax {
  readonly true: string;
  readonly false: string;
  readonly null: string;
  readonly list: readonly [open: string, close: string];
  readonly object: readonly [open: string, close: string];
  readonly emptyObject: string;
  /** Between a name and its value. */
  readonly pair: string;
  readonly text: (text: string) => string;
}

/** JSON values as a literal of another language, one entry a line. */
export function renderLiteral(value: unknown, syntax: LiteralSyntax, indent = ""): string {
  if (value === null || value === undefined) return syntax.null;
  if (typeof value === "boolean") return value ? syntax.true : syntax.false;
  if (typeof value === "string") return syntax.text(value);
  if (typeof value !== "object") return JSON.stringify(value);
  const inner = `${indent}    `;
  if (Array.isArray(value)) {
    return enclosed(
      value.map((item) => renderLiteral(item, syntax, inner)),
      syntax.list,
      indent,
    );
  }
  const entries = Object.entries(value);
  if (entries.length === 0) return syntax.emptyObject;
  return enclosed(
    entries.map(([name, item]) => syntax.text(name) + syntax.pair + renderLiteral(item, syntax, inner)),
    syntax.object,
    indent,
  );
}

function enclosed(items: readonly string[], [open, close]: readonly [string, string], indent: string): string {
  if (items.length === 0) return open + close;
  return `${open}\n${items.map((item) => `${indent}    ${item},\n`).join("")}${indent}${close}`;
}
