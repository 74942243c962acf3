import { createHash, randomBytes } from "node:crypto";
import type { Application } from "../server/oauth/grants.ts";
import type { EventData, RaisedEvent } from "./event-of-change.ts";

/** A record of the offline queue: that an object is in another state, not what happened to it. */
export interface OfflineRecord {
  readonly id: number;
  /** Epoch milliseconds of the portal's clock: the last change. */
  readonly at: number;
  readonly application: Application;
  readonly connector: string;
  readonly code: string;
  readonly data: EventData;
  /** Who made the first of its changes; null: nobody. */
  readonly userId: number | null;
  /** Hash of code and data, 32 characters. */
  readonly messageId: string;
  /** "" when nobody has reserved it. */
  readonly processId: string;
  readonly isError: boolean;
}

/** Whose queue: that of an application, for one label of its handlers. */
type QueueOwner = Pick<OfflineRecord, "application" | "connector">;

/** The offline queues of all applications. */
export interface OfflineQueue {
  /** A record of the same owner, code and data that nobody has reserved only gets another time; erroneous ones stay so (unconfirmed). */
  put(owner: QueueOwner, event: RaisedEvent, userId: number | null, at: number): void;
  /** Ascending ids. */
  find(isMeant: (record: OfflineRecord) => boolean): readonly OfflineRecord[];
  remove(records: readonly OfflineRecord[]): void;
  /** Gives the records to a new process, whose id of 32 characters is returned. */
  reserve(records: readonly OfflineRecord[]): {
    readonly processId: string;
    readonly records: readonly OfflineRecord[];
  };
  /** Marks and releases them. Where the same was queued again meanwhile, that one stands for both (unconfirmed). */
  markErroneous(records: readonly OfflineRecord[]): void;
}

/** Starts empty. */
export function createOfflineQueue(): OfflineQueue {
  const records = new Map<number, OfflineRecord>();
  const free = new Map<string, number>();
  let last = 0;
  const store = (record: OfflineRecord): OfflineRecord => {
    records.set(record.id, record);
    if (record.processId === "") free.set(keyOf(record), record.id);
    else if (free.get(keyOf(record)) === record.id) free.delete(keyOf(record));
    return record;
  };
  const remove = (record: OfflineRecord): void => {
    records.delete(record.id);
    if (free.get(keyOf(record)) === record.id) free.delete(keyOf(record));
  };
  return {
    put({ application, connector }, { code, data }, userId, at) {
      const messageId = hashOf(code, data);
      const known = records.get(free.get(keyOf({ application, connector, messageId })) ?? 0);
      const fresh = { application, connector, code, data, userId, messageId, processId: "", isError: false };
      store(known === undefined ? { ...fresh, id: ++last, at } : { ...known, at });
    },
    find: (isMeant) => [...records.values()].filter(isMeant),
    remove: (gone) => gone.forEach(remove),
    reserve(taken) {
      const processId = randomBytes(16).toString("hex");
      return { processId, records: taken.map((record) => store({ ...record, processId })) };
    },
    markErroneous(refused) {
      for (const record of refused) {
        if (free.has(keyOf(record))) remove(record);
        else store({ ...record, processId: "", isError: true });
      }
    },
  };
}

function keyOf({ application, connector, messageId }: Pick<OfflineRecord, "messageId"> & QueueOwner): string {
  return JSON.stringify([application.clientId, connector, messageId]);
}

function hashOf(code: string, data: EventData): string {
  return createHash("md5")
    .update(JSON.stringify([code, data]))
    .digest("hex");
}
