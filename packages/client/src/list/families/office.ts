import type { FamilyTable, OffsetFamily } from "../family.ts";
import { operators, without } from "./operators.ts";

const counted = {
  paging: "offset",
  startParam: "start",
  rowsPath: [],
  rowId: "ID",
  idField: "ID",
  isCounted: true,
} as const satisfies OffsetFamily;

/** Whether `start=-1` works is not known. */
const workflow = {
  ...counted,
  filter: { param: ["FILTER"], operators: operators.comparing },
  order: { style: "object", param: ["ORDER"] },
  select: ["SELECT"],
} as const satisfies OffsetFamily;

/** "@" is documented, but the server's source drops it; "=" with an array does the same. */
const children = {
  ...counted,
  requiredParams: ["id"],
  filter: { param: ["filter"], operators: [...operators.comparing, "%"], idList: "=ID" },
  order: { style: "object", param: ["order"] },
  select: null,
} as const satisfies OffsetFamily;

/** Disk, universal lists, workflows, events. https://apidocs.bitrix24.com/api-reference/ */
export const officeFamilies: FamilyTable = {
  "bizproc.task.list": { ...workflow, startParam: "START" },
  "bizproc.workflow.instances": workflow,
  "disk.folder.getchildren": children,
  "disk.storage.getchildren": children,
  // Its own source is not known: what the sister methods drop is not sent.
  "disk.storage.getlist": {
    ...counted,
    filter: { param: ["filter"], keys: "UPPER_SNAKE", operators: [...operators.comparing, "%"] },
    order: children.order,
    select: null,
  },
  // Neither a count nor a next page is documented.
  "disk.file.search": {
    paging: "offset",
    startParam: "start",
    startMax: 1000,
    endsShort: true,
    rowsPath: [],
    rowId: "ID",
    requiredParams: ["QUERY"],
    filter: {
      param: ["FILTER"],
      keys: "UPPER_SNAKE",
      operators: operators.equalityOnly,
      fields: ["STORAGE_ID", "FOLDER_ID"],
    },
    order: null,
    select: null,
  },
  "lists.element.get": {
    ...counted,
    requiredParams: ["IBLOCK_TYPE_ID"],
    requiredOneOf: ["IBLOCK_ID", "IBLOCK_CODE"],
    filter: {
      param: ["FILTER"],
      keys: "UPPER_SNAKE",
      operators: [...without(operators.comparing, "!", "!="), "%", "!%"],
      idList: "=ID",
    },
    order: { style: "object", param: ["ELEMENT_ORDER"] },
    select: ["SELECT"],
  },
  "event.offline.list": {
    ...counted,
    filter: {
      param: ["filter"],
      operators: ["", "=", ">", "<", "<="],
      fields: ["ID", "TIMESTAMP_X", "EVENT_NAME", "MESSAGE_ID", "PROCESS_ID", "ERROR"],
    },
    order: { style: "object", param: ["order"] },
    select: null,
  },
};
