import type { Activity, Lead, StageEntry } from "@b24kit/portal";
import { isBefore, toIso } from "../domain/dates.ts";
import { firstTouches } from "../domain/leads.ts";
import { speedToLead, untouchedLongerThan } from "../domain/sales/speed-to-lead.ts";
import { rowsOf, type Answers } from "../run/answers.ts";
import { isOwned, type Context } from "../run/context.ts";
import { computeQuality } from "../shared/compute-quality.ts";
import type { Quality } from "../shared/data.ts";
import { whoseData } from "../shared/whose-data.ts";
import { leadItem, sourcesOf } from "./compute-items.ts";
import type { LeadsData } from "./data.ts";
import type { LeadsParameters } from "./definition.ts";

/** Hours without a touch after which a lead is called waiting. */
export const waitingHours = 2;

type Touches = ReadonlyMap<number, number>;

/** New leads, where they came from, and how soon somebody took care of them. */
export function computeLeads(
  context: Context<LeadsParameters>,
  answers: Answers,
): { data: LeadsData; quality: Quality } {
  const { dictionaries, since, whose, zone } = context;
  const mode = dictionaries.crmMode ?? null;
  const rows = mode === "simple" ? [] : rowsOf<Lead>(answers, "leads");
  const counted = rows && oldestFirst(rows.filter((lead) => isCounted(lead, context)));
  const quality = computeQuality({ leads: counted ?? [] }, context);
  const data = {
    whose: whoseData(whose),
    mode,
    since: toIso(since, zone.id),
    count: counted && counted.length,
    ...figures(counted, mode === "simple" ? new Map() : touchesOf(answers), context),
    ...newFigures(counted, context),
    quality,
  };
  return { data, quality };
}

type Figures = Pick<LeadsData, "bySource" | "untouched" | "waiting" | "speed" | "items">;

function figures(leads: readonly Lead[] | null, touches: Touches | null, context: Context): Figures {
  if (leads === null) return { bySource: null, untouched: null, waiting: null, speed: null, items: null };
  const items = leads.map((lead) => leadItem(lead, touches, context));
  return { bySource: sourcesOf(leads, touches, context), ...touchFigures(leads, touches, context), items };
}

/** What was not told the last time. */
function newFigures(leads: readonly Lead[] | null, { known, zone }: Context): Pick<LeadsData, "newSince" | "newCount"> {
  if (known === undefined) return { newSince: null, newCount: null };
  return {
    newSince: { kind: "sent", at: known.since === undefined ? null : toIso(known.since, zone.id) },
    newCount: leads && leads.filter(({ id }) => !known.keys.has(`lead:${id}`)).length,
  };
}

function touchFigures(
  leads: readonly Lead[],
  touches: Touches | null,
  { now }: Context,
): Pick<LeadsData, "untouched" | "waiting" | "speed"> {
  if (touches === null) return { untouched: null, waiting: null, speed: null };
  const waiting = untouchedLongerThan(leads, touches, waitingHours * 3_600_000, now);
  const { count, median } = speedToLead(leads, touches);
  return {
    untouched: leads.filter((lead) => lead.semantics === "open" && !touches.has(lead.id)).length,
    waiting: { hours: waitingHours, ids: waiting.map(({ id }) => id) },
    speed: { count, medianSeconds: median === null ? null : median / 1000 },
  };
}

/** When each lead was worked on first; null when that is not known of all of them. */
function touchesOf(answers: Answers): Touches | null {
  const activities = rowsOf<Activity>(answers, "activities");
  const moves = rowsOf<StageEntry>(answers, "moves");
  return activities && moves && firstTouches(activities, moves);
}

function isCounted({ responsibleId, createdAt }: Lead, { whose, since }: Context<LeadsParameters>): boolean {
  return isOwned(whose, responsibleId) && !isBefore(createdAt, since);
}

function oldestFirst(leads: readonly Lead[]): readonly Lead[] {
  return leads.toSorted(
    (left, right) => left.createdAt.epochMilliseconds - right.createdAt.epochMilliseconds || left.id - right.id,
  );
}
