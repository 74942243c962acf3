import { json, type RawRequest, type Respond } from "./raw-server.ts";
import { parsePhpQuery, type PhpArray, type PhpValue } from "./php-query.ts";

export interface MiniPortal {
  readonly ids: Set<number>;
  readonly respond: Respond;
  /** Identifiers read by command, in order. */
  readonly commands: { readonly text: string; readonly rows: number }[];
}

export interface MiniOptions {
  readonly count: number;
  /** Path and name of the identifier in the answer. */
  readonly wrapper?: string;
  readonly rowId?: string;
  /** Called before every list command; may change the identifiers. */
  readonly before?: (ids: Set<number>, command: number) => void;
  /** Called with every page; may take rows out that still exist. */
  readonly page?: (rows: number[], command: number) => number[];
  /** Server seconds that a page reports. */
  readonly duration?: number;
}

/**
 * A portal with one list, as batch.md and lists.md describe classic lists: pages of 50, `start=-1`, `$result` that ends
 * at the deepest value found, arrays compared as 1 or 0.
 */
export function miniPortal(options: MiniOptions): MiniPortal {
  const { count, wrapper, rowId = "ID", before, page, duration = 0.01 } = options;
  const ids = new Set(Array.from({ length: count }, (_, index) => (index + 1) * 3));
  const commands: { text: string; rows: number }[] = [];

  function list(query: PhpArray, results: Record<string, unknown>): unknown {
    before?.(ids, commands.length);
    const filter = (query.get("filter") ?? new Map()) as PhpArray;
    const order = (query.get("order") as PhpArray | undefined)?.entries().next().value;
    const bounds = [...filter]
      .filter(([name]) => name.toLowerCase() === ">id")
      .map(([, value]) => resolve(value, results));
    const found = [...ids]
      .filter((id) => bounds.every((bound) => id > bound))
      .toSorted((a, b) => (order?.[1] === "DESC" ? b - a : a - b));
    const rows = (page?.(found.slice(0, 50), commands.length) ?? found.slice(0, 50)).map((id) => ({
      [rowId]: String(id),
    }));
    return wrapper === undefined ? rows : { [wrapper]: rows };
  }

  function run(request: RawRequest): unknown {
    const results: Record<string, unknown> = {};
    const times: Record<string, unknown> = {};
    for (const [key, text] of Object.entries(request.params["cmd"] as Record<string, string>)) {
      const rows = list(parsePhpQuery(text.replace(/^[^?]*\??/, "")), results);
      results[key] = rows;
      times[key] = { duration };
      commands.push({ text, rows: (Array.isArray(rows) ? rows : Object.values(rows as object)[0]).length });
    }
    return { result: { result: results, result_error: [], result_total: [], result_next: [], result_time: times } };
  }

  return { ids, commands, respond: (request, response) => json(response, run(request)) };
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
