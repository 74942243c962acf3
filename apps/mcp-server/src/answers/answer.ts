import type { ErrorFacts } from "./error-facts.ts";

/** A resource of this server that holds more than an answer may. */
interface ResourceLink {
  readonly uri: string;
  readonly name: string;
  readonly mimeType: string;
}

/** Rows of a list, of which an answer gives as many as fit. */
export interface Rows {
  readonly items: readonly unknown[];
  /** A row as a line of the text. */
  readonly lineOf: (row: unknown) => string;
  /** The cursor of what follows so many of the rows; undefined: nothing does. */
  readonly nextAfter: (count: number) => string | undefined;
}

/** What a tool found, before it is cut to size and fenced. */
export interface Answer {
  /** For programs. Texts of the portal may stand here, in `lines`, `eyes` and `notices`; nowhere else. */
  readonly data: unknown;
  /** Whole rows in place of `data`, `lines`, `shown` and `next`. */
  readonly rows?: Rows;
  /** `data` are figures of a report: none of them may be cut so that it says something false. */
  readonly hasFigures?: true;
  /** Something was left out of `lines` already. */
  readonly isShortened?: boolean;
  /** Lines that hold text of the portal: shown inside the fence. */
  readonly lines?: readonly string[];
  /** Lines of our own, before the fence: what this is, counts, what was left out. */
  readonly told?: readonly string[];
  /** Lines of our own, after the fence: what to do next. */
  readonly advice?: readonly string[];
  /** The instant that the facts speak of, ISO 8601. */
  readonly asOf?: string;
  /** Whose rights the portal was read with. */
  readonly eyes?: string;
  /** Rows in `data`, and rows that there are. */
  readonly shown?: number;
  readonly total?: number;
  /** Remarks about the facts: what is missing, what is doubtful. */
  readonly notices?: readonly string[];
  /** Remarks of our own about the call: `notices` of structured content as well, but in the text before the fence. */
  readonly remarks?: readonly string[];
  /** The cursor of what follows. */
  readonly next?: string;
  readonly links?: readonly ResourceLink[];
  /** Set when the call failed. */
  readonly error?: ErrorFacts;
}

/** How much an answer may hold: `concise` is at most 6 KB. */
export type Detail = "concise" | "full";
