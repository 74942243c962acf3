import { methodTable, rest3Table } from "./methods.generated.ts";
import { parseMethodTable } from "./parse-method-table.ts";

/**
 * What a method does to the portal. `read`: nothing that anybody could observe. `write`: creates, changes, sends, marks.
 * `destructive`: removes records, links or permissions, or ends something for good.
 */
export type Effect = "read" | "write" | "destructive";

/** A documented method of the portal. */
export interface MethodInfo {
  /** As the documentation spells it. */
  readonly name: string;
  /** Permission that a webhook or token needs; "basic" means any has it, null that the page states none. */
  readonly scope: string | null;
  readonly effect: Effect;
}

let parsed: ReadonlyMap<string, MethodInfo> | undefined;
let parsedRest3: ReadonlyMap<string, MethodInfo> | undefined;

// Parsed on first use: importing the package must cost nothing at start-up.
function methods(): ReadonlyMap<string, MethodInfo> {
  parsed ??= parseMethodTable(methodTable);
  return parsed;
}

/**
 * Finds a documented method, or `undefined`. Case does not matter, everything else does: a name with spaces around it or
 * with `.json` at the end is not a documented one.
 */
export function methodInfo(name: string): MethodInfo | undefined {
  // ASCII only, as on the portal: toLowerCase() would also turn the Kelvin sign into "k".
  return /^[\w.]+$/.test(name) ? methods().get(name.toLowerCase()) : undefined;
}

/**
 * Finds a documented method of REST 3.0 (`/rest/api/`), or `undefined`, also for names that REST 2 alone has: what such a one
 * would do there nobody has documented.
 */
export function rest3Info(name: string): MethodInfo | undefined {
  parsedRest3 ??= parseMethodTable(rest3Table);
  return /^[\w.]+$/.test(name) ? parsedRest3.get(name.toLowerCase()) : undefined;
}

/** Tells whether a method is documented and only reads. False for unknown methods. */
export function isRead(name: string): boolean {
  return methodInfo(name)?.effect === "read";
}

/** Every documented method once, sorted by scope, then by name. */
export function allMethods(): readonly MethodInfo[] {
  return [...methods().values()];
}
