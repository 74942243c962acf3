import type { Inline, Section } from "@b24kit/report";
import { linksOf } from "../shared/names.ts";
import { type Fact, factList } from "../shared/present-helpers.ts";
import type { DealQualityData, PipelineData } from "./data.ts";
import type { PipelineShowing } from "./showing.ts";

/** A line names so many records; `data` has all of them. */
const namedIds = 5;

const order = [
  "withoutAmount",
  "negativeAmount",
  "withoutPlannedClose",
  "pastPlannedClose",
  "withoutCustomer",
  "unknownStage",
  "longInStage",
] as const satisfies readonly (keyof DealQualityData)[];

/** Formula 11: what is missing or doubtful about the open deals, before any number that is made of them. */
export function qualitySection({ dealQuality, all }: PipelineData, showing: PipelineShowing): readonly Section[] {
  const { t } = showing;
  const negative = all.cycle?.negative ?? [];
  if (dealQuality === null && negative.length === 0) return [];
  const kinds = [
    ...order.map((kind) => ({ kind, ids: dealQuality?.[kind] ?? [] })),
    { kind: "negativeCycle" as const, ids: negative },
  ];
  const facts: Fact[] = kinds
    .filter(({ ids }) => ids.length > 0)
    .map(({ kind, ids }) => ({ label: t(kind), value: idsText(ids, showing) }));
  // Of deals that are not there nothing can be said, neither good nor bad.
  if (facts.length === 0 && all.open?.count === 0) return [];
  const blocks = facts.length === 0 ? [{ kind: "paragraph" as const, text: t("qualityGood") }] : [...factList(facts)];
  return [{ kind: "section", id: "quality", title: t("quality"), emoji: "🧹", blocks }];
}

function idsText(ids: readonly number[], { t, context }: PipelineShowing): Inline {
  const links = linksOf(context);
  const named = ids
    .slice(0, namedIds)
    .flatMap((id, index) => [{ text: index === 0 ? "" : ", " }, { text: `№${id}`, link: links.deal(id) }]);
  // The numbers are links, so the sentence is cut at the place where they stand.
  const mark = "\u0001";
  const more = ids.length - namedIds;
  const sentence = t(more > 0 ? "andMore" : "counted", { count: ids.length, ids: mark, more });
  const [before = "", after = ""] = sentence.split(mark);
  return [{ text: before }, ...named.filter(({ text }) => text !== ""), { text: after }];
}
