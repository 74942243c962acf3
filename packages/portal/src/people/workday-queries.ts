import { command } from "@b24kit/client";
import type { Temporal } from "temporal-polyfill";
import { z } from "zod";
import type { Query } from "../query.ts";
import { readRows, wireInstant, wireText } from "../wire.ts";

const METHOD = "timeman.status";

const STATES: ReadonlyMap<string, WorkdayState> = new Map([
  ["OPENED", "open"],
  ["PAUSED", "paused"],
  ["CLOSED", "closed"],
  ["EXPIRED", "expired"],
]);

/** `expired`: begun on an earlier day and never ended. `unknown`: a word that is not documented. */
export type WorkdayState = "open" | "paused" | "closed" | "expired" | "unknown";

/** How the working day of a person stands: the last one that was begun. */
export interface Workday {
  readonly personId: number;
  readonly state: WorkdayState;
  /** Absent for somebody who has begun none: the portal calls that closed, unconfirmed. */
  readonly startedAt?: Temporal.Instant;
  readonly finishedAt?: Temporal.Instant;
}

/** https://apidocs.bitrix24.com/api-reference/timeman/base/timeman-status.html; does not tell whose day it is. */
const statusRow = z.object({ STATUS: wireText, TIME_START: wireInstant, TIME_FINISH: wireInstant });

/** The working day of one person: the portal tells it of one at a time, of others to a superior or an administrator. */
export function workdayOf(personId: number): Query<Workday> {
  return {
    command: command(METHOD, { USER_ID: personId }),
    scope: "timeman",
    parse: (rows) => readRows(METHOD, statusRow, rows).map((row) => toWorkday(personId, row)),
    isWhole: true,
  };
}

function toWorkday(personId: number, row: z.output<typeof statusRow>): Workday {
  return {
    personId,
    state: STATES.get(row.STATUS.toUpperCase()) ?? "unknown",
    ...(row.TIME_START && { startedAt: row.TIME_START }),
    ...(row.TIME_FINISH && { finishedAt: row.TIME_FINISH }),
  };
}
