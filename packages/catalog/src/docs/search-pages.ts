import { methodDetails } from "../details/method-details.ts";
import { type FoundPage, searchDocs } from "../search/search-docs.ts";
import { titleOf } from "../titles/title-of.ts";
import type { DocKind, DocReference } from "./doc-page.ts";
import { pageIdOf } from "./page-id.ts";
import { rankGuides } from "./rank-guides.ts";
import type { ReadPageOptions } from "./read-page-options.ts";

/** How pages are searched. */
export interface SearchPagesOptions extends Omit<ReadPageOptions, "describedBy"> {
  /** At most this many. */
  readonly limit: number;
  /** Only pages of this kind. */
  readonly kind?: DocKind;
}

/** Pages of one kind are looked for among so many of all kinds. */
const mostLookedAt = 300;
/** With guides on a question there is still room for the pages themselves. */
const mostGuides = 2;
/** Says what kind of page is meant, not what it is about: methods and events of calendars would come first by it. */
const eventWord = /событи\p{L}*|\bevents?\b/giu;

/** Finds pages by words, Russian or English, best first. Uses no network. */
export async function searchPages(query: string, options: SearchPagesOptions): Promise<readonly DocReference[]> {
  const { kind, limit } = options;
  const guides = kind === undefined || kind === "guide" ? rankGuides(query) : [];
  const told = guides.slice(0, kind === "guide" ? limit : mostGuides);
  const events = kind === undefined || kind === "event" ? await namedEvents(query, limit, options) : [];
  const pages = kind === "guide" ? [] : await findPages(query, kind, options);
  const all = [...told.map(({ page, title }): DocReference => ({ page, kind: "guide", title })), ...events, ...pages];
  return [...new Map(all.map((found) => [found.page, found])).values()].slice(0, limit);
}

/** Events, when the question speaks of events. */
async function namedEvents(
  query: string,
  limit: number,
  options: SearchPagesOptions,
): Promise<readonly DocReference[]> {
  const subject = query.replaceAll(eventWord, " ").trim();
  if (subject === query.trim() || subject === "") return [];
  return (await findPages(subject, "event", options)).slice(0, Math.ceil(limit / 2));
}

async function findPages(
  query: string,
  kind: DocKind | undefined,
  options: SearchPagesOptions,
): Promise<readonly DocReference[]> {
  const found = await searchDocs(query, { limit: mostLookedAt });
  const fitting = found.filter(
    (page) => (kind === undefined || page.kind === kind) && (page.kind !== "method" || options.isOpen(page.title)),
  );
  return Promise.all(fitting.slice(0, options.limit).map(async (page) => referenceOf(page, options)));
}

async function referenceOf({ kind, title, page }: FoundPage, { lang }: SearchPagesOptions): Promise<DocReference> {
  if (kind === "article") return { page: pageIdOf(page), kind, title };
  const details = kind === "method" ? await methodDetails(title) : undefined;
  return { page: title, kind, title: details === undefined ? title : titleOf(details, lang) };
}
