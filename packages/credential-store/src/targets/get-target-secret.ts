import { CredentialError } from "../credential-error.ts";
import type { StoredTarget } from "../profiles/read-profiles.ts";
import { Secret } from "../secret.ts";
import { placeWords } from "../secrets/words.ts";
import type { StoreContext } from "../store-context.ts";
import { findTarget, noSecret } from "./find-target.ts";
import { targetName, targetVariable } from "./target-name.ts";

/** The secret of a target: from the environment, else from its place. Throws `CredentialError` ("no-secret", "lost-secret"). */
export async function getTargetSecret(context: StoreContext, text: string): Promise<Secret> {
  const name = targetName(text);
  const given = variableValue(context.env, name);
  if (given !== undefined) return new Secret(given);
  let target = findTarget(await context.read(), name);
  while (target !== undefined) {
    const found = await context.vault(target.vault).get(target.entry);
    if (found !== undefined) return new Secret(found);
    // Another process may have replaced or removed it between the two reads.
    const now = findTarget(await context.read(), name);
    if (now?.entry === target.entry) throw lost(target);
    target = now;
  }
  throw noSecret(name);
}

/** What the variable of the secret holds, without the line end that files of secrets leave; undefined when it is not set. */
export function variableValue(env: StoreContext["env"], name: string): string | undefined {
  const value = env[targetVariable(name)]?.replace(/(\r?\n)+$/, "") ?? "";
  return value === "" ? undefined : value;
}

function lost({ name, vault }: StoredTarget): CredentialError {
  return new CredentialError("lost-secret", {
    message: `The secret "${name}" is no longer in ${placeWords[vault]}.`,
    hint: "Store it again under the same name.",
    secret: name,
  });
}
