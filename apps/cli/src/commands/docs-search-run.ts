import type { Context } from "../context.ts";
import type { FoundPlace } from "../docs/found-place.ts";
import { placeLines } from "../docs/place-lines.ts";
import { searchFacts } from "../docs/search-facts.ts";
import { askedStems, searchIndex } from "../docs/search-index.ts";
import { withIndex } from "../docs/with-index.ts";
import { exitCodes } from "../errors/exit-codes.ts";
import { printList } from "../methods/print-list.ts";
import { refuseDocuments } from "../output/refuse-documents.ts";
import type { SearchDocsOptions } from "./docs.ts";

const usualLimit = 10;

/** Searches the index, or without a hit there what the program itself knows. Nothing found is no failure. */
export async function runSearchDocs(
  context: Context,
  question: string,
  { limit = usualLimit }: SearchDocsOptions,
): Promise<number> {
  refuseDocuments(context);
  const stems = await askedStems(question);
  const { found, note } = withIndex(context, (index) => searchIndex(index, stems, limit));
  context.messages.note(note);
  const places = found === undefined || found.length === 0 ? await factsFor(context, question, limit, found) : found;
  await printList(context, {
    rows: places.map((place) => ({ ...place })),
    draw: () => placeLines(context, places),
    nothing: { ru: "ничего не найдено; попробуйте другие слова", en: "nothing was found; try other words" },
  });
  return exitCodes.done;
}

async function factsFor(
  { language, messages }: Context,
  question: string,
  limit: number,
  found: readonly FoundPlace[] | undefined,
): Promise<readonly FoundPlace[]> {
  if (found !== undefined) {
    messages.note({
      ru: "в индексе таких слов нет: дальше — названия, которые знает программа",
      en: "the index has no such words: what follows are titles that the program knows",
    });
  }
  return searchFacts(question, limit, language);
}
