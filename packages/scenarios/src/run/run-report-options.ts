import type { Temporal } from "temporal-polyfill";
import type { Portal, ReadOptions } from "@b24kit/portal";
import type { Language } from "@b24kit/report";
import type { Scenario } from "./scenario.ts";

export interface RunReportOptions extends ReadOptions {
  readonly portal: Portal;
  readonly scenario: Scenario;
  /** What the scenario's `parameters` accept; nothing: all defaults. */
  readonly parameters?: unknown;
  readonly now: Temporal.Instant;
  /** Language of the report; the portal's when not given, else Russian. */
  readonly lang?: Language;
  /** The clock stands still on purpose, so that it differs from the portal's is no news. */
  readonly clockIsFixed?: boolean;
  /** A running clock in milliseconds, for how long the reading takes. Default: the real one. */
  readonly clock?: () => number;
}
