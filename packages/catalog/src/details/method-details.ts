import { type MethodInfo, methodInfo } from "../method-info.ts";
import type { Text } from "../text.ts";
import type { Flag } from "./flag.ts";
import { loadModule, type ModuleLines } from "./load-module.ts";
import { moduleOf } from "./module-table.ts";
import { parseDetails } from "./parse-details.ts";
import type { Parameter } from "./parameter.ts";
import type { ReadBack } from "./read-back.ts";
import { rest3Of } from "./rest3-of.ts";

/** All that is known of a documented method. Where REST 2 and REST 3.0 both have it, this is REST 2, see `rest3`. */
export interface MethodDetails extends MethodInfo {
  /** A phrase made from the name, in English: "Change CRM deal". */
  readonly title: string;
  /** Section of the documentation: "crm", "sonet-group". */
  readonly module: string;
  /** All scopes of a page that lists several. */
  readonly scopes?: readonly string[];
  /** Hazards that the effect does not tell; those of both versions. */
  readonly flags: readonly Flag[];
  readonly deprecated: boolean;
  /** Names, or patterns such as `crm.item.*`, in the order of the page. */
  readonly replacedBy: readonly string[];
  /** `[]`: takes none. `null`: the page does not say. */
  readonly params: readonly Parameter[] | null;
  /** `null`: not documented. */
  readonly returns: Returned | null;
  /** Documented codes; general system errors are left out. */
  readonly errors: readonly string[];
  readonly access: MethodAccess;
  /** The page documents or shows paging; `false` means "not documented". */
  readonly paged: boolean;
  readonly restVersion: 2 | 3 | "both";
  /** Full address of the documentation page. */
  readonly page: string;
  /** What REST 3.0 has for it: itself with other parameters, or the method that takes its place. */
  readonly rest3?: Rest3Method;
  /** What the method does less than its name promises, or what it needs. */
  readonly note?: Text;
  /** How to read the object that a write changes; absent where no reading method is known. */
  readonly readBack?: ReadBack;
}

/** `result` of an answer. */
export interface Returned {
  /** As documented, alternatives joined by `|`. */
  readonly type?: string;
  /** As seen in the example: "object", "array", "integer" … */
  readonly shape?: string;
  /** `name:type` of the documented keys. */
  readonly keys?: readonly string[];
  /** The only key of `result`, which holds the rows or the object. */
  readonly wrapper?: string;
}

/** Who may call a method. */
export interface MethodAccess {
  /** May a webhook call it; `null`: the page does not say. */
  readonly webhook: boolean | null;
  /** Only an application may call it. */
  readonly appOnly: boolean;
  /** "permission": a right in the portal; `null`: the page does not say. */
  readonly user: "any" | "admin" | "permission" | null;
}

/** A method of REST 3.0 (`/rest/api/`) and how it differs from the one of REST 2. */
export interface Rest3Method {
  readonly name: string;
  readonly scope: string | null;
  readonly params: readonly Parameter[] | null;
  readonly returns: Returned | null;
  readonly errors: readonly string[];
  readonly page: string;
  /** What it does less, or asks more, than the method of REST 2. */
  readonly limits: Text;
}

/** All that is known of a documented method, whatever the letter case of its name; `undefined` for other names. */
export async function methodDetails(name: string): Promise<MethodDetails | undefined> {
  const module = methodInfo(name) && moduleOf(name);
  if (module === undefined) return undefined;
  const lines = await loadModule(module);
  const line = lines.methods.get(name.toLowerCase());
  return line === undefined ? undefined : detailsOf(line, lines);
}

/** Puts a line of a module's data together with what REST 3.0 has for it. */
export function detailsOf(line: string, lines: ModuleLines): MethodDetails {
  const details = parseDetails(line, lines.module);
  const rest3 = rest3Of(details.name, lines);
  return rest3 === undefined ? details : { ...details, rest3 };
}
