import { cellValue } from "../../lists/cells.ts";
import { compileFilter } from "../../lists/compile-filter.ts";
import { listFamilies } from "../../lists/families.ts";
import { orderEntries, rowOrder, type RowOrder, type SortKey } from "../../lists/order.ts";
import { pageOf } from "../../lists/page.ts";
import { toList, toText } from "../../php/values.ts";
import { RestError } from "../../server/rest-error.ts";
import type { ClassicRow } from "../../world/types.ts";
import { arrayArgument } from "../controller-params.ts";
import type { MethodCall, MethodResult, MethodTable } from "../method.ts";
import { visibleRecords } from "./access.ts";
import { describeField, describeUserField } from "./describe-fields.ts";
import { seenItem, viewOf } from "./item-call.ts";
import { itemFilter } from "./item-filter.ts";
import type { ItemView } from "./item-view.ts";
import { itemRenderer } from "./render-item.ts";

const scopes = ["crm"];
const note = "Leads, deals, contacts and companies; other entity types are not found.";

/** The universal methods: a typed view of the rows of the classic ones. */
export const itemMethods: MethodTable = {
  "crm.item.list": { scopes, support: "partial", note, run: list },
  "crm.item.get": { scopes, support: "partial", note, run: get },
  "crm.item.fields": { scopes, support: "partial", note, run: fields },
};

function list(call: MethodCall): MethodResult {
  const view = viewOf(call);
  const filter = compileFilter(itemFilter(view, call.portal.dates), arrayArgument(call, "filter"));
  const query = {
    source: call.portal.crm[view.type],
    bounds: filter.bounds,
    where: [...visibleRecords(call.caller), ...filter.where],
    order: itemOrder(call, view),
  };
  const { rows, ...counts } = pageOf(listFamilies.crmItem, query, call.start);
  const render = itemRenderer(
    call,
    view,
    toList(arrayArgument(call, "select")).map((name) => toText(name)),
  );
  return { result: { items: rows.map(render) }, ...counts };
}

function get(call: MethodCall): MethodResult {
  const view = viewOf(call);
  const row = seenItem(call, view);
  return { result: { item: itemRenderer(call, view, ["*"])(row) } };
}

function fields(call: MethodCall): MethodResult {
  const view = viewOf(call);
  const plain = view.fields.map(({ name, upperName, field }) => [
    name,
    { ...describeField(upperName, field), upperName },
  ]);
  const user = [...view.userFields].map(([upperName, name]) => [
    name,
    { ...describeUserField(upperName, call.portal.fileFields[view.type]?.[upperName]), upperName },
  ]);
  return { result: { fields: Object.fromEntries([...plain, ...user]) } };
}

function itemOrder(call: MethodCall, view: ItemView): RowOrder<ClassicRow> {
  const dates = call.portal.dates;
  const keys = orderEntries(arrayArgument(call, "order")).map(([name, direction]): SortKey<ClassicRow> => {
    const field = view.byName.get(name);
    if (field === undefined) throw invalid(`Invalid order: field '${name}' is not allowed in order`);
    if (direction !== "ASC" && direction !== "DESC") {
      throw invalid(
        `Invalid order: allowed sort directions are \`ASC, DESC\`. But got '${direction}' for field '${name}'`,
      );
    }
    const value = (row: ClassicRow): ReturnType<typeof cellValue> =>
      cellValue(field.field.kind, row[field.classicName], dates);
    return { value, descending: direction === "DESC", isId: field.classicName === "ID" };
  });
  return rowOrder(keys);
}

function invalid(text: string): RestError {
  return new RestError("INVALID_ARG_VALUE", text);
}
