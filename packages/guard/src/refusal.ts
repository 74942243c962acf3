/** Why a call does not run. */
export type RefusalReason = "write" | "destructive" | "unknown" | "batch" | "parameter";

/** A refusal in words: what and why, then what to do. */
export interface Refusal {
  readonly reason: RefusalReason;
  /** The method as it may be shown; "(not a method name)" when it is not one. */
  readonly method: string;
  readonly message: string;
  readonly hint: string;
}

const noWritesYet = "This version of b24kit only reads. Make the change in Bitrix24 itself.";

/** The refusals, one per cause. */
export const refusals = {
  write: (method: string): Refusal => ({
    reason: "write",
    method,
    message: `${method} changes data on the portal. Nothing was sent.`,
    hint: noWritesYet,
  }),
  destructive: (method: string): Refusal => ({
    reason: "destructive",
    method,
    message: `${method} removes or ends something on the portal. Nothing was sent.`,
    hint: noWritesYet,
  }),
  unknown: (method: string): Refusal => ({
    reason: "unknown",
    method,
    message: `${method}: no such method is documented, so nobody knows whether it only reads. Nothing was sent.`,
    hint: 'Check the spelling: the name alone, such as crm.item.list, without spaces, slashes, ".json" or parameters.',
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
  notAnObject: (method: string): Refusal => ({
    reason: "parameter",
    method,
    message: `The parameters of ${method} are not a plain object, so they cannot be checked. Nothing was sent.`,
    hint: "Pass the parameters as an object: names and their values.",
  }),
};
