import type { Dictionaries, Portal, RecordLinks, WriteCommand } from "@b24kit/portal";
import type { Format, Language } from "@b24kit/report";
import type { Temporal } from "temporal-polyfill";
import type { z } from "zod";
import type { Worded } from "../run/scenario.ts";

/** A field of a record that an action sets; values as people read them, `after` and `before` in the same form. */
export interface ActionChange {
  /** Name of the field in this product, e.g. "stage". */
  readonly field: string;
  readonly title: Worded;
  readonly before?: unknown;
  readonly after: unknown;
}

/** A record that an action makes, changes or sends. */
export interface ActionObject {
  readonly action: "create" | "change" | "send";
  readonly kind: string;
  readonly id?: string;
  readonly title?: string;
  readonly url?: string;
  readonly changes: readonly ActionChange[];
}

/** What an action asks a plan for: commands, and in words what they do. */
export interface ActionRequest {
  /** In the order of execution; a later one may refer to the id of an earlier add. */
  readonly commands: Readonly<Record<string, WriteCommand>>;
  /** "v3": the commands are methods of REST 3.0. */
  readonly api?: "v3";
  /** Stop at the first failure. */
  readonly halt?: boolean;
  /** One plain sentence to ask a person. */
  readonly question: Worded;
  readonly objects: readonly ActionObject[];
  readonly notes: readonly Worded[];
}

/** One of several things that a parameter may mean; `value` in its place means this one. */
export interface Choice {
  readonly value: string;
  readonly label: string;
  readonly url?: string;
}

/** What preparing an action gives: a request for a plan, or a question back. */
export type Prepared =
  | { readonly kind: "request"; readonly request: ActionRequest }
  | {
      readonly kind: "choices";
      readonly parameter: string;
      readonly question: Worded;
      readonly choices: readonly Choice[];
    };

/** What preparing may know and ask. */
export interface ActionContext {
  readonly now: Temporal.Instant;
  /** The zone of the key's owner on the portal; every date and time of the parameters is meant in it. */
  readonly zone: string;
  readonly today: Temporal.PlainDate;
  readonly language: Language;
  readonly dictionaries: Dictionaries;
  readonly links: RecordLinks;
  /** How values are written in each language. */
  readonly say: Readonly<Record<Language, Format>>;
  readonly read: Portal["read"];
  readonly offersRest3: (section: string) => Promise<boolean>;
}

export type PrepareAction<P = unknown> = (context: ActionContext, parameters: P) => Promise<ActionRequest>;

/** A line of the table of actions: an everyday write in business words. How it is prepared loads when it is asked for. */
export interface Action<P = unknown> {
  readonly id: string;
  readonly title: Worded;
  /** One sentence for help and tool lists. */
  readonly summary: Worded;
  /** Phrases that mean this action, lower case. */
  readonly triggers: Readonly<Record<Language, readonly string[]>>;
  /** A strict object of texts, as people write them. */
  readonly parameters: z.ZodType<P>;
  readonly effect: "write" | "destructive";
  readonly needs: readonly { readonly scope: string }[];
  /** Parameters that free words of the command line fill, in this order; the last one takes all that is left. */
  readonly words: readonly string[];
  // A method, so that a table can hold actions of different parameters.
  prepare(): Promise<PrepareAction<P>>;
}
