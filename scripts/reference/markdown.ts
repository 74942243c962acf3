/** Words of ours in a cell or a line of Markdown: nothing in them is taken for markup, on GitHub and on the site. */
export function plain(text: string): string {
  return text
    .replaceAll(/[\\`*<>|[\]]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, String.raw`\$&`)
    .replaceAll("{{", "{&#123;")
    .replaceAll(/\s*\n\s*/g, " ");
}

/** A piece of code in a cell or a line; braces would be a formula of the site. */
export function code(text: string): string {
  const escaped = text.replaceAll("|", String.raw`\|`);
  return text.includes("{{") ? `<code v-pre>${text}</code>` : `\`${escaped}\``;
}

/** A table; nothing when it has no rows. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): readonly string[] {
  if (rows.length === 0) return [];
  return [line(head), line(head.map(() => "---")), ...rows.map(line), ""];
}

/** A block of text as it is printed. */
export function block(text: string): readonly string[] {
  return ["```text", text.replace(/^\n+/, "").trimEnd(), "```", ""];
}

function line(cells: readonly string[]): string {
  return `| ${cells.join(" | ")} |`;
}
