import type { CalendarEvent, Deal, Lead, StageMove, Task } from "@b24kit/portal";
import { closedUnlikeHistory, isClosedWithoutMove } from "../domain/deals.ts";
import { hasRate, isNegative, isZero } from "../domain/money.ts";
import type { Context } from "../run/context.ts";
import type { Quality } from "./data.ts";

/** The rows that a report counted. */
export interface CountedRows {
  readonly events?: readonly CalendarEvent[] | undefined;
  readonly tasks?: readonly Task[] | undefined;
  readonly deals?: readonly Deal[] | undefined;
  readonly closedDeals?: readonly Deal[] | undefined;
  /** Undefined when the history could not be read: then nothing is compared with it. */
  readonly dealMoves?: readonly StageMove[] | undefined;
  readonly leads?: readonly Lead[] | undefined;
}

/** What is doubtful in the rows that the numbers were made of. */
export function computeQuality(rows: CountedRows, context: Context): Quality {
  const { deals = [], closedDeals = [], dealMoves, leads = [], events = [] } = rows;
  const { dictionaries } = context;
  const currencies = distinct(deals.map((deal) => deal.amount.currency));
  const known = currencies.filter((code) => dictionaries.currencies.has(code));
  return {
    dealsWithoutAmount: idsOf(deals.filter((deal) => deal.semantics === "open" && isZero(deal.amount))),
    dealsWithNegativeAmount: idsOf(deals.filter((deal) => isNegative(deal.amount))),
    dealsWithDoubtfulAmount: idsOf(deals.filter((deal) => deal.isAmountDoubtful)),
    dealsClosedUnlikeHistory: dealMoves === undefined ? [] : idsOf(closedUnlikeHistory(closedDeals, dealMoves)),
    dealsClosedWithoutMove: idsOf([...deals, ...closedDeals].filter(isClosedWithoutMove)),
    currenciesWithoutRate: known.filter((code) => !hasRate(code, dictionaries)),
    unknownPipelines: unknownIds(
      deals.map((deal) => deal.categoryId),
      dictionaries.pipelines,
    ),
    unknownStages: unknownIds(
      deals.map((deal) => deal.stageId),
      dictionaries.stages,
    ),
    unknownPeople: unknownIds(peopleOf(rows), dictionaries.people),
    unknownCurrencies: unknownIds(currencies, dictionaries.currencies),
    unknownSources: unknownIds(
      leads.flatMap((lead) => lead.sourceId ?? []),
      dictionaries.sources,
    ),
    eventsWithoutEnd: idsOf(events.filter((event) => event.hasNoEnd)),
  };
}

/** True when a record names something that the dictionaries do not: they may be out of date. */
export function meetsUnknown(quality: Quality): boolean {
  const { unknownPipelines, unknownStages, unknownPeople, unknownCurrencies, unknownSources } = quality;
  const unknown = [unknownPipelines, unknownStages, unknownPeople, unknownCurrencies, unknownSources];
  return unknown.some((ids) => ids.length > 0);
}

function peopleOf({ tasks = [], deals = [], leads = [] }: CountedRows): readonly number[] {
  return [
    ...tasks.flatMap((task) => [task.responsibleId, task.creatorId]),
    ...deals.map((deal) => deal.responsibleId),
    ...leads.map((lead) => lead.responsibleId),
  ];
}

/** Ids that a dictionary does not have. An empty dictionary could not be read, which is told apart. */
function unknownIds<Id extends string | number>(ids: readonly Id[], known: ReadonlyMap<Id, unknown>): Id[] {
  return known.size === 0 ? [] : distinct(ids.filter((id) => !known.has(id)));
}

function distinct<T extends string | number>(values: readonly T[]): T[] {
  return [...new Set(values)].toSorted((left, right) => (left < right ? -1 : 1));
}

function idsOf(records: readonly { readonly id: number }[]): number[] {
  return [...new Set(records.map((record) => record.id))].toSorted((left, right) => left - right);
}
