import type { Profiles, StoredTarget } from "../profiles/read-profiles.ts";
import type { Secret } from "../secret.ts";
import { chooseVault } from "../secrets/choose-vault.ts";
import { placeSecret } from "../secrets/place-secret.ts";
import type { StoreContext } from "../store-context.ts";
import { assertSecret } from "../vaults/assert-storable.ts";
import { findTarget, withoutTarget } from "./find-target.ts";
import { variableValue } from "./get-target-secret.ts";
import { ownerOf, targetName, targetVariable } from "./target-name.ts";
import type { SavedTargetSecret, SetTargetSecretOptions, TargetSecret } from "./target-secrets.ts";

/** Stores the secret of a target; what was stored under the name works until the new one surely does. */
export async function setTargetSecret(
  context: StoreContext,
  text: string,
  secret: Secret,
  { vault: named }: SetTargetSecretOptions = {},
): Promise<SavedTargetSecret> {
  const name = targetName(text);
  assertSecret(secret.reveal());
  const owner = ownerOf(name);
  return context.alone(owner, async () => {
    const used = findTarget(await context.read(), name)?.vault;
    const wish = { ...(named === undefined ? {} : { named }), ...(used === undefined ? {} : { used }) };
    const vault = await chooseVault(context, wish);
    const target = { name, vault, setAt: context.now() };
    const leftovers = await placeSecret(context, {
      name: owner,
      words: `"${name}"`,
      secret: secret.reveal(),
      vault,
      commit: (profiles, entry) => withTarget(profiles, { ...target, entry }, owner),
    });
    return { secret: describeTarget(context, target), leftovers };
  });
}

function withTarget(profiles: Profiles, target: StoredTarget, owner: string): Profiles {
  const rest = withoutTarget(profiles, target.name, owner);
  return { ...rest, targetSecrets: [...(rest.targetSecrets ?? []), target] };
}

/** A stored secret as it is listed. */
export function describeTarget(
  { env }: StoreContext,
  { name, vault, setAt }: Pick<StoredTarget, "name" | "vault" | "setAt">,
): TargetSecret {
  const isSet = variableValue(env, name) !== undefined;
  return { name, stored: { vault, since: setAt }, ...(isSet ? { variable: targetVariable(name) } : {}) };
}
