import type { Temporal } from "temporal-polyfill";
import { recordStore } from "@b24kit/state";
import type { MakeReportOptions } from "../make-report.ts";
import type { RecordKeeper } from "./record-keeper.ts";

/** The keeper of one report; undefined where records are off. */
export async function openKeeper(options: MakeReportOptions, now: Temporal.Instant): Promise<RecordKeeper | undefined> {
  const { portal, file, signal, readSettings } = options;
  const { snapshots } = await readSettings();
  if (snapshots !== "daily") return undefined;
  if (file === undefined) return (await import("./unkept-records.ts")).unkeptRecords();
  const { recordKeeper } = await import("./record-keeper.ts");
  return recordKeeper({ portal, now, readOptions: signal ? { signal } : {}, store: () => recordStore(file.open()) });
}
