import type { TaskRow } from "../types.ts";
import type { LoadContext } from "./context.ts";
import { sameAs } from "./crm-fields.ts";
import { moment } from "./date-readers.ts";
import { textOf, type FieldTable } from "./field-table.ts";
import { field, flag, id, idList, oneOf, optionalText, reference, text, wholeText } from "./readers.ts";
import { readRows } from "./rows.ts";

const LINKS = "a list of links like D_17, L_3, C_5, CO_9 or T88_3";

const emptyMoment = () => moment<LoadContext>({ fallback: null, empty: null });

const TASK: FieldTable<LoadContext> = {
  id: id(),
  title: text({ fallback: (draft) => `Task #${textOf(draft, "id")}` }),
  description: optionalText(),
  status: oneOf(["1", "2", "3", "4", "5", "6", "7"], { fallback: "2" }),
  priority: oneOf(["0", "1", "2"], { fallback: "1" }),
  mark: text({ fallback: null, empty: null }),
  groupId: wholeText({ fallback: "0" }),
  parentId: reference(),
  stageId: wholeText({ fallback: "0" }),
  createdBy: id({ fallback: (_, { currentUser }) => currentUser }),
  responsibleId: id({ fallback: (_, { currentUser }) => currentUser }),
  createdDate: moment({ fallback: (_, { clock, now }) => clock.iso(now) }),
  changedBy: id({ fallback: sameAs("createdBy") }),
  changedDate: moment({ fallback: sameAs("createdDate"), empty: null }),
  deadline: emptyMoment(),
  startDatePlan: emptyMoment(),
  endDatePlan: emptyMoment(),
  dateStart: emptyMoment(),
  // A completed task without a closing date was closed when it was last changed, if the file says when.
  closedDate: moment({
    fallback: (draft, _, source) => (draft["status"] === "5" && source["changedDate"] ? draft["changedDate"] : null),
    empty: null,
  }),
  closedBy: reference(),
  statusChangedDate: moment({ fallback: sameAs("changedDate"), empty: null }),
  activityDate: moment({ fallback: sameAs("changedDate"), empty: null }),
  viewedDate: emptyMoment(),
  accomplices: idList({ fallback: [], empty: [] }),
  auditors: idList({ fallback: [], empty: [] }),
  ufCrmTask: field(LINKS, readLinks, { fallback: () => [], empty: [] }),
  taskControl: flag({ fallback: "N" }),
  allowChangeDeadline: flag({ fallback: "N" }),
  allowTimeTracking: flag({ fallback: "N" }),
  addInReport: flag({ fallback: "N" }),
  multitask: flag({ fallback: "N" }),
  notViewed: flag({ fallback: "N" }),
  replicate: flag({ fallback: "N" }),
  subordinate: flag({ fallback: "N" }),
};

/** `realStatus` counts before `status`; the computed `subStatus` is the server's business. */
export function readTasks(rows: readonly unknown[], context: LoadContext): TaskRow[] {
  const stored = rows.map((row) => {
    if (typeof row !== "object" || row === null || Array.isArray(row)) return row;
    const { realStatus, subStatus: _, ...rest } = row as Record<string, unknown>;
    return realStatus === undefined || realStatus === null ? rest : { ...rest, status: realStatus };
  });
  return readRows(stored, { name: "tasks", table: TASK, key: "id" }, context) as unknown as TaskRow[];
}

function readLinks(value: unknown, fail: (expected: string) => undefined): unknown {
  if (value === false) return [];
  const links: unknown[] = Array.isArray(value) ? value : [value];
  return links.every(isLink) ? links : fail(LINKS);
}

function isLink(link: unknown): boolean {
  return typeof link === "string" && /^(L|D|C|CO|SI|T[0-9a-f]+)_[1-9]\d*$/i.test(link);
}
