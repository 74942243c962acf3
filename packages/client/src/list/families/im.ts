import type { FamilyTable } from "../family.ts";
import { operators } from "./operators.ts";

const noConditions = { filter: null, order: null, select: null } as const;

/** Chats and open channels. https://apidocs.bitrix24.com/api-reference/chats/ and …/imopenlines/ */
export const imFamilies: FamilyTable = {
  "im.chat.user.list": { ...noConditions, paging: "none", rowsPath: [], requiredParams: ["CHAT_ID"] },
  "im.recent.get": { ...noConditions, paging: "none", rowsPath: [] },
  // A page may be longer than asked for, when messages are unread.
  "im.dialog.messages.get": {
    ...noConditions,
    paging: "id-cursor",
    rowId: "id",
    rowsPath: ["messages"],
    last: "LAST_ID",
    otherPaging: "FIRST_ID",
    limit: "LIMIT",
    most: 50,
    requiredParams: ["DIALOG_ID"],
  },
  "im.dialog.messages.search": {
    paging: "id-cursor",
    rowId: "id",
    rowsPath: ["messages"],
    last: "LAST_ID",
    limit: "LIMIT",
    most: 200,
    requiredParams: ["CHAT_ID"],
    filter: null,
    order: { style: "object", param: ["ORDER"], fields: ["ID"] },
    select: null,
  },
  // First what waits for an answer, then the rest; both by date downwards.
  "im.notify.get": {
    ...noConditions,
    paging: "id-cursor",
    rowId: "id",
    rowsPath: ["notifications"],
    last: "LAST_ID",
    lastType: "LAST_TYPE",
    limit: "LIMIT",
    most: 50,
    totalKey: "total_count",
  },
  "im.dialog.users.list": {
    ...noConditions,
    paging: "offset-limit",
    rowId: "id",
    rowsPath: [],
    offset: ["OFFSET"],
    otherPaging: "LAST_ID",
    limit: ["LIMIT"],
    most: 200,
    end: "total",
    requiredParams: ["DIALOG_ID"],
  },
  // Pages may repeat rows of the one before; `total` is always -1.
  "im.recent.list": {
    ...noConditions,
    paging: "offset-limit",
    rowId: "id",
    rowsPath: ["items"],
    offset: ["OFFSET"],
    otherPaging: "LAST_MESSAGE_DATE",
    limit: ["LIMIT"],
    most: 200,
    end: "hasMore",
  },
  // The rows are an object, keyed by their identifiers.
  "im.search.user.list": {
    ...noConditions,
    paging: "offset-limit",
    rowId: "id",
    rowsPath: [],
    offset: ["OFFSET"],
    limit: ["LIMIT"],
    most: 50,
    end: "total",
    requiredParams: ["FIND"],
  },
  // Which operators its filter knows is not documented.
  "imopenlines.config.list.get": {
    paging: "offset-limit",
    rowId: "ID",
    rowsPath: [],
    offset: ["PARAMS", "offset"],
    limit: ["PARAMS", "limit"],
    most: 200,
    end: "short-page",
    filter: {
      param: ["PARAMS", "filter"],
      keys: "UPPER_SNAKE",
      operators: operators.equalityOnly,
      notFilterable: ["QUEUE", "QUEUE_USERS_FIELDS", "CONFIG_QUEUE"],
    },
    order: { style: "object", param: ["PARAMS", "order"] },
    select: ["PARAMS", "select"],
  },
  "imopenlines.crm.chat.get": {
    ...noConditions,
    paging: "none",
    rowsPath: [],
    requiredParams: ["CRM_ENTITY_TYPE", "CRM_ENTITY"],
  },
};
