import type { Zones } from "../../time/zones.ts";
import type { Language } from "../standard-dictionaries.ts";
import type { CategoryRow, DateFormat, StatusRow } from "../types.ts";
import type { ZoneClock } from "../zone-clock.ts";
import type { Problems } from "./problems.ts";

/** What readers of every collection may need. */
export interface BaseContext {
  readonly problems: Problems;
  readonly zones: Zones;
  /** Clock of the server. */
  readonly clock: ZoneClock;
  /** Epoch milliseconds: the default of dates of creation. */
  readonly now: number;
  readonly dateFormat: DateFormat;
  readonly language: Language;
}

/** What is known once users and dictionaries are read. */
export interface LoadContext extends BaseContext {
  readonly currentUser: string;
  readonly baseCurrency: string;
  readonly categories: readonly CategoryRow[];
  readonly stages: StageIndex;
  /** Throws for a zone that does not exist. */
  readonly clockOf: (zone: string) => ZoneClock;
  /** TIME_ZONE of a user, or the server's when there is none that exists. */
  readonly zoneOf: (user: string) => string;
}

export interface StageIndex {
  /** P, S or F of a deal stage or (lead) status; of an unknown one what its name says. */
  readonly semanticsOf: (entity: "deal" | "lead", stage: string) => "P" | "S" | "F";
  readonly isKnown: (entity: "deal" | "lead", stage: string) => boolean;
  /** First open stage of a directory. */
  readonly first: (directory: string) => string;
  readonly rows: readonly StatusRow[];
}
