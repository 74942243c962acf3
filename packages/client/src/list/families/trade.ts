import type { FamilyTable, FilterRules, KeysetFamily } from "../family.ts";
import { operators, without } from "./operators.ts";

/** Unknown fields are dropped without a word, and so are dates that cannot be read. */
const filter = {
  param: ["filter"],
  keys: "camelCase",
  operators: operators.controller,
  idList: "@id",
} as const satisfies FilterRules;

const trade = {
  paging: "keyset",
  idField: "id",
  rowId: "id",
  filter,
  order: { style: "object", param: ["order"] },
  select: ["select"],
} as const satisfies Omit<KeysetFamily, "rowsPath">;

/** Only inside one information block, which must also be selected. No list of identifiers is documented for them. */
const product = {
  ...trade,
  filter: {
    param: ["filter"],
    keys: "camelCase",
    operators: operators.controllerWithoutLists,
    required: ["iblockId"],
  },
  requiredSelect: ["id", "iblockId"],
} as const;

/** https://apidocs.bitrix24.com/api-reference/catalog/ and …/sale/ */
export const tradeFamilies: FamilyTable = {
  "catalog.document.list": {
    ...trade,
    rowsPath: ["documents"],
    filter: { ...filter, operators: without(operators.controller, "%=", "!%=") },
  },
  "catalog.price.list": { ...trade, rowsPath: ["prices"] },
  "catalog.product.list": { ...product, rowsPath: ["products"] },
  "catalog.product.offer.list": { ...product, rowsPath: ["offers"] },
  "catalog.section.list": {
    ...trade,
    rowsPath: ["sections"],
    filter: { ...filter, operators: without(operators.controller, "!", "!=%") },
  },
  "catalog.store.list": { ...trade, rowsPath: ["stores"] },
  "sale.basketitem.list": { ...trade, rowsPath: ["basketItems"] },
  "sale.order.list": { ...trade, rowsPath: ["orders"] },
  "sale.payment.list": {
    ...trade,
    rowsPath: ["payments"],
    filter: {
      param: ["filter"],
      keys: "camelCase",
      operators: without(operators.controllerWithoutLists, "!"),
    },
  },
};
