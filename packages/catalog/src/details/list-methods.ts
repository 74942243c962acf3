import type { Effect } from "../method-info.ts";
import { loadModule } from "./load-module.ts";
import { detailsOf, type MethodDetails } from "./method-details.ts";
import { allModules } from "./module-table.ts";

/** What listed methods must be; an absent condition lets all pass. */
export interface MethodConditions {
  readonly scope?: string;
  readonly module?: string;
  readonly effect?: Effect;
  readonly deprecated?: boolean;
}

/** Every documented method that fits, sorted by module, then by name. `scope` also finds methods that take one of several scopes. */
export async function listMethods(conditions: MethodConditions = {}): Promise<readonly MethodDetails[]> {
  const names = allModules().filter((name) => conditions.module === undefined || conditions.module === name);
  const modules = await Promise.all(names.map(loadModule));
  return modules
    .flatMap((lines) => Array.from(lines.methods.values(), (line) => detailsOf(line, lines)))
    .filter((details) => fits(details, conditions));
}

function fits(details: MethodDetails, { scope, module, effect, deprecated }: MethodConditions): boolean {
  return (
    (scope === undefined || details.scope === scope || (details.scopes?.includes(scope) ?? false)) &&
    (module === undefined || details.module === module) &&
    (effect === undefined || details.effect === effect) &&
    (deprecated === undefined || details.deprecated === deprecated)
  );
}
