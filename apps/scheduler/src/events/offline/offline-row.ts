import { z } from "zod";
import type { Json } from "../queue/event-queue.ts";

/**
 * A record as `event.offline.get` tells it, as far as it matters: what else is strange about it keeps nobody from handling it.
 * https://apidocs.bitrix24.com/api-reference/events/event-offline-get.html
 */
const row = z.object({
  TIMESTAMP_X: z.string().nullish().catch(null),
  EVENT_NAME: z.string().min(1),
  // `false` where there is none. It comes out of JSON; looking at all of it ends where it is nested too deep.
  EVENT_DATA: z.custom<Json>().optional(),
  MESSAGE_ID: z.string().min(1),
});

/** What `event.offline.get` answers, read record by record: one that cannot be read keeps nobody from the others. */
export const takenRows = z
  .object({ process_id: z.string().nullish(), events: z.array(z.unknown()) })
  .transform(({ process_id, events }): TakenRows => {
    const read = events.map((event) => [event, row.safeParse(event)] as const);
    return {
      process_id,
      events: read.flatMap(([, { data }]) => data ?? []),
      unreadable: read.flatMap(([event, { success }]) => (success ? [] : [namesOf(event)])),
    };
  });

/**
 * What `event.offline.list` tells of records, as far as it matters: who has them. Empty for a free one, and for one that cannot be read: it
 * is there.
 */
export const listedRows = z.array(z.object({ PROCESS_ID: z.string().catch("") }).catch({ PROCESS_ID: "" }));

/** A record of the portal's queue. */
export type OfflineRow = z.output<typeof row>;
export type ListedRow = z.output<typeof listedRows>[number];

/** Records that the portal handed out; the process is null where it keeps nothing. */
export interface TakenRows {
  readonly process_id?: string | null | undefined;
  readonly events: readonly OfflineRow[];
  readonly unreadable?: readonly UnreadableRow[];
}

/** What a person needs to find a record on the portal that cannot be read; null where it does not even tell that. */
export interface UnreadableRow {
  readonly id: number | null;
  readonly code: string | null;
}

/** How many records came, whether they can be read or not. */
export function countOf({ events, unreadable = [] }: TakenRows): number {
  return events.length + unreadable.length;
}

const names = z
  .object({
    ID: z.coerce.number().int().positive().nullable().catch(null),
    // Nothing else: it stands in the log.
    EVENT_NAME: z
      .string()
      .regex(/^\w{1,100}$/)
      .nullable()
      .catch(null),
  })
  .catch({ ID: null, EVENT_NAME: null });

function namesOf(event: unknown): UnreadableRow {
  const { ID: id, EVENT_NAME: code } = names.parse(event);
  return { id, code };
}
