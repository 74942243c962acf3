import { setTimeout } from "node:timers/promises";
import { json, type RawRequest, type Respond } from "./raw-server.ts";
import { parsePhpQuery, type PhpArray, type PhpValue } from "./php-query.ts";

export interface MiniPortal {
  readonly ids: Set<number>;
  readonly respond: Respond;
  /** Identifiers read by command, in order. */
  readonly commands: { readonly text: string; readonly rows: number }[];
}

export interface MiniOptions {
  /** Rows with the identifiers 3, 6, 9 …, unless `ids` says otherwise. */
  readonly count?: number;
  readonly ids?: Iterable<number>;
  /** Path and name of the identifier in the answer. */
  readonly wrapper?: string;
  readonly rowId?: string;
  /** Called before every list command; may change the identifiers. */
  readonly before?: (ids: Set<number>, command: number) => void;
  /** Called with every page; may take rows out that still exist. */
  readonly page?: (rows: number[], command: number) => number[];
  /** Server seconds that a page reports. */
  readonly duration?: number;
  /** Milliseconds that a request takes; told the number of its commands. */
  readonly latency?: (commands: number) => number;
}

/**
 * A portal with one list, as batch.md and lists.md describe classic lists: pages of 50, `start=-1`, `$result` that ends
 * at the deepest value found, arrays compared as 1 or 0.
 */
export function miniPortal(options: MiniOptions): MiniPortal {
  const { count = 0, wrapper, rowId = "ID", before, page, duration = 0.01, latency } = options;
  const ids = new Set(options.ids ?? Array.from({ length: count }, (_, index) => (index + 1) * 3));
  const commands: { text: string; rows: number }[] = [];

  let sorted: number[] = [];
  function sortedIds(): readonly number[] {
    if (before !== undefined || sorted.length !== ids.size) sorted = [...ids].toSorted((a, b) => a - b);
    return sorted;
  }

  function list(query: PhpArray, results: Record<string, unknown>): unknown {
    before?.(ids, commands.length);
    const filter = (query.get("filter") ?? new Map()) as PhpArray;
    const order = (query.get("order") as PhpArray | undefined)?.entries().next().value;
    const bounds = [...filter]
      .filter(([name]) => name.toLowerCase() === ">id")
      .map(([, value]) => resolve(value, results));
    const after = Math.max(...bounds, 0);
    const found: number[] = [];
    const ascending = sortedIds();
    if (order?.[1] === "DESC")
      found.push(
        ...ascending
          .slice(-50)
          .filter((id) => id > after)
          .toReversed(),
      );
    else {
      const from = firstAbove(ascending, after);
      found.push(...ascending.slice(from, from + 50));
    }
    const rows = (page?.(found, commands.length) ?? found).map((id) => ({
      [rowId]: String(id),
    }));
    return wrapper === undefined ? rows : { [wrapper]: rows };
  }

  // Of a server that measures whole seconds.
  const time = { duration: 0, operating: 0 };

  function run(request: RawRequest): unknown {
    const results: Record<string, unknown> = {};
    const times: Record<string, unknown> = {};
    for (const [key, text] of Object.entries(request.params["cmd"] as Record<string, string>)) {
      const rows = list(parsePhpQuery(text.replace(/^[^?]*\??/, "")), results);
      results[key] = rows;
      times[key] = { duration, operating: 0 };
      commands.push({ text, rows: (Array.isArray(rows) ? rows : Object.values(rows as object)[0]).length });
    }
    return {
      result: { result: results, result_error: [], result_total: [], result_next: [], result_time: times },
      time,
    };
  }

  const respond: Respond = async (request, response) => {
    if (latency !== undefined) await setTimeout(latency(Object.keys(request.params["cmd"] as object).length));
    json(response, run(request));
  };
  return { ids, commands, respond };
}

/** Index of the first number above the bound in an ascending list. */
function firstAbove(ascending: readonly number[], bound: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((ascending[middle] ?? 0) <= bound) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Replaces a reference; an array is compared like an integer. */
function resolve(value: PhpValue, results: unknown): number {
  if (typeof value !== "string" || !value.startsWith("$result")) return Number(value);
  let found: unknown = results;
  for (const [, name = ""] of value.matchAll(/\[([^\]]*)\]/g)) {
    const inner = (found as Record<string, unknown> | null)?.[name];
    if (inner === undefined || inner === null) break;
    found = inner;
  }
  if (typeof found === "object" && found !== null) return Object.keys(found).length > 0 ? 1 : 0;
  return Number(found);
}
