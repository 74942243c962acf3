import type { OfflineStormResult } from "./run-offline-storm.ts";

/** In one line, for people. */
export function describeOfflineStorm(result: OfflineStormResult): string {
  const { added, last, dead, kills, took, handled, recovered, trouble } = result;
  return (
    `${added} changes of ${last.size + dead.length} deals in ${took.toFixed(0)} s, ${kills} kills: handled ${handled.length} times, ` +
    `${dead.length} dead letters, ${recovered} events came back out of lost answers; ${trouble} times trouble`
  );
}
