import { type ClientCard, clientCards, type Deal, dealsCalled, type Queries } from "@b24kit/portal";
import { searchWords } from "../domain/clients/asked.ts";
import { fitsWords } from "../domain/clients/fits-words.ts";
import { type Answers, rowsOf } from "../run/answers.ts";
import type { Context } from "../run/context.ts";
import { linksOf } from "../shared/names.ts";
import type { Suggestion } from "./data.ts";

/** Words of a title that are looked for: the longest, since they tell most. */
const mostWords = 4;
/** Letters of a word that may be a name. */
const shortest = 4;
const mostSuggestions = 5;

/** Words that stand in the title of any meeting. */
const usual =
  /^(?:встреч|звон|созвон|обсужд|совещан|перегов|планерк|презентац|договор|клиент|проект|отчет|отчёт|итог|недел|команд|отдел|meet|call|sync|weekly|daily|review|project|client|team|discuss|planning|with|about|report|contract|demo$|демо$)/i;

/** Contacts, companies and deals in whose name one of the telling words of a title stands. */
export function suggestionQueries(title: string): Queries {
  return Object.fromEntries(
    tellingWords(title).flatMap((word, index) => [
      [`suggestedContacts.${index}`, clientCards("contact", { words: [word] })] as const,
      [`suggestedCompanies.${index}`, clientCards("company", { words: [word] })] as const,
      [`suggestedDeals.${index}`, dealsCalled([word])] as const,
    ]),
  );
}

/** The records that most words speak for; null when some could not be looked for. */
export function suggestionsFor(title: string, context: Context, answers: Answers): Suggestion[] | null {
  const words = tellingWords(title);
  const keys = words.flatMap((_, index) =>
    ["Contacts", "Companies", "Deals"].map((kind) => `suggested${kind}.${index}`),
  );
  if (keys.some((key) => rowsOf(answers, key) === null)) return null;
  const cards = rows<ClientCard>(
    keys.filter((key) => !key.includes("Deals")),
    answers,
  );
  const deals = rows<Deal>(
    keys.filter((key) => key.includes("Deals")),
    answers,
  ).filter(({ isTemplate, semantics }) => !isTemplate && semantics === "open");
  const found = [
    ...cards.map(({ type, id, name }) => ({ type: type as "contact" | "company", id, name })),
    ...deals.map(({ id, title: name }) => ({ type: "deal" as const, id, name })),
  ];
  const distinct = [...new Map(found.map((record) => [`${record.type}:${record.id}`, record])).values()];
  return distinct
    .map((record) => ({ ...record, words: words.filter((word) => fitsWords(record.name, [word])) }))
    .filter((record) => record.words.length > 0)
    .toSorted(
      (left, right) => right.words.length - left.words.length || order(left) - order(right) || right.id - left.id,
    )
    .slice(0, mostSuggestions)
    .map((record) => ({ ...record, link: linksOf(context)[record.type](record.id) }));
}

/** Companies first: a title names them more often than people. */
function order({ type }: Pick<Suggestion, "type">): number {
  return ["company", "contact", "deal"].indexOf(type);
}

function rows<Row>(keys: readonly string[], answers: Answers): readonly Row[] {
  return keys.flatMap((key) => rowsOf<Row>(answers, key) ?? []);
}

function tellingWords(title: string): readonly string[] {
  return searchWords(title)
    .filter((word) => word.length >= shortest && !usual.test(word) && !/^\d+$/.test(word))
    .toSorted((left, right) => right.length - left.length)
    .slice(0, mostWords);
}
