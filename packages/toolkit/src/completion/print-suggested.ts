import type { Suggested } from "./suggestion.ts";

/**
 * What the scripts of the shells read: a word and what it means on each line, a tab between. `:files` says that names of files may come,
 * too, `:open` that the only word goes on.
 */
export function printSuggested({ words, takesFiles }: Suggested): string {
  const [first] = words;
  const isOpen = words.length === 1 && first?.isOpen === true;
  const lines = words.map(({ value, about }) => (about === undefined ? value : `${value}\t${oneLine(about)}`));
  return [...(takesFiles ? [":files"] : []), ...(isOpen ? [":open"] : []), ...lines]
    .map((line) => `${line}\n`)
    .join("");
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, " ").trim();
}
