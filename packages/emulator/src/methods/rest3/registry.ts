import type { MethodDefinition, MethodTable } from "../method.ts";
import { rest3ServiceMethods } from "./service.ts";
import { rest3TaskMethods } from "./tasks.ts";

/** Every method of REST 3.0 but `batch`, which runs them. */
const rest3Table: MethodTable = {
  ...rest3ServiceMethods(() => Object.keys(rest3Table)),
  ...rest3TaskMethods,
};

/** The methods of REST 3.0 by lower-case name. */
export function rest3MethodIndex(): ReadonlyMap<string, MethodDefinition> {
  return new Map(Object.entries(rest3Table).map(([name, definition]) => [name.toLowerCase(), definition]));
}

/** All emulated methods of REST 3.0, and what is missing of them. */
export const rest3Coverage: Readonly<Record<string, Pick<MethodDefinition, "support" | "note">>> = {
  batch: { support: "partial", note: "`alias` and `parallel` are ignored, as are references." },
  ...Object.fromEntries(
    Object.entries(rest3Table).map(([name, { support, note }]) => [
      name,
      note === undefined ? { support } : { support, note },
    ]),
  ),
};
