import type { CallOptions, ListOptions } from "../client.ts";
import type { Tally } from "./offset/tally.ts";

/** Options of the next request: the first one is what somebody waits for, the rest is work in bulk. */
export function requestOptions(
  { signal, timeout, retries, priority, api }: ListOptions,
  { requests }: Pick<Tally, "requests">,
): CallOptions {
  return {
    priority: priority ?? (requests === 0 ? "interactive" : "bulk"),
    ...(signal === undefined ? {} : { signal }),
    ...(timeout === undefined ? {} : { timeout }),
    ...(retries === undefined ? {} : { retries }),
    ...(api === undefined ? {} : { api }),
  };
}
