import { type Deal, dealsFound, type Query } from "@b24kit/portal";
import type { ActionContext, Choice } from "../action.ts";
import { quoted, shown } from "../text-of.ts";
import { telling } from "../words.ts";
import { ask, askAll } from "./ask-one.ts";
import { chooseOne, notFound } from "./choose.ts";
import { saidMoney } from "./money.ts";
import { uniqueById } from "./unique.ts";
import { writtenId } from "./written-id.ts";

/** The deal that an id, an address or words mean. Throws choices or a ScenarioError. */
export async function resolveDeal(context: ActionContext, text: string, parameter = "deal"): Promise<Deal> {
  const title = quoted(text);
  const missing = { ru: `Не нашлась сделка ${title.ru}.`, en: `No deal ${title.en} was found.` };
  const id = writtenId(text, /\/crm\/deal\/details\/(\d+)/);
  if (id !== undefined) {
    const [deal] = await ask(context, dealsFound({ id }));
    if (deal === undefined) throw notFound(context, missing);
    return deal;
  }
  const found = await searched(context, text, dealsFound);
  // Open ones are meant more often, so they stand first.
  const sorted = found.toSorted(
    (left, right) => Number(right.semantics === "open") - Number(left.semantics === "open"),
  );
  return chooseOne(context, sorted, {
    parameter,
    text,
    which: { ru: "Сделка", en: "Deal" },
    titleOf: (deal) => deal.title,
    choiceOf: (deal) => dealChoice(context, deal),
    missing,
  });
}

/** Those with the whole title, and those with its most telling part, in one request. */
export async function searched<Row extends { readonly id: number }>(
  context: ActionContext,
  text: string,
  query: (search: { readonly whole: string } | { readonly part: string }) => Query<Row>,
): Promise<readonly Row[]> {
  const part = telling(text);
  if (part === undefined) return [];
  const { whole = [], parts = [] } = await askAll(context, { whole: query({ whole: text }), parts: query({ part }) });
  return uniqueById([...whole, ...parts] as readonly Row[]);
}

function dealChoice(context: ActionContext, deal: Deal): Choice {
  const { language, dictionaries, links } = context;
  const stage = dictionaries.stages.get(deal.stageId)?.name ?? deal.stageId;
  const label = `#${deal.id} ${shown(deal.title)}, ${saidMoney(context, deal.amount)[language]}, ${shown(stage)}`;
  return { value: String(deal.id), label, url: links.deal(deal.id) };
}
