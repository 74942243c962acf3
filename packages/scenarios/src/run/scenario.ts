import type { z } from "zod";
import type { Queries } from "@b24kit/portal";
import type { Block, Format, Language, Report } from "@b24kit/report";
import type { ActionRequest } from "../actions/action.ts";
import type { RecordWish } from "../domain/daily-record.ts";
import type { TimeSpan } from "../domain/dates.ts";
import type { Period } from "../domain/period.ts";
import type { Quality } from "../shared/data.ts";
import type { CommonParameters, ParametersSchema } from "../shared/parameters.ts";
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
  /** Lines of any other list, rows of a table. */
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

/** What a report is about, for help and documents. */
export type ScenarioGroup = "day" | "sales" | "clients" | "team";

/** A line of the table of reports: what it is called, what it takes and needs. The rest loads when it is asked for. */
export interface Scenario<Data = unknown, P extends CommonParameters = CommonParameters> {
  readonly id: string;
  /** Where help lists it. */
  readonly group: ScenarioGroup;
  readonly title: Worded;
  /** One sentence for help and tool lists. */
  readonly summary: Worded;
  /** Phrases that mean this report, lower case. */
  readonly triggers: Readonly<Record<Language, readonly string[]>>;
  /** Its keys tell which options and words the report takes, its defaults what is meant without them. */
  readonly parameters: ParametersSchema<P>;
  readonly needs: readonly Need[];
  /** "This week" means all of it, the days to come too; without it what is under way ends today. */
  readonly looksAhead?: true;
  /** It tells what has been: a weekday means the last one, not the next. */
  readonly looksBack?: true;
  /** A report about everybody by its nature: says whose eyes it was read with even when it was asked for one's own. */
  readonly alwaysTellsEyes?: true;
  /** It tells of what is looked for, whenever that is: the title says neither a day nor whose, unless others are asked about. */
  readonly isAboutRecords?: true;
  /** Compares with what people are to win: the plan is read for it. */
  readonly usesPlan?: true;
  /** Turns a report into a plan that reminds people of what it tells (`--remind`). */
  readonly remind?: () => Promise<Remind>;
  /**
   * Loads what tells the items of the report apart (`task:1`, `deal:7`, `lead:9`). A report that has it is silent:
   * deliveries send nothing when it is empty, and with `--only-new` nothing when all of it was told before.
   */
  readonly itemKeys?: () => Promise<ItemKeys<Data>>;
  /** Loads how the report is made. */
  readonly recipe: () => Promise<Recipe<Data, P>>;
  /** Loads the description of `data` of the report. */
  readonly data: () => Promise<z.ZodType<Data>>;
}

/** The keys of everything that `data` of a report lists. */
export interface ItemKeys<Data = unknown> {
  keysOf(data: Data): readonly string[];
}

/** A request for a plan of one message to each person; null when there is nobody to be reminded. */
export type Remind = (report: Report, language: Language) => ActionRequest | null;

/** Asks the portal in the light of the answers so far. A method, so that a recipe fits the table of all of them. */
interface Round<P extends CommonParameters = CommonParameters> {
  ask(context: Context<P>, answers: Answers): Queries;
}

/** How a report is made, as data and pure functions: what it asks the portal and how it counts. */
export interface Recipe<Data = unknown, P extends CommonParameters = CommonParameters> {
  /** At most four rounds of queries; each sees the answers so far, all of one round are read in one batch. */
  readonly rounds: Rounds<Round<P>["ask"]>;
  /** Which records of earlier days the report compares with, by names of its own. Asked only where records are kept. */
  records?(context: Context<P>): Readonly<Record<string, RecordWish>>;
  compute(context: Context<P>, answers: Answers): { readonly data: Data; readonly quality: Quality };
  /** The time that bounds of days are computed in besides the report's day, its period and its beginning. */
  reach?(context: Context<P>): TimeSpan;
  /**
   * The dates whose working days the figures depend on; undefined: none. Without it they are those of the report's day or
   * period, and in a report about sales none.
   */
  workingDates?(context: Context<P>, data: Data): Pick<Period, "from" | "to"> | undefined;
  /** Loads how the report is shown. */
  readonly view: () => Promise<View<Data, P>>;
}

type Rounds<R> = readonly [R] | readonly [R, R] | readonly [R, R, R] | readonly [R, R, R, R];

/** How a report is shown. */
export interface View<Data = unknown, P extends CommonParameters = CommonParameters> {
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
   * Tighter limits never make the text longer. A report of more than one page has one entry, `pageLimits`.
   */
  readonly limits: readonly [Limits, ...Limits[]];
  /** Beside the day asked for it tells what is overdue or open now: a notice says so of any other day. */
  readonly hasFiguresOfNow?: true;
  present(data: Data, context: Context<P>, format: Format): Presenter;
  /** The definition of every figure, with the zone, limits and bounds that were used. */
  explain(data: Data, context: Context<P>, format: Format): readonly Explanation[];
}
