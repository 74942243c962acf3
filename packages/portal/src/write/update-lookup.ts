import { anyMethod, type BulkCommand, command } from "@b24kit/client";
import { isRecord } from "../wire.ts";
import { type LookupPage, pagesOf, rowsOf } from "./lookup-page.ts";
import { isSameValue } from "./same-value.ts";

/** An update of a record that can be read again. */
interface Update {
  readonly one: BulkCommand;
  readonly list: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly idField: "ID" | "id";
  readonly id: string;
  readonly values: Readonly<Record<string, unknown>>;
}

/** The pages of lists that the records of these updates are on. Other commands are left out. */
export function updatePages(commands: readonly BulkCommand[]): readonly LookupPage[] {
  const updates = commands.flatMap((one) => updateOf(one) ?? []);
  return pagesOf(updates, ({ list, params }) => [list, params]).map(pageOf);
}

/** Undefined for everything else than an update of a record of the CRM. */
export function updateOf(one: BulkCommand): Update | undefined {
  const given = new Map(Object.entries(one.params).map(([name, value]) => [name.toLowerCase(), value]));
  const values = given.get("fields");
  const id = String(given.get("id"));
  if (!isRecord(values) || !/^[1-9]\d{0,14}$/.test(id)) return undefined;
  const method = one.method.toLowerCase();
  const [, entity] = /^crm\.(lead|deal|contact|company)\.update$/.exec(method) ?? [];
  if (entity !== undefined) return { one, list: `crm.${entity}.list`, params: {}, idField: "ID", id, values };
  const type = String(given.get("entitytypeid"));
  if (method !== "crm.item.update" || !/^\d{1,9}$/.test(type)) return undefined;
  return { one, list: "crm.item.list", params: { entityTypeId: Number(type) }, idField: "id", id, values };
}

function pageOf(updates: readonly Update[]): LookupPage {
  const [first] = updates;
  if (first === undefined) throw new Error("A page without records.");
  const { list, params, idField } = first;
  const names = new Set(updates.flatMap(({ values }) => Object.keys(values)));
  const filter = { [`@${idField}`]: [...new Set(updates.map(({ id }) => id))] };
  return {
    command: command(anyMethod(list), { ...params, filter, select: [idField, ...names] }),
    tell(answer) {
      const rows = new Map(rowsOf(list, answer).map((row) => [String(row[idField]), row]));
      return updates.map(({ one, id, values }) => [
        one,
        { state: hasValues(rows.get(id), values) ? "done" : "unknown" },
      ]);
    },
  };
}

/** A name that the portal did not take up is not in the row. */
function hasValues(
  row: Readonly<Record<string, unknown>> | undefined,
  values: Readonly<Record<string, unknown>>,
): boolean {
  if (row === undefined) return false;
  return Object.entries(values).every(([name, value]) => name in row && isSameValue(value, row[name]));
}
