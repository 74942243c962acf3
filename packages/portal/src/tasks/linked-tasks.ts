import { command } from "@b24kit/client";
import { z } from "zod";
import type { Task } from "../model/types.ts";
import type { Query } from "../query.ts";
import { readRows, wireList } from "../wire.ts";
import { parseTasks, TASK_FIELDS, taskStatusCode } from "./task-adapter.ts";

/** A record of the CRM that a task may be linked to. */
export interface CrmLink {
  readonly type: "lead" | "deal" | "contact" | "company";
  readonly id: number;
}

/** What stands before the number in `UF_CRM_TASK` and `UF_CRM_CAL_EVENT`. */
const CODES = { lead: "L", deal: "D", contact: "C", company: "CO" } as const satisfies Record<CrmLink["type"], string>;
const TYPES = new Map(Object.entries(CODES).map(([type, code]) => [code as string, type as CrmLink["type"]]));

const METHOD = "tasks.task.list";
const OPEN = (["new", "waiting", "in-progress"] as const).map(taskStatusCode);
const linkRow = z.object({ ufCrmTask: wireList });

/** "D_17" of a deal. */
function crmLinkCode({ type, id }: CrmLink): string {
  return `${CODES[type]}_${id}`;
}

/** The record that "D_17" means; undefined for one of another kind (invoices, smart processes). */
export function parseCrmLink(code: unknown): CrmLink | undefined {
  const [, name = "", id = ""] = /^(\w{1,2})_(\d+)$/.exec(String(code)) ?? [];
  const type = TYPES.get(name);
  return type && { type, id: Number(id) };
}

/**
 * Open tasks that are linked to one of these records. The portal drops a condition that it does not know without a word,
 * so both are checked on the rows again.
 */
export function tasksLinkedTo(links: readonly CrmLink[]): Query<Task> {
  const codes = links.map(crmLinkCode);
  const wanted = new Set(codes);
  return {
    command: command(METHOD, {
      select: [...TASK_FIELDS, "UF_CRM_TASK"],
      filter: { REAL_STATUS: OPEN, UF_CRM_TASK: codes },
    }),
    scope: "task",
    isEmpty: codes.length === 0,
    parse: (rows) => {
      const linked = readRows(METHOD, linkRow, rows);
      return parseTasks(rows).filter(
        ({ status }, index) =>
          OPEN.includes(taskStatusCode(status)) &&
          (linked[index]?.ufCrmTask ?? []).some((code) => wanted.has(String(code))),
      );
    },
  };
}
