import { isArrayLike, toList, toText, valueAt } from "../php/values.ts";

const NUMBER = /^\d{1,15}$/;

/** Ids that are numbers; everything else in the list is left out. `false` and `[]` are the empty list. */
export function keptIds(value: unknown): string[] {
  return toList(value === false ? [] : value)
    .map((id) => toText(id))
    .filter((id) => NUMBER.test(id));
}

/** "D_17", "CO_9", "T88_3". */
export function keptLinks(value: unknown): string[] {
  return toList(value === false ? [] : value)
    .map((link) => toText(link))
    .filter((link) => /^(?:L|D|C|CO|SI|T[0-9a-f]+)_[1-9]\d{0,14}$/i.test(link));
}

/** The records that an activity hangs on. */
export function keptBindings(value: unknown): object[] {
  return toList(value).flatMap((pair) => {
    const type = toText(valueAt(pair, "OWNER_TYPE_ID") ?? valueAt(pair, "entityTypeId"));
    const id = toText(valueAt(pair, "OWNER_ID") ?? valueAt(pair, "entityId"));
    return /^[1-9]\d{0,14}$/.test(type) && /^[1-9]\d{0,14}$/.test(id) ? [{ OWNER_TYPE_ID: type, OWNER_ID: id }] : [];
  });
}

/** Who takes part, and what each one answered. */
export function keptAttendees(value: unknown): object[] {
  return toList(value === false ? [] : value).flatMap((entry) => {
    const [id, row, status] = ["id", "entryId", "status"].map((name) => toText(valueAt(entry, name)));
    if (!NUMBER.test(id ?? "")) return [];
    const isAnswer = status !== undefined && ["H", "Y", "N", "Q"].includes(status);
    return [{ id: Number(id), entryId: NUMBER.test(row ?? "") ? row : "", status: isAnswer ? status : "Q" }];
  });
}

const RULE: Readonly<Record<string, RegExp>> = {
  FREQ: /^(?:DAILY|WEEKLY|MONTHLY|YEARLY)$/,
  INTERVAL: /^\d{1,4}$/,
  COUNT: /^\d{1,6}$/,
  UNTIL: /^\d[\d./-]{5,9}$/,
};

/** A rule of recurrence; undefined when it is none. */
export function keptRule(value: unknown): object | "" | undefined {
  if (value === "" || value === false || value === null) return "";
  if (!isArrayLike(value)) return undefined;
  const kept = Object.entries(RULE).flatMap(([name, shape]) => {
    const part = toText(valueAt(value, name));
    return shape.test(part) ? [[name, part] as const] : [];
  });
  const days = toList(valueAt(value, "BYDAY"))
    .map((day) => toText(day))
    .filter((day) => /^(?:MO|TU|WE|TH|FR|SA|SU)$/.test(day));
  const byDay = days.length === 0 ? {} : { BYDAY: Object.fromEntries(days.map((day) => [day, day])) };
  return { ...Object.fromEntries(kept), ...byDay };
}

/** Site-format dates joined by ";". */
export function keptDates(value: unknown): string {
  const dates = Array.isArray(value) ? value.map((date) => toText(date)) : toText(value).split(";");
  return dates.filter((date) => /^\d[\d./-]{5,9}$/.test(date)).join(";");
}

/** Of the settings of an activity only whether a call was missed. */
export function keptMissedCall(value: unknown): object {
  const missed = valueAt(value, "MISSED_CALL");
  return missed === true || missed === "1" || missed === "Y" || missed === 1 ? { MISSED_CALL: true } : [];
}
