import type { Temporal } from "temporal-polyfill";
import type { Portal, ReadOptions } from "@b24kit/portal";
import type { Language } from "@b24kit/report";
import type { DailyRecords } from "../domain/daily-record.ts";
import type { SalesPlan } from "../domain/sales-plan.ts";
import type { KnownItems } from "./context.ts";
import type { Scenario } from "./scenario.ts";

export interface RunReportOptions extends ReadOptions {
  readonly portal: Portal;
  readonly scenario: Scenario;
  /** What the scenario's `parameters` accept; nothing: all defaults. */
  readonly parameters?: unknown;
  readonly now: Temporal.Instant;
  /** What people are to win, for the reports that compare with it. */
  readonly plan?: SalesPlan;
  /** Records of earlier days; without them a report says what it cannot know. */
  readonly records?: DailyRecords;
  /** What the owner of the key was told before, where only what is new since then matters. */
  readonly known?: (userId: number) => KnownItems;
  /** Language of the report; the portal's when not given, else Russian. */
  readonly lang?: Language;
  /** The clock stands still on purpose, so that it differs from the portal's is no news. */
  readonly clockIsFixed?: boolean;
  /** A running clock in milliseconds, for how long the reading takes. Default: the real one. */
  readonly clock?: () => number;
}
