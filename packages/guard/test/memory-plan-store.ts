import type { PlanRecord, PlanStore } from "../src/index.ts";

/** A plan store on a map that a test may edit. */
export function memoryPlanStore(records: Map<string, PlanRecord> = new Map()): PlanStore {
  return {
    add: (record) => {
      if (records.has(record.id)) throw new Error("there is one already");
      records.set(record.id, record);
    },
    get: (id) => records.get(id),
    list: () => [...records.values()].toReversed(),
    move: (id, from, to, outcome) => {
      const record = records.get(id);
      if (record?.status !== from) return false;
      records.set(id, { ...record, status: to, ...(outcome === undefined ? {} : { outcome }) });
      return true;
    },
  };
}
