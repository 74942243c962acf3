import type { PageSection, StoredPage } from "@b24kit/state";
import type { Context } from "../context.ts";

/** A page of the index with its text. */
export interface IndexedPage extends StoredPage {
  readonly sections: readonly PageSection[];
}

/** A page for reading: headings, text, the address at the end. */
export function indexedPageText({ stdout }: Context, { sections, address }: IndexedPage): string {
  const strong = (text: string): string => (stdout.colour ? `\u001B[1m${text}\u001B[0m` : text);
  const parts = sections.map(({ level, heading, text }) =>
    [...(level === 0 ? [] : [strong(`${"#".repeat(level)} ${heading}`)]), ...(text === "" ? [] : [text])].join("\n\n"),
  );
  return [...parts, ...(address === undefined ? [] : [address])].join("\n\n");
}
