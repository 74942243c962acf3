import type { Message } from "@b24kit/delivery";
import { Temporal } from "temporal-polyfill";
import type { MadeReport } from "../runs/parts.ts";
import type { Run } from "../store/run-store.ts";

/** The report of a run as a message; its slot is written in the zone of the report. */
export function messageOf(made: MadeReport, run: Run, { key, isLate }: { key: string; isLate: boolean }): Message {
  const { report, language } = made;
  const slot = Temporal.Instant.fromEpochMilliseconds(run.at).toString({
    timeZone: report.timeZone.id,
    fractionalSecondDigits: 0,
  });
  return { key, job: run.job, slot, isLate, language, report, outside: async (fields) => made.outside(fields) };
}
