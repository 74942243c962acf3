import { createWording, type Format } from "@b24kit/report";
import { backToBackGapMinutes, backToBackHours, freeSlotMinutes } from "../domain/calendar.ts";
import type { Context } from "../run/context.ts";
import type { Explanation } from "../run/scenario.ts";
import type { Meetings } from "./data.ts";
import { explainMessages } from "./explain-wording.ts";
import { instantOf } from "./present-helpers.ts";

const namedPeople = 20;

/** Zone, people and rights: what every figure of a report depends on. */
export function explainContext(context: Context, format: Format): readonly Explanation[] {
  const t = createWording(explainMessages, context.language);
  const { zone, now, day, period, dictionaries } = context;
  const { from, to } = period?.span ?? day;
  const { name, isAdministrator } = dictionaries.identity;
  return [
    {
      figure: t("zone"),
      text: t("zoneText", {
        zone: zone.id,
        source: zone.source,
        now: format.dateTime(now),
        isPeriod: period !== undefined,
        from: format.dateTime(from),
        to: format.dateTime(to),
      }),
    },
    { figure: t("whose"), text: whoseText(context) },
    { figure: t("rights"), text: t("rightsText", { name, isAdministrator }) },
  ];
}

export function explainMeetings(meetings: Meetings | null, context: Context, format: Format): readonly Explanation[] {
  if (meetings === null) return [];
  const t = createWording(explainMessages, context.language);
  const { workingHours: hours } = meetings;
  const minutes = freeSlotMinutes;
  const freeText =
    hours === null
      ? t("freeNone", { minutes })
      : t("freeText", { minutes, hours: format.timeRange(instantOf(hours.from), instantOf(hours.to)) });
  return [
    { figure: t("meetings"), text: t("meetingsText") },
    { figure: t("conflicts"), text: t("conflictsText") },
    { figure: t("backToBack"), text: t("backToBackText", { gap: backToBackGapMinutes, hours: backToBackHours }) },
    { figure: t("free"), text: freeText },
  ];
}

export function explainTasks({ language }: Context): readonly Explanation[] {
  const t = createWording(explainMessages, language);
  return [
    { figure: t("dueToday"), text: t("dueTodayText") },
    { figure: t("overdue"), text: t("overdueText") },
  ];
}

function whoseText({ whose, dictionaries, language }: Context): string {
  const t = createWording(explainMessages, language);
  const { personIds } = whose;
  if (personIds === undefined) return t("whoseAllUnread");
  if (whose.kind === "mine") return t("whoseMine", { name: whose.name });
  if (whose.kind === "all") return t("whoseAll", { count: personIds.length });
  const names = personIds.slice(0, namedPeople).map((id) => dictionaries.people.get(id)?.name ?? `#${id}`);
  const more = personIds.length > namedPeople ? ", …" : "";
  return t("whoseGroup", { count: personIds.length, names: names.join(", ") + more });
}
