import type { Call, Command } from "@b24kit/client";

/**
 * A copy of the call, each of whose properties was read once. What was judged is what is sent: the caller may change its
 * own objects while the call waits, and a getter may give something else at each reading.
 */
export function snapshot(call: Call): Call {
  const own = withOwnParams({ ...call });
  return own.commands === undefined ? own : { ...own, commands: Array.from(own.commands, copy) };
}

function copy<T extends Command>(command: T): T {
  return withOwnParams({ ...command });
}

/** `own` is a copy already: reading it twice gives the same. */
function withOwnParams<T extends Command>(own: T): T {
  return isPlain(own.params) ? { ...own, params: { ...own.params } } : own;
}

function isPlain(params: unknown): boolean {
  return typeof params === "object" && params !== null && !Array.isArray(params);
}
