export { type FindMethod, judge, type Verdict } from "./judge.ts";
export { readOnlyGuard, type ReadOnlyGuardOptions } from "./read-only-guard.ts";
export type { Refusal, RefusalReason } from "./refusal.ts";
export { RefusedError } from "./refused-error.ts";
