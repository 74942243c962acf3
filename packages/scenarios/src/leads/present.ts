import type { Block, Format } from "@b24kit/report";
import type { Context } from "../run/context.ts";
import type { Presented, Presenter } from "../run/scenario.ts";
import { hintOptions, ownHintOptions } from "../shared/hint-options.ts";
import { newSinceText } from "../shared/new-since.ts";
import { factList, nameList, type Fact } from "../shared/present-helpers.ts";
import type { LeadsData } from "./data.ts";
import { leadsHeadline } from "./headline.ts";
import { durationText, leadSections } from "./present-items.ts";
import { leadsShowings, type LeadsShowing } from "./showing.ts";

/** New leads as a reader sees them: where from, how fast they are answered, who still waits. */
export function presentLeads(data: LeadsData, context: Context, format: Format): Presenter {
  const showings = leadsShowings(context, format);
  return (limits) => presentWithin(data, showings(limits));
}

function presentWithin(data: LeadsData, showing: LeadsShowing): Presented {
  const blocks: readonly Block[] = [
    { kind: "headline", text: leadsHeadline(data, showing) },
    ...newSinceLine(data, showing),
    ...factList([...sourcesFact(data, showing), ...speedFact(data, showing)]),
    ...leadSections(data, showing),
  ];
  return { blocks, hint: hint(data, showing) };
}

/** What was told before, where anything is listed. */
function newSinceLine({ newSince, newCount, count }: LeadsData, showing: LeadsShowing): readonly Block[] {
  const { format, words, t } = showing;
  const text = newSinceText(newSince, format, words);
  if (text === undefined || (count ?? 0) === 0) return [];
  const told = newSince?.at === null || newCount === null ? text : `${text} ${t("newCount", { count: newCount })}`;
  return [{ kind: "paragraph", text: [{ text: told, tone: "muted" }] }];
}

function sourcesFact({ bySource }: LeadsData, showing: LeadsShowing): readonly Fact[] {
  if (bySource === null || bySource.length === 0) return [];
  const { t } = showing;
  const names = bySource.map(({ name, count }) => t("source", { name: name ?? t("noSource"), count }));
  return [{ label: t("sources"), value: nameList(names, showing) }];
}

function speedFact({ speed }: LeadsData, showing: LeadsShowing): readonly Fact[] {
  if (speed === null || speed.medianSeconds === null) return [];
  const duration = durationText(speed.medianSeconds / 60, showing);
  return [{ label: showing.t("speed"), value: showing.t("speedText", { duration, count: speed.count }) }];
}

/** The lead that waits for longest can be called; a lead that was answered can become a deal. */
function hint({ mode, waiting, items }: LeadsData, { t, context }: LeadsShowing): string {
  if (mode === "simple") return t("hintDeals", { options: hintOptions(context) });
  const [first] = waiting?.ids ?? [];
  if (first !== undefined) return t("hintCall", { id: String(first) });
  const touched = items?.find(({ status, firstTouchAt }) => status === "open" && firstTouchAt !== null);
  return touched === undefined
    ? t("hintPipeline", { options: ownHintOptions(context) })
    : t("hintConvert", { id: String(touched.id) });
}
