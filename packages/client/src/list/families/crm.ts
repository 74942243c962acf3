import type { FamilyTable, FilterRules, KeysetFamily, ParamPath } from "../family.ts";
import { operators, without } from "./operators.ts";

const filter: ParamPath = ["filter"];
const order = { style: "object", param: ["order"] } as const;
const select: ParamPath = ["select"];

/** The old lists: unknown fields and operators are dropped, letter case matters, an empty array is no condition. */
const classicFilter = {
  param: filter,
  keys: "UPPER_SNAKE",
  operators: operators.classicCrm,
  idList: "@ID",
} as const satisfies FilterRules;
/** Several values of one row: compared as a whole, with one value. */
const multiFields = ["PHONE", "EMAIL", "WEB", "IM"];

const classic = {
  paging: "keyset",
  idField: "ID",
  rowId: "ID",
  rowsPath: [],
  filter: { ...classicFilter, groups: "__INNER_FILTER" },
  order,
  select,
} as const satisfies KeysetFamily;

/** The newer controllers. Those of the CRM refuse what they do not know, so the spelling of fields is their own check. */
const controller = { paging: "keyset", idField: "id", rowId: "id", order } as const;

/** https://apidocs.bitrix24.com/api-reference/crm/ */
export const crmFamilies: FamilyTable = {
  "crm.deal.list": classic,
  "crm.lead.list": { ...classic, filter: { ...classic.filter, exactOnly: multiFields } },
  "crm.contact.list": { ...classic, filter: { ...classicFilter, exactOnly: [...multiFields, "LINK"] } },
  "crm.company.list": { ...classic, filter: { ...classicFilter, exactOnly: multiFields } },
  "crm.quote.list": classic,
  // Would otherwise come by START_TIME.
  "crm.activity.list": classic,
  "crm.item.list": {
    ...controller,
    rowsPath: ["items"],
    requiredParams: ["entityTypeId"],
    filter: { param: filter, operators: operators.controller, groups: "logic", idList: "@id" },
    select,
  },
  "crm.item.productrow.list": {
    ...controller,
    rowsPath: ["productRows"],
    filter: {
      param: filter,
      keys: "camelCase",
      operators: without(operators.controllerWithoutLists, "!"),
      required: ["=ownerType", "=ownerId"],
    },
    select: null,
  },
  "crm.type.list": {
    ...controller,
    rowsPath: ["types"],
    filter: { param: filter, operators: operators.controller, groups: "logic", idList: "@id" },
    select: null,
  },
  "crm.stagehistory.list": {
    ...controller,
    idField: "ID",
    rowId: "ID",
    rowsPath: ["items"],
    requiredParams: ["entityTypeId"],
    filter: { param: filter, operators: operators.controller, idList: "@ID" },
    select,
  },
  "crm.category.list": {
    paging: "none",
    rowsPath: ["categories"],
    requiredParams: ["entityTypeId"],
    filter: null,
    order: null,
    select: null,
  },
  "crm.status.list": {
    paging: "none",
    rowsPath: [],
    filter: { param: filter, keys: "UPPER_SNAKE", operators: operators.equalityOnly },
    order,
    select: null,
  },
  // Gives all currencies, and 0 as their number.
  "crm.currency.list": { paging: "none", rowsPath: [] },
};
