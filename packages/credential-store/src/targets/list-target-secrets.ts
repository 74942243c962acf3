import type { StoreContext } from "../store-context.ts";
import { variableValue } from "./get-target-secret.ts";
import { describeTarget } from "./set-target-secret.ts";
import { nameOfVariable } from "./target-name.ts";
import type { TargetSecret } from "./target-secrets.ts";

/** What is stored, and what only the environment has, by name. */
export async function listTargetSecrets(context: StoreContext): Promise<readonly TargetSecret[]> {
  const { targetSecrets: targets = [] } = await context.read();
  const stored = targets.map((target) => describeTarget(context, target));
  const known = new Set(stored.map(({ variable }) => variable));
  const fromEnvironment = Object.keys(context.env).flatMap((variable): TargetSecret[] => {
    const name = known.has(variable) ? undefined : nameOfVariable(variable);
    return name === undefined || variableValue(context.env, name) === undefined ? [] : [{ name, variable }];
  });
  return [...stored, ...fromEnvironment].toSorted((a, b) => (a.name < b.name ? -1 : 1));
}
