import type { AmbiguousName } from "./ambiguous-name.ts";

/**
 * Why a call or a plan does not run. `write`, `destructive`, `unknown`: a change without a plan. `level`, `denied`: the
 * profile does not allow it. `batch`, `parameter`, `bad-reference`, `no-write`: the request itself. `not-found`: the plan,
 * or the object that it is to change. `unreadable`: that object, for now. `tampered`, `foreign-*`, `expired`, `spent`, `discarded`, `changed-meanwhile`: the plan. `no-consent`: nobody who may said yes.
 * `no-journal`: the write could not be noted. `many`: the plan of a whole file, where one of a few commands belongs, or the reverse. `not-reversible`, `nothing-to-undo`: only of undo.
 */
export type RefusalReason =
  | "write"
  | "destructive"
  | "unknown"
  | "batch"
  | "parameter"
  | "level"
  | "denied"
  | "bad-reference"
  | "no-write"
  | "not-found"
  | "unreadable"
  | "tampered"
  | "foreign-portal"
  | "foreign-user"
  | "foreign-profile"
  | "expired"
  | "spent"
  | "discarded"
  | "changed-meanwhile"
  | "no-consent"
  | "no-journal"
  | "many"
  | "not-reversible"
  | "nothing-to-undo";

/** Names come from the caller: nothing in them may move the cursor or go on for lines. */
export function shownName(name: string): string {
  return name.slice(0, 60).replaceAll(/[^\p{L}\p{N} .:_%<>=!@[\]-]/gu, "?");
}

/** A refusal in words: what and why, then what to do. */
export interface Refusal {
  readonly reason: RefusalReason;
  /** The method as it may be shown; "(not a method name)" when it is not one. Absent where a plan as a whole is refused. */
  readonly method?: string;
  readonly message: string;
  readonly hint: string;
}

const makeAPlan = "Make a plan of it, show it to a person, and run that: b24 plan apply <id>.";

function levelFor({ reason }: Refusal): "write" | "destructive" {
  return reason === "destructive" ? "destructive" : "write";
}

/** The refusals of single calls and commands, one per cause. Those of plans: `planRefusals`. */
export const refusals = {
  write: (method: string): Refusal => ({
    reason: "write",
    method,
    message: `${method} changes data on the portal. Nothing was sent.`,
    hint: makeAPlan,
  }),
  destructive: (method: string): Refusal => ({
    reason: "destructive",
    method,
    message: `${method} removes or ends something on the portal. Nothing was sent.`,
    hint: makeAPlan,
  }),
  unknown: (method: string): Refusal => ({
    reason: "unknown",
    method,
    message: `${method}: no such method is documented, so nobody knows whether it only reads. Nothing was sent.`,
    hint: 'Check the spelling: the name alone, such as crm.item.list, without spaces, slashes, ".json" or parameters.',
  }),
  readOnly: (refusal: Refusal): Refusal => ({
    ...refusal,
    hint: `This profile only reads. Its owner can change that on a terminal: b24 auth access ${levelFor(refusal)}.`,
  }),
  level: (method: string, level: "write" | "destructive"): Refusal => ({
    reason: "level",
    method,
    message: `${method} needs the access level "${level}", which this profile does not have. Nothing was sent.`,
    hint: `Only its owner can change that, on a terminal: b24 auth access ${level}.`,
  }),
  denied: (method: string, pattern: string): Refusal => ({
    reason: "denied",
    method,
    message: `${method} is denied for this profile by the rule "${pattern}". Nothing was sent.`,
    hint: "Its owner sees and changes the rules on a terminal: b24 auth access.",
  }),
  notAllowed: (method: string): Refusal => ({
    reason: "denied",
    method,
    message: `${method} is not among the methods that this profile allows. Nothing was sent.`,
    hint: "Its owner sees and changes the rules on a terminal: b24 auth access.",
  }),
  batch: (method: string): Refusal => ({
    reason: "batch",
    method,
    message: "A batch runs any method, so it is never accepted as a method itself. Nothing was sent.",
    hint: "Pass the commands to the batch function, all on one level: each of them is then checked.",
  }),
  parameter: (method: string, word: string): Refusal => ({
    reason: "parameter",
    method,
    message: `The top-level parameter "${word}" of ${method} would be taken by the portal itself. Nothing was sent.`,
    hint: `Remove "${word}": the client signs in and builds batches by itself.`,
  }),
  order: (method: string, names: string): Refusal => ({
    reason: "parameter",
    method,
    message: `${method} reads its parameters by their order, not by their names. Nothing was sent.`,
    hint: `Give all of these, in this order: ${names}.`,
  }),
  ambiguous: (method: string, { name, other }: AmbiguousName): Refusal => ({
    reason: "parameter",
    method,
    message:
      other === undefined
        ? `The portal could read the parameter name "${shownName(name)}" of ${method} as another one. Nothing was sent.`
        : `${method} has two parameters that the portal may take for one: "${shownName(other)}" and "${shownName(name)}". Nothing was sent.`,
    hint:
      other === undefined
        ? "Write the name as documented, without dots, spaces and brackets; nest objects instead."
        : "Leave one of them; upper and lower case make no difference to the portal.",
  }),
  identifier: (method: string, name: string, isMissing: boolean): Refusal => ({
    reason: "parameter",
    method,
    message: isMissing
      ? `${method} needs "${shownName(name)}": without it nobody knows what would be changed. Nothing was sent.`
      : `"${shownName(name)}" of ${method} is neither a text nor a number, so nobody knows what would be changed. Nothing was sent.`,
    hint: "Pass the identifier of one object.",
  }),
  batchValue: (method: string, what: string): Refusal => ({
    reason: "parameter",
    method,
    message: `${method} cannot be sent together with other commands: ${what}. Nothing was sent.`,
    hint: 'Pass "" where a value is to be cleared, or make a plan of this command alone.',
  }),
  notAnObject: (method: string): Refusal => ({
    reason: "parameter",
    method,
    message: `The parameters of ${method} are not a plain object, so they cannot be checked. Nothing was sent.`,
    hint: "Pass the parameters as an object: names and their values.",
  }),
  noJournal: (method: string): Refusal => ({
    reason: "no-journal",
    method,
    message: `${method} was not sent: the journal of writes could not be written.`,
    hint: "Reading goes on. b24 doctor says what is wrong with the state file.",
  }),
};
