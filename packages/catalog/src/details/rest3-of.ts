import { pageAddress } from "../pages/page-address.ts";
import type { ModuleLines } from "./load-module.ts";
import type { Rest3Data } from "./method-data.ts";
import type { Rest3Method } from "./method-details.ts";
import { parseDetails } from "./parse-details.ts";
import { rest3Knowledge } from "./rest3-knowledge.ts";

/** What REST 3.0 has in the place of a method of REST 2: itself with other parameters, or another one of its module. */
export function rest3Of(method: string, { module, methods, rest3 }: ModuleLines): Rest3Method | undefined {
  const known = rest3Knowledge.get(method.toLowerCase());
  if (known === undefined) return undefined;
  const { name, limits } = known;
  const own = rest3.get(name);
  if (own !== undefined) {
    const [scope, params, returns, errors, path] = JSON.parse(own.slice(own.indexOf("\t") + 1)) as Rest3Data;
    return { name, scope, params, returns, errors, page: pageAddress(path), limits };
  }
  const other = methods.get(name);
  if (other === undefined) return undefined;
  const { scope, params, returns, errors, page } = parseDetails(other, module);
  return { name, scope, params, returns, errors, page, limits };
}
