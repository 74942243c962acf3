import { badParameters } from "../bad-parameters.ts";
import type { Answer, Params } from "../link.ts";
import { isRecord } from "../answer/php-map.ts";
import { rowIdOf } from "../list/rows-of.ts";
import type { Rest3List } from "./rest3-lists.ts";

/** Where a page begins: behind so many rows, behind an identifier, or where the answer before it has told to. */
export interface Rest3Place {
  readonly offset: number;
  readonly after: number;
  readonly next: unknown;
}

export const firstPlace: Rest3Place = { offset: 0, after: 0, next: undefined };

type Reading = Rest3List["reading"];

/** The parameters of one page. Conditions are joined by AND, so another one narrows what the caller asked for. */
export function pageParams(reading: Reading, params: Params, place: Rest3Place, limit: number): Params {
  const { filter, pagination, cursor } = params;
  switch (reading) {
    case "after-id":
      return {
        ...params,
        filter: [...(Array.isArray(filter) ? (filter as unknown[]) : []), ["id", ">", place.after]],
        order: { id: "ASC" },
        pagination: { ...Object(pagination), limit },
      };
    case "tail":
      return { ...params, cursor: { field: "id", order: "ASC", ...Object(cursor), value: place.after, limit } };
    case "pages":
      return { ...params, pagination: { ...Object(pagination), limit, offset: place.offset } };
    case "next-cursor": {
      const after = place.next === undefined ? {} : { afterCursor: place.next };
      return { ...params, pagination: { ...Object(pagination), limit, ...after } };
    }
    case "one-page":
      return { ...params, pagination: { ...Object(pagination), limit } };
    case "whole":
      return params;
    default:
      return reading satisfies never;
  }
}

/** Where the next page begins; `undefined`: this was the last one. */
export function placeBehind(
  reading: Reading,
  { offset }: Rest3Place,
  { result }: Pick<Answer, "result">,
  { rows, limit }: { readonly rows: readonly unknown[]; readonly limit: number },
): Rest3Place | undefined {
  if (reading === "whole" || reading === "one-page") return undefined;
  if (reading === "next-cursor") {
    const { hasMore, afterCursor, nextCursor } = isRecord(result) ? result : {};
    const next = afterCursor ?? nextCursor;
    return hasMore === false || !isRecord(next) ? undefined : { ...firstPlace, next };
  }
  if (rows.length < limit) return undefined;
  return { ...firstPlace, offset: offset + limit, after: Math.max(...rows.map((row) => rowIdOf(row, "id") ?? 0)) };
}

/** True when an answer says itself that rows are missing from it. */
export function isPart({ result }: Pick<Answer, "result">): boolean {
  return isRecord(result) && (result["hasMore"] === true || result["truncated"] === true);
}

/** What list() sets itself cannot be given; a smaller page can. Gives the size of a page. Throws `bad-parameters`. */
export function pageLimit({ reading, most }: Rest3List, { pagination, cursor, filter }: Params): number {
  const given = reading === "tail" ? cursor : pagination;
  const settings: Readonly<Record<string, unknown>> = isRecord(given) ? given : {};
  const own = Object.keys(settings).find((name) => name !== "limit" && !(reading === "tail" && name === "value"));
  if (own !== undefined) {
    const name = `${reading === "tail" ? "cursor" : "pagination"}.${own}`;
    throw badParameters(
      `list() pages by itself, so "${name}" cannot be given.`,
      "Leave it out, or use answer() for one page.",
    );
  }
  if (filter !== undefined && isRecord(filter) && reading !== "next-cursor") {
    throw badParameters(
      "In REST 3.0 a filter is an array of conditions, not an object.",
      'For example [["id", ">", 10]]; the conditions are joined by AND.',
    );
  }
  const { limit = most } = settings;
  if (typeof limit === "number" && Number.isInteger(limit) && limit >= 1 && limit <= most) return limit;
  throw badParameters(
    `The limit of a page must be a whole number from 1 to ${most}.`,
    "Leave it out for the largest pages.",
  );
}
