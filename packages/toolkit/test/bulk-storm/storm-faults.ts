import type { Fault, FaultAction } from "@b24kit/emulator";

const minute = 60_000;

/** Everything that can happen to a request. */
const kinds: readonly FaultAction[] = [
  { action: "run-after-disconnect" },
  { action: "drop", when: "before" },
  { action: "drop", when: "during" },
  { action: "drop", when: "after" },
  { action: "run-after-disconnect", ms: minute },
  { action: "reset", when: "before" },
  { action: "reset", when: "after" },
  { action: "html", status: 502, when: "before" },
  { action: "html", status: 502, when: "after" },
  { action: "html", status: 200, when: "before" },
  { action: "html", status: 413, when: "before" },
  { action: "delay", ms: 1.1 * minute },
  { action: "truncate" },
  { action: "garbage" },
  { action: "drip", ms: 20_000 },
  { action: "huge", bytes: 2_000_000 },
  { action: "redirect", to: "https://new.example" },
  { action: "error", code: "QUERY_LIMIT_EXCEEDED", status: 503 },
  { action: "error", code: "INTERNAL_SERVER_ERROR", status: 500 },
  { action: "error", code: "INTERNAL_SERVER_ERROR", status: 500, when: "after" },
  { action: "error", code: "OVERLOAD_LIMIT", status: 401 },
  { action: "error", code: "expired_token", status: 401 },
  { action: "error", code: "ACCESS_DENIED", status: 403 },
];

/** Everything that can happen to one addition and is not a definite refusal, which no client could take for a lie. */
const ofCommands: readonly FaultAction[] = [
  { action: "error", code: "INTERNAL_SERVER_ERROR" },
  { action: "error", code: "INTERNAL_SERVER_ERROR", when: "after" },
  { action: "error", code: "ERROR_UNEXPECTED_ANSWER", when: "after" },
  { action: "error", code: "OPERATION_TIME_LIMIT" },
];

/** A share of the requests, and of the additions in them, goes wrong: each kind in its turn, at random places. */
export function stormFaults(share: number, rows: number): readonly Fault[] {
  return [
    ...places(rows / 5, share, kinds).map(({ nth, action }): Fault => ({ ...action, method: "any", nth })),
    ...places(rows * 2, share, ofCommands).map(({ nth, action }): Fault => ({ ...action, method: "write", nth })),
  ];
}

function places(
  hits: number,
  share: number,
  actions: readonly FaultAction[],
): readonly { readonly nth: number; readonly action: FaultAction }[] {
  const struck = Array.from({ length: hits }, (_, index) => index + 1).filter(() => Math.random() < share);
  const first = Math.floor(Math.random() * actions.length);
  return struck.map((nth, index) => ({ nth, action: actions[(first + index) % actions.length]! }));
}
