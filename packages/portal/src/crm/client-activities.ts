import { command } from "@b24kit/client";
import { z } from "zod";
import type { Activity } from "../model/types.ts";
import type { Query } from "../query.ts";
import { readRows, wireText } from "../wire.ts";
import { ACTIVITY_FIELDS, OWNER_TYPE_IDS, parseActivities } from "./activity-adapter.ts";

/** An activity with what it was about. */
export interface ClientActivity extends Activity {
  readonly subject: string;
}

const METHOD = "crm.activity.list";
const subjectRow = z.object({ SUBJECT: wireText });

/** All activities that are bound to one of these records, as owner or otherwise. */
export function activitiesBoundTo(type: keyof typeof OWNER_TYPE_IDS, ids: readonly number[]): Query<ClientActivity> {
  return {
    command: command(METHOD, {
      select: [...ACTIVITY_FIELDS, "SUBJECT"],
      filter: { BINDINGS: ids.map((id) => ({ OWNER_TYPE_ID: OWNER_TYPE_IDS[type], OWNER_ID: id })) },
    }),
    scope: "crm",
    isEmpty: ids.length === 0,
    parse: (rows) => {
      const subjects = readRows(METHOD, subjectRow, rows);
      return parseActivities(rows).map((activity, index) => ({ ...activity, subject: subjects[index]?.SUBJECT ?? "" }));
    },
  };
}
