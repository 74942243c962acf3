import type { EmulatorContext } from "./context.ts";
import type { EmulatorStats } from "./stats.ts";

/** Everything that is counted, wherever it is kept. */
export function readStats({ stats, bucket, writes }: EmulatorContext): EmulatorStats {
  const executed = Map.groupBy(writes.read(), ({ method }) => method);
  return {
    ...stats.read(),
    highestLevel: bucket.highest(),
    writes: Object.fromEntries([...executed].map(([method, found]) => [method, found.length])),
  };
}

/** Counts from zero again; the journal of writes is emptied, limits and faults go on as they are. */
export function resetStats({ stats, bucket, writes }: EmulatorContext): void {
  stats.reset();
  bucket.reset();
  writes.reset();
}
