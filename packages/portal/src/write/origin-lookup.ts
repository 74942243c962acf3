import { anyMethod, type BulkCommand, command, type Resolution } from "@b24kit/client";
import { z } from "zod";
import { readWire, wireId, wireText } from "../wire.ts";
import { type LookupPage, pagesOf, rowsOf } from "./lookup-page.ts";
import { type MarkedMethod, markedMethod, type Origin, originOf } from "./origin-mark.ts";

/** A record to be looked for. */
interface Sought {
  readonly one: BulkCommand;
  readonly marked: MarkedMethod;
  readonly origin: Origin;
}

/** The pages of lists that the records of these additions are on, if they are there. Others are left out. */
export function originPages(commands: readonly BulkCommand[], write: string): readonly LookupPage[] {
  const sought = commands.flatMap((one): Sought[] => {
    const [marked, origin] = [markedMethod(one), originOf(one, write)];
    return marked === undefined || origin === undefined ? [] : [{ one, marked, origin }];
  });
  return pagesOf(sought, ({ marked, origin }) => [marked.list, marked.params, origin.source]).map(pageOf);
}

function pageOf(sought: readonly Sought[]): LookupPage {
  const [first] = sought;
  if (first === undefined) throw new Error("A page without records.");
  const { list, params, fields } = first.marked;
  const origins = new Set(sought.map(({ origin }) => origin.origin));
  const source = first.origin.source === "" ? {} : { [`=${fields.source}`]: first.origin.source };
  const filter = { ...source, [`@${fields.origin}`]: [...origins] };
  const row = z.object({ [fields.id]: wireId, [fields.origin]: wireText });
  return {
    command: command(anyMethod(list), { ...params, filter, select: [fields.id, fields.origin] }),
    tell(answer) {
      const rows = rowsOf(list, answer).map((one) => readWire(list, row, one));
      const found = new Map(rows.map((one) => [String(one[fields.origin]), Number(one[fields.id])]));
      // A portal that drops the condition answers with other records, and with more pages.
      const isWhole = answer.next === undefined && [...found.keys()].every((origin) => origins.has(origin));
      return sought.map(({ one, origin }) => [one, stateOf(origin, found, isWhole)]);
    },
  };
}

function stateOf({ origin, isOwn }: Origin, found: ReadonlyMap<string, number>, isWhole: boolean): Resolution {
  const id = found.get(origin);
  if (id === undefined) return { state: isWhole ? "not-done" : "unknown" };
  return isOwn ? { state: "done", id } : { state: "unknown" };
}
