import { anyMethod, type Client } from "b24kit";
import type { Answer } from "../answers/answer.ts";
import { type ListPlace, readCursor, writeCursor } from "../answers/cursor.ts";
import { failed } from "../answers/failed.ts";
import type { CallInput } from "./call.ts";
import { resultLines } from "./result-lines.ts";
import type { ToolCall } from "./tool.ts";

const usualLimit = 20;

/** Reads some rows of a list, and says where it goes on. */
export async function readRows(input: CallInput, { caller, signal, progress }: ToolCall): Promise<Answer> {
  const { method, params = {}, limit = usualLimit } = input;
  const question = [method, params];
  const place = input.cursor === undefined ? { skip: 0 } : readCursor(input.cursor, question);
  if (place === undefined) return wrongCursor();
  const portal = await caller.portal();
  const reading = { method, params, place, limit, signal, progress };
  const { rows, total, placeAfter } = await readPart(portal.client, reading);
  return {
    data: null,
    rows: {
      items: rows,
      lineOf: (row) => resultLines(row, rowLetters).join(" · "),
      nextAfter: (count) => {
        const next = placeAfter(count);
        return next === undefined ? undefined : writeCursor(next, question);
      },
    },
    told: [`${method}: rows as the portal gave them`],
    asOf: new Date(caller.now()).toISOString(),
    ...(total === undefined ? {} : { total }),
  };
}

/** A row is one line of the text. */
const rowLetters = 240;

interface Reading extends Pick<ToolCall, "signal" | "progress"> {
  readonly method: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly place: ListPlace;
  readonly limit: number;
}

interface Part {
  readonly rows: readonly unknown[];
  readonly total?: number;
  /** Where the list goes on behind so many of these rows; undefined: it does not. */
  readonly placeAfter: (count: number) => ListPlace | undefined;
}

/**
 * The client's cursors stand between pages, an agent's limit or the size of an answer may end within one: the place of
 * what follows is the last cursor before it, and the rows to skip behind that cursor. One row more is read to know whether anything follows.
 */
async function readPart(client: Client, { method, params, place, limit, signal, progress }: Reading): Promise<Part> {
  const end = place.skip + limit;
  const bases: Base[] = [{ place: { ...place, skip: 0 }, rows: 0 }];
  let total: number | undefined;
  const rows: unknown[] = [];
  const list = client.list(anyMethod(method), params, {
    signal,
    maxItems: end + 1,
    parallel: 1,
    ...(place.cursor === undefined ? {} : { cursor: place.cursor }),
    onProgress: (told) => {
      total = told.total ?? total;
      progress(told.rows, "rows read");
      if (told.cursor !== undefined) bases.push({ place: { cursor: told.cursor, skip: 0 }, rows: told.rows });
    },
  });
  for await (const row of list) rows.push(row);
  return {
    rows: rows.slice(place.skip, end),
    ...(total === undefined ? {} : { total }),
    placeAfter: (count) => {
      const at = place.skip + count;
      const base = bases.findLast((one) => one.rows <= at);
      return base === undefined || at >= rows.length ? undefined : { ...base.place, skip: at - base.rows };
    },
  };
}

/** A cursor of the client, and how many rows had been read there. */
interface Base {
  readonly place: ListPlace;
  readonly rows: number;
}

function wrongCursor(): Answer {
  return failed(
    "invalid-cursor",
    "The cursor does not belong to this method with these parameters.",
    "Pass `next` of the answer before, with the same method and params; or leave the cursor out to begin anew.",
  );
}
