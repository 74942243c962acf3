import type { RunStore } from "../run-store.ts";
import { addedRuns } from "./runs/added-runs.ts";
import { alerts } from "./runs/alerts.ts";
import { claimedRuns } from "./runs/claimed-runs.ts";
import { daemons } from "./runs/daemons.ts";
import { deliveries } from "./runs/deliveries.ts";
import { jobSets } from "./runs/job-sets.ts";
import type { StoreParts } from "./runs/part.ts";
import { pauses } from "./runs/pauses.ts";
import { readRuns } from "./runs/read-runs.ts";

/**
 * What the schedulers of several computers remember together, in a database. Each call may reject with `StateError`; while the
 * database is away all of them do.
 */
export function postgresRunStore(given: Omit<StoreParts, "sets">): Omit<RunStore, "close"> {
  const parts: StoreParts = { ...given, sets: jobSets(given.database) };
  return {
    ...addedRuns(parts),
    ...claimedRuns(parts),
    ...deliveries(parts),
    ...readRuns(parts),
    ...alerts(parts),
    ...daemons(parts),
    ...pauses(parts),
  };
}
