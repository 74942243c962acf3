import type { Temporal } from "temporal-polyfill";
import type { Named } from "../asked.ts";
import type { Part } from "./part.ts";

/** What the words of an order are divided with. */
export interface FillSetting {
  readonly now: Temporal.ZonedDateTime;
  readonly people: readonly Named[] | undefined;
  /** "won" or "lost", where the order says it by its trigger. */
  readonly outcome: string | undefined;
}

export type Parameters = Readonly<Record<string, string>>;

/** Parameters of one action, "" for what is not said; undefined when the words can be divided in several ways. */
export type Fill = (rest: Part, setting: FillSetting) => Parameters | undefined;
