import type { Fault, FaultAction } from "@b24kit/emulator";
import type { Random } from "./faults-random.ts";

/** An error after execution must leave the doubt open; no client can find out that a definite refusal is a lie. */
const doubtful = ["INTERNAL_SERVER_ERROR", "ERROR_UNEXPECTED_ANSWER"] as const;

const actions: readonly ((random: Random) => FaultAction)[] = [
  (random) => ({ action: "drop", when: random.pick(["before", "during", "after"]) }),
  () => ({ action: "drop", when: "after" }),
  (random) => ({ action: "reset", when: random.pick(["before", "after"]) }),
  (random) => ({ action: "html", status: random.pick([200, 500, 502, 503, 504]), when: "after" }),
  (random) => ({ action: "html", status: random.pick([200, 403, 404, 429, 502, 503]), when: "before" }),
  () => ({ action: "run-after-disconnect", ms: 60 }),
  (random) => ({ action: "delay", ms: random.between(5, 60) }),
  () => ({ action: "truncate" }),
  () => ({ action: "garbage" }),
  (random) => ({ action: "drip", ms: random.between(5, 60) }),
  () => ({ action: "huge", bytes: 50_000 }),
  () => ({ action: "redirect", to: "https://new.example" }),
  () => ({ action: "error", code: "QUERY_LIMIT_EXCEEDED", status: 503 }),
  () => ({ action: "error", code: "QUERY_LIMIT_EXCEEDED", status: 503 }),
  () => ({ action: "error", code: "OPERATION_TIME_LIMIT", status: 429 }),
  () => ({ action: "error", code: "OVERLOAD_LIMIT", status: 401 }),
  () => ({ action: "error", code: "expired_token", status: 401 }),
  () => ({ action: "error", code: "ACCESS_DENIED", status: 403 }),
  (random) => ({ action: "error", code: random.pick(doubtful), status: 500 }),
  (random) => ({ action: "error", code: random.pick(doubtful), status: 500, when: "after" }),
];

/** Any fault of one of the targets, that strikes first at a hit up to `lastHit`. */
export function randomFault(random: Random, targets: readonly string[], lastHit: number): Fault {
  const first = random.between(1, lastHit);
  const action = random.pick(actions)(random);
  return {
    ...action,
    // Web servers send on whole requests, before anything runs.
    method: random.pick(action.action === "redirect" ? ["any", "batch"] : targets),
    nth: [first, first + (random.chance(0.6) ? 0 : random.between(1, 5))],
  };
}
