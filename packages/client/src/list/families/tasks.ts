import type { FamilyTable } from "../family.ts";
import { operators } from "./operators.ts";

/** https://apidocs.bitrix24.com/api-reference/tasks/ */
export const taskFamilies: FamilyTable = {
  "tasks.task.list": {
    paging: "keyset",
    idField: "ID",
    rowId: "id",
    rowsPath: ["tasks"],
    // There is no "@": a field takes an array as it is.
    filter: {
      param: ["filter"],
      keys: "UPPER_SNAKE",
      operators: operators.tasks,
      groups: "::LOGIC",
      idList: "ID",
    },
    order: { style: "object", param: ["order"] },
    select: ["select"],
  },
  // Records of one task, or of all of them without TASKID; both ways the parameters count by position.
  "task.elapseditem.getlist": {
    paging: "page-number",
    rowId: "ID",
    idField: "ID",
    rowsPath: [],
    param: ["PARAMS", "NAV_PARAMS"],
    number: "iNumPage",
    size: "nPageSize",
    positional: ["TASKID", "ORDER", "FILTER", "SELECT", "PARAMS"],
    filter: { param: ["FILTER"], keys: "UPPER_SNAKE", operators: operators.taskItems },
    order: { style: "object", param: ["ORDER"] },
    select: ["SELECT"],
  },
  "task.commentitem.getlist": {
    paging: "none",
    rowsPath: [],
    positional: ["TASKID", "ORDER", "FILTER"],
    requiredParams: ["TASKID"],
    filter: { param: ["FILTER"], keys: "UPPER_SNAKE", operators: operators.taskItems },
    order: { style: "object", param: ["ORDER"] },
    select: null,
  },
  "task.checklistitem.getlist": {
    paging: "none",
    rowsPath: [],
    positional: ["TASKID", "ORDER"],
    requiredParams: ["TASKID"],
    filter: null,
    order: { style: "object", param: ["ORDER"] },
    select: null,
  },
};
