import { anyMethod, type BulkCommand, command, type Resolution } from "@b24kit/client";
import { type LookupPage, pagesOf, rowsOf } from "./lookup-page.ts";

/** The removal of a record that can be looked for. */
interface Removal {
  readonly one: BulkCommand;
  readonly list: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly idField: "ID" | "id";
  readonly id: string;
}

/** The pages of lists that the records of these removals are on, if they are still there. Other commands are left out. */
export function removalPages(commands: readonly BulkCommand[]): readonly LookupPage[] {
  const removals = commands.flatMap((one) => removalOf(one) ?? []);
  return pagesOf(removals, ({ list, params }) => [list, params]).map(pageOf);
}

/** Undefined for everything else than the removal of a record of the CRM. */
export function removalOf(one: BulkCommand): Removal | undefined {
  const given = new Map(Object.entries(one.params).map(([name, value]) => [name.toLowerCase(), value]));
  const id = String(given.get("id"));
  if (!/^[1-9]\d{0,14}$/.test(id)) return undefined;
  const method = one.method.toLowerCase();
  const [, entity] = /^crm\.(lead|deal|contact|company)\.delete$/.exec(method) ?? [];
  if (entity !== undefined) return { one, list: `crm.${entity}.list`, params: {}, idField: "ID", id };
  const type = String(given.get("entitytypeid"));
  if (method !== "crm.item.delete" || !/^\d{1,9}$/.test(type)) return undefined;
  return { one, list: "crm.item.list", params: { entityTypeId: Number(type) }, idField: "id", id };
}

function pageOf(removals: readonly Removal[]): LookupPage {
  const [first] = removals;
  if (first === undefined) throw new Error("A page without records.");
  const { list, params, idField } = first;
  const ids = new Set(removals.map(({ id }) => id));
  return {
    command: command(anyMethod(list), { ...params, filter: { [`@${idField}`]: [...ids] }, select: [idField] }),
    tell(answer) {
      const found = new Set(rowsOf(list, answer).map((row) => String(row[idField])));
      // A portal that drops the condition answers with other records, and with more pages.
      const isWhole = answer.next === undefined && [...found].every((id) => ids.has(id));
      const gone: Resolution = { state: isWhole ? "done" : "unknown" };
      return removals.map(({ one, id }) => [one, found.has(id) ? { state: "not-done" } : gone]);
    },
  };
}
