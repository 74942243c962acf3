import type { Effect } from "../method-info.ts";
import type { Text } from "../text.ts";

/**
 * How the value of a parameter is written, and what is sent: `text` as it is; `number` and `id` as numbers; `ids` 5,7 as a list of
 * numbers; `audience` UA,SG5 as a list of texts; `time` 2026-12-01T10:00:00+03:00; `moment` the same, sent as seconds since 1970; `zone` Europe/Moscow;
 * `currency` RUB.
 */
export type ChainParameterType =
  | "text"
  | "number"
  | "id"
  | "ids"
  | "time"
  | "moment"
  | "zone"
  | "currency"
  | "audience";

/** What a person fills in. */
export interface ChainParameter {
  readonly name: string;
  readonly type: ChainParameterType;
  readonly required: boolean;
  /** May be given several times: its step is run for each value. */
  readonly many?: true;
  /** In the question that a person says yes to: short, in business words. */
  readonly label: Text;
  readonly description: Text;
  /** As a person writes it; with `many` one of several. */
  readonly example: Text;
}

/**
 * One command of a chain. In `params` a text `{name}` stands for a parameter, alone or inside a longer text. A field whose parameter
 * is not given is left out; in a list the whole entry is. `$result[key][field]` is the new id of an earlier step, as in `b24 batch`.
 */
export interface ChainStep {
  readonly key: string;
  readonly method: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly effect: Effect;
  /** What there is after it, in the nominative: "deal". */
  readonly makes: Text;
  /** The method that removes what it made; absent: it cannot be taken back by a method. */
  readonly removedBy?: string;
  /** The `many` parameter whose values it is run for, one by one; it is left out when there are none. */
  readonly each?: string;
  /** It is left out unless this parameter is given. */
  readonly when?: string;
}

/** A recipe of several methods that runs as one plan. */
export interface Chain {
  readonly id: string;
  readonly title: Text;
  /** What it is for, and what it leaves behind. */
  readonly purpose: Text;
  readonly parameters: readonly ChainParameter[];
  readonly steps: readonly ChainStep[];
  /** What it needs beforehand, and what it does not do. */
  readonly notes: readonly Text[];
}
