import type { RefusalReason } from "../../packages/guard/src/index.ts";
import { planRefusals } from "../../packages/guard/src/plan/plan-refusals.ts";
import { type Refusal, refusals } from "../../packages/guard/src/refusal.ts";

const method = "crm.deal.update";
const id = "<id>";

/** For each reason the refusal that people meet first. */
export const refusalSamples: Readonly<Record<RefusalReason, Refusal>> = {
  write: refusals.write(method),
  destructive: refusals.destructive("crm.deal.delete"),
  unknown: refusals.unknown("crm.deal.updat"),
  batch: refusals.batch("batch"),
  parameter: refusals.parameter(method, "auth"),
  level: refusals.level(method, "write"),
  denied: refusals.denied(method, "crm.deal.*"),
  "bad-reference": planRefusals.badReference(method, "a write may refer to an identifier of the same plan only"),
  "no-write": planRefusals.noWrite,
  "not-found": planRefusals.notFound,
  unreadable: planRefusals.unreadable(method, "timeout"),
  tampered: planRefusals.tampered,
  "foreign-portal": planRefusals.foreignPortal("example.bitrix24.com"),
  "foreign-user": planRefusals.foreignUser,
  "foreign-profile": planRefusals.foreignProfile("main"),
  expired: planRefusals.expired,
  spent: planRefusals.spent,
  discarded: planRefusals.discarded,
  "changed-meanwhile": planRefusals.changedMeanwhile("the title"),
  "no-consent": planRefusals.noConsent(id, false),
  many: planRefusals.many(id),
  "no-journal": planRefusals.noJournal,
  "not-reversible": planRefusals.notReversible("the portal has no method that does that"),
  "nothing-to-undo": planRefusals.nothingToUndo,
};
