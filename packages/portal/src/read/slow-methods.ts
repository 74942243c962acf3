import type { ReadFailure } from "../model/dictionaries.ts";
import type { Queries, ReadOutcome } from "../query.ts";

/** Methods that did not answer in time, as far as the reads and the cached failures of one portal object show. */
export interface SlowMethods {
  readonly names: ReadonlySet<string>;
  /** Adds what is known from earlier. */
  addFailures(failures: readonly ReadFailure[]): void;
  /** Learns from a read: a method that answered is forgotten, one that did not is remembered. */
  learn(queries: Queries, outcomes: Readonly<Record<string, ReadOutcome<unknown>>>): void;
}

export function slowMethods(): SlowMethods {
  const names = new Set<string>();
  const addFailures: SlowMethods["addFailures"] = (failures) => {
    for (const { method, reason } of failures) if (reason === "timeout") names.add(method);
  };
  return {
    names,
    addFailures,
    learn(queries, outcomes) {
      const all = Object.entries(outcomes);
      for (const [key, { ok }] of all) if (ok) names.delete(queries[key]?.command.method ?? "");
      addFailures(all.flatMap(([, outcome]) => (outcome.ok ? [] : [outcome.failure])));
    },
  };
}
