import type { Refusal } from "../refusal.ts";
import type { PlanStatus } from "./plan-store.ts";

const planAgain = "Make the plan anew and show it to a person again.";

/** The refusals of plans, one per cause. */
export const planRefusals = {
  notFound: {
    reason: "not-found",
    message: "There is no such plan. Nothing was sent.",
    hint: "b24 plan list shows the plans of this portal.",
  },
  noObject: (method: string, name: string): Refusal => ({
    reason: "not-found",
    method,
    message: `${method}: the portal shows no such object (${name}). Nothing was sent.`,
    hint: "Look for the right identifier first; the user of the webhook must be able to see the object.",
  }),
  unreadable: (method: string, code: string): Refusal => ({
    reason: "unreadable",
    method,
    message: `${method}: the object could not be read just now (${code}). Nothing was sent.`,
    hint: "Try again in a few minutes.",
  }),
  tampered: {
    reason: "tampered",
    message:
      "The stored plan is not the one that was made: it was changed, or its key is another one. Nothing was sent.",
    hint: planAgain,
  },
  foreignPortal: (host: string): Refusal => ({
    reason: "foreign-portal",
    message: `The plan was made for another portal, ${host}. Nothing was sent.`,
    hint: "Choose the profile of that portal with --profile.",
  }),
  foreignUser: {
    reason: "foreign-user",
    message: "The plan was made for another user of this portal. Nothing was sent.",
    hint: planAgain,
  },
  foreignProfile: (profile: string | undefined): Refusal => ({
    reason: "foreign-profile",
    message: `The plan was made ${profile === undefined ? "without a profile" : `for the profile "${profile}"`}. Nothing was sent.`,
    hint: "Choose that profile with --profile, or make the plan anew.",
  }),
  expired: {
    reason: "expired",
    message: "The plan is older than 30 minutes, or the clock was put back since it was made. Nothing was sent.",
    hint: planAgain,
  },
  tamperedSpool: {
    reason: "tampered",
    message:
      "The file with the commands of the plan is not the one that was made: it was changed, or cut. Nothing of it was sent.",
    hint: planAgain,
  },
  noSpool: {
    reason: "tampered",
    message: "The file with the commands of the plan is gone. Nothing was sent.",
    hint: planAgain,
  },
  many: (id: string): Refusal => ({
    reason: "many",
    message: "The plan writes a whole file, which only the b24 command runs. Nothing was sent.",
    hint: `On the command line: b24 plan apply ${id}.`,
  }),
  notMany: {
    reason: "many",
    message: "The plan has only a few commands. Nothing was sent.",
    hint: "b24 plan apply <id> runs it.",
  },
  begun: (id: string): Refusal => ({
    reason: "spent",
    message: "The plan was begun and has not come to its end. Nothing more was sent.",
    hint: `b24 plan apply ${id} --resume goes on with it; what was written is not written again.`,
  }),
  notBegun: (id: string): Refusal => ({
    reason: "many",
    message: "The plan was not begun, so there is nothing to go on with. Nothing was sent.",
    hint: `b24 plan apply ${id} begins it.`,
  }),
  spent: {
    reason: "spent",
    message: "The plan has run already, or is running; a plan runs once. Nothing more was sent.",
    hint: "b24 plan show <id> says what became of it.",
  },
  discarded: {
    reason: "discarded",
    message: "The plan was discarded. Nothing was sent.",
    hint: planAgain,
  },
  changedMeanwhile: (what: string): Refusal => ({
    reason: "changed-meanwhile",
    message: `Something changed on the portal since the plan was made: ${what}. Nothing was sent.`,
    hint: planAgain,
  }),
  noConsent: (id: string, isDestructive: boolean): Refusal => ({
    reason: "no-consent",
    message: `Only a person may say yes to this ${isDestructive ? "destructive " : ""}plan. Nothing was sent.`,
    hint: `A person runs b24 plan apply ${id} on a terminal. Its owner can let agents do that: b24 auth access ${isDestructive ? "destructive" : "write"} --confirm agent.`,
  }),
  noJournal: {
    reason: "no-journal",
    message: "The plan did not run: the journal of writes could not be read or written. Nothing was sent.",
    hint: "Reading goes on. b24 doctor says what is wrong with the state file. The plan is still open.",
  },
  notReversible: (why: string): Refusal => ({
    reason: "not-reversible",
    message: `The plan cannot be taken back: ${why}.`,
    hint: "Change the objects by a new plan.",
  }),
  nothingToUndo: {
    reason: "nothing-to-undo",
    message: "There is nothing to take back: the plan has not run, or its objects are as they were before it.",
    hint: "b24 plan show <id> says what became of it.",
  },
  nothingLeftToUndo: (left: string): Refusal => ({
    reason: "nothing-to-undo",
    message:
      left === "" ? "There is nothing to take back: nothing was written." : `There is nothing to take back. ${left}`,
    hint: "b24 plan show <id> says what became of it.",
  }),
  undoOfBegun: (id: string): Refusal => ({
    reason: "many",
    message: "The plan was begun and has not ended, so it is not final what it writes. Nothing was sent.",
    hint: `b24 plan apply ${id} --resume goes on with it; b24 plan discard ${id} gives it up, and then b24 plan undo ${id} takes back what it has written.`,
  }),
  takenBack: (id: string): Refusal => ({
    reason: "spent",
    message: `The plan is being taken back, or was: plan ${id}. Nothing was sent.`,
    hint: `b24 plan show ${id} says what became of that.`,
  }),
  notOpen: {
    reason: "spent",
    message: "Only an open plan can be discarded.",
    hint: "b24 plan undo <id> takes back what a plan has done, where that is possible.",
  },
  noWrite: {
    reason: "no-write",
    message: "Nothing in this request changes anything, so there is nothing to plan.",
    hint: "Send reads directly.",
  },
  badReference: (method: string, why: string): Refusal => ({
    reason: "bad-reference",
    method,
    message: `${method}: ${why}. Nothing was sent.`,
    hint: "Run the plans one after the other, with the identifiers written out.",
  }),
} as const satisfies Readonly<Record<string, Refusal | ((...parts: never[]) => Refusal)>>;

/** Why a plan that stands so cannot begin. */
export function refusalOfStatus(status: PlanStatus): (typeof planRefusals)["expired" | "discarded" | "spent"] {
  return status === "expired" || status === "discarded" ? planRefusals[status] : planRefusals.spent;
}
