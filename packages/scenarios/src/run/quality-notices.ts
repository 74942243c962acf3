import type { Notice, Wording } from "@b24kit/report";
import type { Quality } from "../shared/data.ts";
import type { NoticeKey } from "./notice-wording.ts";

/** A notice names so many records; `data` of the report has all of them. */
const namedIds = 5;

/** The order in which doubts about the data are told: what changes a number first. */
const order = [
  "currenciesWithoutRate",
  "unknownCurrencies",
  "dealsWithNegativeAmount",
  "dealsWithDoubtfulAmount",
  "dealsWithoutAmount",
  "dealsClosedUnlikeHistory",
  "dealsClosedWithoutMove",
  "unknownPipelines",
  "unknownStages",
  "unknownPeople",
  "unknownSources",
  "eventsWithoutEnd",
] as const satisfies readonly (keyof Quality & NoticeKey)[];

/** Says what is doubtful about the data on the portal, one sentence for each kind of doubt. */
export function qualityNotices(quality: Quality, t: Wording<NoticeKey>): readonly Notice[] {
  return order
    .filter((kind) => quality[kind].length > 0)
    .map((kind) => ({ kind: "data", text: t(kind, { count: quality[kind].length, ids: nameIds(quality[kind], t) }) }));
}

/** "Anna, Boris and 3 more". */
export function nameIds(ids: readonly (string | number)[], t: Wording<NoticeKey>): string {
  const named = ids.slice(0, namedIds).map((id) => (id === "" ? t("noCurrency") : String(id)));
  const list = named.join(", ");
  return ids.length > namedIds ? t("andMore", { ids: list, count: ids.length - namedIds }) : list;
}
