import type { Temporal } from "temporal-polyfill";

const endOf =
  /^(?:(?:до|к|в) )?(?:конца|концу|конец|конце) (дня|недели|месяца)$|^(?:by |until )?(?:the )?end of (?:the )?(day|week|month)$/;

/** "до конца недели", "end of the month": its last working day; on later days its last day. Undefined for other texts. */
export function parseEndOf(
  text: string,
  today: Temporal.PlainDate,
  isWorkingDay: (date: Temporal.PlainDate) => boolean,
): Temporal.PlainDate | undefined {
  const match = endOf.exec(text);
  const [, russian, english] = match ?? [];
  if (match === null) return undefined;
  if (russian === "дня" || english === "day") return today;
  const isWeek = russian === "недели" || english === "week";
  const left = isWeek ? today.daysInWeek - today.dayOfWeek : today.daysInMonth - today.day;
  const days = Array.from({ length: left + 1 }, (_, index) => today.add({ days: left - index }));
  return days.find(isWorkingDay) ?? days[0];
}
