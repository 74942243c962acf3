import { Temporal } from "temporal-polyfill";

/** Reads "2026-11-20" or the Russian "20.11.2026"; undefined when that is no date. */
export function parseWrittenDate(text: string): Temporal.PlainDate | undefined {
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(text);
  const [year, month, day] = [iso?.[1] ?? dotted?.[3], iso?.[2] ?? dotted?.[2], iso?.[3] ?? dotted?.[1]].map(Number);
  return dateOrNothing({ year, month, day });
}

/** The date when the calendar has it. */
export function dateOrNothing(parts: {
  readonly year: number | undefined;
  readonly month: number | undefined;
  readonly day: number | undefined;
}): Temporal.PlainDate | undefined {
  try {
    return Temporal.PlainDate.from(parts as Temporal.PlainDateLike, { overflow: "reject" });
  } catch {
    return undefined;
  }
}
