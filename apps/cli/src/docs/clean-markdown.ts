import { scrubLines } from "@b24kit/report";

/**
 * The text of a page for reading: control characters go, and so do comments, the front matter, and the marks of the vendor's
 * generator (`{% note %}`, `{#anchor}`). Links stand as text: "text (address)"; of a picture its caption stays.
 */
export function cleanMarkdown(source: string): string {
  const text = withoutComments(withoutFrontMatter(scrubLines(source)));
  return text
    .replaceAll(/!\[([^[\]\n]{0,500})\]\([^()\n]{0,2000}\)(?:\{[^{}\n]{0,200}\})?/g, "$1")
    .replaceAll(/\[([^[\]\n]{0,500})\]\(([^()\s]{0,2000})(?:[ \t][^()\n]{0,500})?\)/g, linkText)
    .replaceAll(/^[ \t]*\{%[^%\n]{0,500}%\}[ \t]*\n?/gm, "")
    .replaceAll(/\{%[^%\n]{0,500}%\}|[ \t]?\{#[\w.-]{1,200}\}/g, "")
    .replaceAll(/\n{3,}/g, "\n\n");
}

function linkText(_: string, text: string, address: string): string {
  const isNamed = text.trim() !== "" && text.trim() !== address;
  return isNamed ? (/^https?:/i.test(address) ? `${text} (${address})` : text) : address;
}

function withoutFrontMatter(text: string): string {
  const end = text.startsWith("---\n") ? text.indexOf("\n---\n", 3) : -1;
  return end === -1 ? text : text.slice(end + 5);
}

// By hand: a pattern would read the rest of the text again for every comment that does not end.
function withoutComments(text: string): string {
  const kept: string[] = [];
  let from = 0;
  for (let start = text.indexOf("<!--"); start !== -1; start = text.indexOf("<!--", from)) {
    const end = text.indexOf("-->", start + 4);
    if (end === -1) break;
    kept.push(text.slice(from, start));
    from = end + 3;
  }
  return [...kept, text.slice(from)].join("");
}
