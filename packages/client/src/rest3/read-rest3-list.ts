import type { Client, ListOptions } from "../client.ts";
import { PortalError } from "../errors.ts";
import { isRecord } from "../answer/php-map.ts";
import type { Answer, Params } from "../link.ts";
import { cursorText, parseCursor } from "../list/cursor.ts";
import { isCutOff, standsStill } from "../list/list-errors.ts";
import { freshRows, newTally, wantedRows, type Tally } from "../list/offset/tally.ts";
import { requestOptions } from "../list/request-options.ts";
import { rowsOf } from "../list/rows-of.ts";
import { anyMethod } from "../methods/any-method.ts";
import { type Rest3List, rest3ListOf } from "./rest3-lists.ts";
import { firstPlace, isPart, pageLimit, pageParams, placeBehind, type Rest3Place } from "./rest3-page.ts";

/**
 * Reads a list of REST 3.0 up to the first page that is not full: nothing else tells its end. By identifier where the list
 * allows it, so that rows which come and go meanwhile do no harm. Throws `malformed-answer` when a page brings nothing new,
 * and when an answer says that there are more rows without a way to them.
 */
export async function* readRest3List(
  answer: Client["answer"],
  method: string,
  params: Params,
  options: ListOptions,
): AsyncGenerator<unknown, void, undefined> {
  const source = sourceOf(method, params, options);
  const most = options.maxItems ?? Number.POSITIVE_INFINITY;
  const tally = newTally();
  let { reading } = source;
  let place: Rest3Place | undefined = startOf(reading, source, options);
  let before = "";
  while (place !== undefined && tally.rows < most) {
    const page = await pageAt(answer, { ...source, reading }, place, { ...options, tally });
    reading = page.reading;
    const rows = rowsOf(page.answer.result, itemsIn(page.answer.result), method);
    const fresh = freshRows(tally, rows, "id");
    const next = placeBehind(reading, place, page.answer, { rows, limit: source.limit });
    const seen = next === undefined ? "" : sightOf(tally, rows);
    if (seen !== "" && seen === before) throw standsStill(method);
    before = seen;
    for (const row of wantedRows(tally, fresh, most)) yield row;
    options.onProgress?.({ rows: tally.rows, requests: tally.requests, ...cursorOf(reading, next) });
    if (next === undefined && tally.rows < most && isPart(page.answer)) throw isCutOff(method, tally.rows);
    if (next !== undefined && (fresh.length === 0 || isStuck(reading, place, next))) throw standsStill(method);
    place = next;
  }
}

/** Rows without identifiers are known again only by all that they are. */
function sightOf({ isBlind }: Tally, rows: readonly unknown[]): string {
  return isBlind ? JSON.stringify(rows) : "";
}

interface Source {
  readonly method: string;
  readonly params: Params;
  readonly reading: Rest3List["reading"];
  readonly limit: number;
}

/** A caller's own order rules out reading by identifier. */
function sourceOf(method: string, params: Params, { maxItems }: ListOptions): Source {
  const list = rest3ListOf(method);
  const limit = pageLimit(list, params);
  const isOrdered = list.reading === "after-id" && params["order"] !== undefined;
  const reading = isOrdered ? "pages" : list.reading;
  const wanted = Math.max(1, Math.min(limit, maxItems ?? limit));
  return { method, params: withIdentifier(params, list), reading, limit: wanted };
}

/**
 * Without a selection most lists give the identifier alone; with one that lacks it, rows could not be told apart. Not every
 * object has one, and a name that is not known is an error.
 */
function withIdentifier(params: Params, { hasId }: Rest3List): Params {
  const { select } = params;
  if (hasId !== true || !Array.isArray(select) || select.length === 0 || select.includes("id")) return params;
  return { ...params, select: ["id", ...(select as unknown[])] };
}

function startOf(reading: Source["reading"], { params }: Source, { cursor }: ListOptions): Rest3Place {
  if (reading === "after-id" || reading === "tail") {
    const own = isRecord(params["cursor"]) ? Number(params["cursor"]["value"] ?? 0) : 0;
    return { ...firstPlace, after: parseCursor(cursor, "after")?.id ?? own };
  }
  return { ...firstPlace, offset: parseCursor(cursor, "start")?.offset ?? 0 };
}

interface Page {
  readonly answer: Answer;
  readonly reading: Source["reading"];
}

/** That a list can be filtered and ordered by its identifier is documented for few: where the portal refuses, pages do. */
async function pageAt(
  answer: Client["answer"],
  { method, params, reading, limit }: Source,
  place: Rest3Place,
  { tally, ...options }: ListOptions & { readonly tally: Tally },
): Promise<Page> {
  const read = async (by: Source["reading"]): Promise<Page> => {
    const request = requestOptions({ ...options, api: "v3" }, tally);
    tally.requests += 1;
    return { answer: await answer(anyMethod(method), pageParams(by, params, place, limit), request), reading: by };
  };
  try {
    return await read(reading);
  } catch (error) {
    const isRefused = error instanceof PortalError && /INVALID(?:FILTER|ORDER)EXCEPTION$/i.test(error.portalCode ?? "");
    if (reading !== "after-id" || !isRefused || place.after > 0) throw error;
    return read("pages");
  }
}

function itemsIn(result: unknown): readonly string[] | undefined {
  return isRecord(result) && Array.isArray(result["items"]) ? ["items"] : undefined;
}

function cursorOf(reading: Source["reading"], next: Rest3Place | undefined): { readonly cursor?: string } {
  if (next === undefined || reading === "next-cursor") return {};
  const isById = reading === "after-id" || reading === "tail";
  return { cursor: cursorText(isById ? { kind: "after", id: next.after } : { kind: "start", offset: next.offset }) };
}

/** Identifiers must rise, or the same page would come for ever. */
function isStuck(reading: Source["reading"], place: Rest3Place, next: Rest3Place): boolean {
  return (reading === "after-id" || reading === "tail") && next.after <= place.after;
}
