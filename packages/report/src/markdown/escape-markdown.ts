const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };

/**
 * Text that every flavour of Markdown shows as it is. HTML specials become entities, because not every flavour
 * knows a backslash before them.
 */
export function escapeMarkdown(text: string): string {
  return text.replace(/[&<>]/g, (special) => entities[special] ?? special).replace(/[\\`*_[\]~|]/g, "\\$&");
}

/** What starts a heading, a list, a quote or a rule at the beginning of a line. */
export function escapeLineStart(line: string): string {
  return line.replace(/^( *)([#+=-])/, "$1\\$2").replace(/^( *\d+)([.)])/, "$1\\$2");
}
