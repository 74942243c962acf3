import type { HistoryRow } from "./deal-rows.ts";
import { sources } from "./dictionary-rows.ts";
import { daysAgo, type Making, somebody } from "./making.ts";

const statuses = ["NEW", "NEW", "IN_PROCESS", "PROCESSED", "CONVERTED", "JUNK"] as const;

/** Leads of the last weeks, some of them moved. */
export function leadRows(making: Making) {
  const { random, world } = making;
  const count = Math.min(400, Math.ceil(world.deals / 3));
  const history: HistoryRow[] = [];
  const rows = Array.from({ length: count }, (_, index) => {
    const id = index + 1;
    const created = daysAgo(making, 0, random.chance(0.5) ? 5 : 60);
    const status = random.pick(statuses);
    const moved = new Date(Date.parse(created) + random.next() * (making.now - Date.parse(created))).toISOString();
    const record = (TYPE_ID: HistoryRow["TYPE_ID"], STAGE_ID: string, CREATED_TIME: string): void => {
      history.push({ ENTITY_TYPE_ID: 1, OWNER_ID: id, TYPE_ID, STAGE_ID, CREATED_TIME });
    };
    record(1, "NEW", created);
    if (status !== "NEW") record(status === "CONVERTED" || status === "JUNK" ? 3 : 2, status, moved);
    return {
      ID: String(id),
      TITLE: `Lead ${id}`,
      STATUS_ID: status,
      SOURCE_ID: random.pick(sources),
      ASSIGNED_BY_ID: somebody(making),
      DATE_CREATE: created,
      MOVED_TIME: status === "NEW" ? created : moved,
    };
  });
  return { rows, history };
}
