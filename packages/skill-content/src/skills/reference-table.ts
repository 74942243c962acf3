import type { Reference } from "../skill.ts";

/** Which page to read for what, and what a Russian asks; the path is said once, since each link would cost as much as a line. */
export function referenceTable(references: readonly Reference[]): string {
  const lines = references.map(({ id, about, when }) => `- ${id}: ${about}; ${when.ru[0]}`);
  return `Pages are \`references/NAME.md\`:\n\n${lines.join("\n")}`;
}
