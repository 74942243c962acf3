import { DAY, HOUR, MINUTE } from "../calendar-day.ts";
import type { Random } from "../random.ts";
import type { ActivityPlan, Binding } from "./activity-plan.ts";
import type { NumberedDeal } from "./deal-plan.ts";
import { lastMove } from "./life.ts";
import { workMoment, workingDay, type Setting } from "./setting.ts";
import { COMPANY, CONTACT, DEAL } from "./touches.ts";

type Kind = "meeting" | "call" | "mail" | "todo";

const KINDS: readonly (readonly [Kind, number])[] = [
  ["call", 45],
  ["mail", 30],
  ["todo", 15],
  ["meeting", 10],
];

/** Above this many deals there is at most one past activity each, so that a large world stays quick to make. */
const LARGE = 2_000;

/** What was done for each deal, and what is to be done next for the open ones. */
export function dealActivities(setting: Setting, deals: readonly NumberedDeal[]): ActivityPlan[] {
  const random = setting.random("deal-activities");
  const most = deals.length > LARGE ? 1 : 4;
  return deals
    .filter(({ isTemplate }) => !isTemplate)
    .flatMap((deal) => [...pastActivities(setting, random, deal, most), ...nextActivity(setting, random, deal)]);
}

function pastActivities(setting: Setting, random: Random, deal: NumberedDeal, most: number): ActivityPlan[] {
  const end = lastMove(deal.life);
  // Closed and silent deals were not touched after their last move.
  const until = end.semantics !== "P" || deal.isSilent ? end.at : setting.midnight - 30 * MINUTE;
  const room = until - deal.created - HOUR;
  if (room < HOUR) return [];
  return Array.from({ length: random.int(most === 1 ? 0 : 1, most) }, () => {
    const created = deal.created + Math.floor(random.next() * room);
    return pastActivity(setting, random, deal, created, created + random.int(5, 55) * MINUTE);
  });
}

function pastActivity(
  setting: Setting,
  random: Random,
  deal: NumberedDeal,
  created: number,
  done: number,
): ActivityPlan {
  const kind = random.weighted(KINDS);
  const direction = kind === "call" || kind === "mail" ? (random.chance(0.4) ? 1 : 2) : 0;
  const isMissed = kind === "call" && direction === 1 && random.chance(0.12);
  return {
    kind,
    direction,
    subject: subjectOf(setting, random, kind, deal),
    responsible: deal.responsible,
    created,
    deadline: done,
    ...(isMissed ? { isMissed } : { completed: done }),
    bindings: bindingsOf(kind, deal),
  };
}

function nextActivity(setting: Setting, random: Random, deal: NumberedDeal): ActivityPlan[] {
  const end = lastMove(deal.life);
  if (deal.next === "none" || end.semantics !== "P") return [];
  const kind = random.weighted(KINDS.filter(([name]) => name !== "mail"));
  // Planned when the stage was entered; a deal that somebody still cares for is planned again later.
  const created = Math.min(end.at + random.int(2, 50) * MINUTE, setting.midnight - MINUTE);
  const deadline = deadlineOf(setting, random, deal, created);
  return [
    {
      kind,
      direction: kind === "call" ? 2 : 0,
      subject: subjectOf(setting, random, kind, deal),
      responsible: deal.responsible,
      created,
      ...(deadline !== undefined && { deadline }),
      bindings: bindingsOf(kind, deal),
    },
  ];
}

function deadlineOf(setting: Setting, random: Random, deal: NumberedDeal, created: number): number | undefined {
  if (deal.next === "undated") return undefined;
  if (deal.next === "late") {
    const late = workMoment(setting, random, created + random.int(1, 3) * DAY);
    return late < setting.midnight ? late : setting.midnight - HOUR;
  }
  const day = workingDay(setting.today + random.int(0, 12), 1, setting.isDayOff);
  return setting.clock.at(day, 540 + random.int(0, 18) * 30);
}

function subjectOf(setting: Setting, random: Random, kind: Kind, deal: NumberedDeal): string {
  const { calls, mails, meetings, todos } = setting.content.crm;
  const subjects = { call: calls, mail: mails, meeting: meetings, todo: todos }[kind];
  return random.pick(subjects).replace("{company}", deal.company?.name ?? deal.title);
}

function bindingsOf(kind: Kind, deal: NumberedDeal): [Binding, ...Binding[]] {
  const own: Binding = { type: DEAL, id: deal.id };
  if (kind === "todo") return [own];
  const contact = deal.contact ? [{ type: CONTACT, id: deal.contact.id }] : [];
  const company = kind === "meeting" && deal.company ? [{ type: COMPANY, id: deal.company.id }] : [];
  return [own, ...contact, ...company];
}
