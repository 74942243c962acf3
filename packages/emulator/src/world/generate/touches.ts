/** Entity types of the CRM, as OWNER_TYPE_ID counts them. */
export const LEAD = 1;
export const DEAL = 2;
export const CONTACT = 3;
export const COMPANY = 4;

/** Remembers when a record was last touched by an activity: the source of LAST_ACTIVITY_TIME. */
export interface Touches {
  touch(type: number, id: number, at: number): void;
  /** Epoch milliseconds; undefined when no activity is bound to the record. */
  last(type: number, id: number): number | undefined;
}

export function createTouches(): Touches {
  const latest = new Map<number, number>();
  return {
    touch(type, id, at) {
      const known = latest.get(key(type, id));
      if (known === undefined || known < at) latest.set(key(type, id), at);
    },
    last: (type, id) => latest.get(key(type, id)),
  };
}

/** Ids stay far below 2^40, so type and id share one exact number. */
function key(type: number, id: number): number {
  return type * 2 ** 40 + id;
}
