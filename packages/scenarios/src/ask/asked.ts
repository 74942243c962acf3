import type { ReportChoices } from "../run/report-choices.ts";

/** A report that a phrase means, with what it says about it. */
export interface AskedReport {
  readonly kind: "report";
  readonly id: string;
  readonly choices: ReportChoices;
}

/** An action that a phrase means. Parameters are texts as they were said; required ones may be missing. */
export interface AskedAction {
  readonly kind: "action";
  readonly id: string;
  readonly parameters: Readonly<Record<string, string>>;
}

export type AskedThing = AskedReport | AskedAction;

/** What a phrase means. */
export type AskedPhrase =
  | AskedThing
  /** It could be either; the likelier first. */
  | { readonly kind: "unsure"; readonly nearest: readonly [AskedThing, AskedThing] }
  /** A report of a department that the portal does not have; those that it has. */
  | { readonly kind: "no-department"; readonly report: AskedReport; readonly departments: readonly Named[] }
  | { readonly kind: "nothing" };

/** Somebody or something of the portal that a phrase may name. */
export interface Named {
  readonly id: number;
  readonly name: string;
}

/** What a phrase is read with. */
export interface AskContext {
  /** Epoch milliseconds. */
  readonly now: number;
  /** IANA name or offset: in which days are meant. */
  readonly zone: string;
  /** Of the portal. Without them names stay unknown, and `usesNames` of the answer says whether there is one. */
  readonly people?: readonly Named[];
  readonly departments?: readonly Named[];
}

/** What is understood, and whether the names of the portal could change it. */
export interface AskAnswer {
  readonly asked: AskedPhrase;
  readonly usesNames: boolean;
}

/** Reads phrases, Russian or English. Sends nothing, needs no model. */
export type Ask = (phrase: string, context: AskContext) => AskAnswer;
