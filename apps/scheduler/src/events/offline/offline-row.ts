import { z } from "zod";

/** A record as `event.offline.get` tells it. https://apidocs.bitrix24.com/api-reference/events/event-offline-get.html */
const row = z.object({
  ID: z.coerce.number(),
  TIMESTAMP_X: z.string().nullish(),
  EVENT_NAME: z.string(),
  // `false` where there is none.
  EVENT_DATA: z.json().optional(),
  MESSAGE_ID: z.string().min(1),
});

/** What `event.offline.get` answers; the process is null where the portal keeps nothing. */
export const takenRows = z.object({ process_id: z.string().nullish(), events: z.array(row) });

/** What `event.offline.list` tells of records, as far as it matters. The process of a free one is empty. */
export const listedRows = z.array(
  z.object({
    ID: z.coerce.number(),
    MESSAGE_ID: z.string(),
    PROCESS_ID: z.string().nullish(),
    ERROR: z.coerce.string().nullish(),
  }),
);

/** A record of the portal's queue. */
export type OfflineRow = z.output<typeof row>;
export type TakenRows = z.output<typeof takenRows>;
export type ListedRow = z.output<typeof listedRows>[number];
