import type { Run } from "../store/run-store.ts";

/** The last run of each job whose last slot failed, of runs that ended. */
export function failingRuns(ended: readonly Run[]): readonly Run[] {
  return [...Map.groupBy(ended, ({ job }) => job).values()].flatMap((runs) => {
    const last = runs.reduce((newest, { at }) => Math.max(newest, at), -Infinity);
    const failed = runs.find(({ at, status }) => at === last && status === "failed");
    return failed === undefined ? [] : [failed];
  });
}
