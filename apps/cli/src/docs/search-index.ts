import { meaningsOf, stemsOf } from "@b24kit/catalog";
import type { FoundSection, PageIndex } from "@b24kit/state";
import { excerpt } from "./excerpt.ts";
import type { FoundPlace } from "./found-place.ts";

/** Sections of one page that a list shows. */
const mostOfPage = 2;
/** So many sections are looked at for those to be shown. */
const depth = 10;

/** What a question asks for. */
export interface AskedStems {
  /** Its own words. */
  readonly asked: readonly string[];
  /** These, and others that mean the same. */
  readonly meant: readonly string[];
}

/** Sections of the index that fit a question: first those that have all of its words, then those that have some, or what they mean. */
export function searchIndex(index: PageIndex, { asked, meant }: AskedStems, limit: number): readonly FoundPlace[] {
  const found = [...index.find(asked, { all: true, limit: limit * depth })];
  if (found.length < limit) found.push(...index.find(meant, { all: false, limit: limit * depth }));
  const marked = new Set(meant);
  return fewOfEach(found)
    .slice(0, limit)
    .map(({ path, title, address, heading, text }) => ({
      page: path.replace(/\.\w+$/, ""),
      kind: "page",
      title,
      heading,
      excerpt: excerpt(text, marked),
      address: address ?? null,
      source: "index",
    }));
}

/** Reads a question; of what the vocabulary of the catalog knows to be meant, such as "deal" by «сделка», the weaker part is left out. */
export async function askedStems(question: string): Promise<AskedStems> {
  const asked = [...new Set(stemsOf(question))];
  const concepts = await meaningsOf(question);
  const meanings = concepts.flatMap((concept) => [...concept].filter(([, share]) => share >= 0.6));
  return { asked, meant: [...new Set([...asked, ...meanings.map(([stem]) => stem)])] };
}

function fewOfEach(found: readonly FoundSection[]): FoundSection[] {
  const shown = new Map<string, Set<string>>();
  return found.filter(({ path, heading }) => {
    const headings = shown.get(path) ?? new Set();
    shown.set(path, headings);
    if (headings.size >= mostOfPage || headings.has(heading)) return false;
    headings.add(heading);
    return true;
  });
}
