import type { z } from "zod";
import type { Queries } from "@b24kit/portal";
import type { Block, Format, Language } from "@b24kit/report";
import type { Quality } from "../shared/data.ts";
import type { DayParameters } from "../shared/parameters.ts";
import type { Answers } from "./answers.ts";
import type { Context } from "./context.ts";

export type Worded = Readonly<Record<Language, string>>;

/** A scope of the key, and the part of the report that is missing without it. */
export interface Need {
  readonly scope: string;
  readonly section: string;
}

/** How much of a long list is shown; counts and sums are always complete. */
export interface Limits {
  /** Lines of the list of meetings. */
  readonly meetings: number;
  /** Lines of any other list. */
  readonly lines: number;
  /** Names in a row. */
  readonly names: number;
  /** Columns of the title of a record. */
  readonly title: number;
}

export interface Presented {
  readonly blocks: readonly Block[];
  /** One line: an action or report of this product that fits. */
  readonly hint: string | null;
}

/** Shows the same data within different limits. */
export type Presenter = (limits: Limits) => Presented;

/** One figure in words, for `--explain`. */
export interface Explanation {
  readonly figure: string;
  readonly text: string;
}

/** Parts of the dictionaries that may be unreadable by themselves, as `failures` of the portal names them. */
export type DictionaryName = "people" | "stages" | "currencies" | "crmMode" | "stageLimits";

/** A line of the table of reports: what it is called, what it takes and needs. The rest loads when it is asked for. */
export interface Scenario<Data = unknown> {
  readonly id: string;
  readonly title: Worded;
  /** One sentence for help and tool lists. */
  readonly summary: Worded;
  /** Phrases that mean this report, lower case. */
  readonly triggers: Readonly<Record<Language, readonly string[]>>;
  readonly parameters: z.ZodType<DayParameters>;
  readonly needs: readonly Need[];
  /** Scheduled deliveries send nothing when the report is empty. */
  readonly silentWhenEmpty: boolean;
  /** Loads how the report is made. */
  readonly recipe: () => Promise<Recipe<Data>>;
  /** Loads the description of `data` of the report. */
  readonly data: () => Promise<z.ZodType<Data>>;
}

/** How a report is made, as data and pure functions: what it asks the portal and how it counts. */
export interface Recipe<Data = unknown> {
  /** At most four rounds of queries; each sees the answers so far, all of one round are read in one batch. */
  readonly rounds: readonly ((context: Context, answers: Answers) => Queries)[];
  compute(context: Context, answers: Answers): { readonly data: Data; readonly quality: Quality };
  /** Loads how the report is shown. */
  readonly view: () => Promise<View<Data>>;
}

/** How a report is shown. */
export interface View<Data = unknown> {
  /** Titles of the parts that may be unreadable. */
  readonly sections: Readonly<Record<string, Worded>>;
  /** The part that a query feeds: a key of `sections`. */
  sectionOf(key: string): string;
  /** Dictionaries that the figures or names depend on; the failure of another one is no news to this report. */
  readonly dictionaries: readonly DictionaryName[];
  /** A query whose failure does not matter when another one was read instead. */
  readonly substitutes: Readonly<Record<string, string>>;
  /**
   * From the roomiest to the tightest: the first with which the text fits a phone screen is used, else the last.
   * Tighter limits never make the text longer.
   */
  readonly limits: readonly [Limits, ...Limits[]];
  present(data: Data, context: Context, format: Format): Presenter;
  /** The definition of every figure, with the zone, limits and bounds that were used. */
  explain(data: Data, context: Context, format: Format): readonly Explanation[];
}
