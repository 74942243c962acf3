import { CredentialError } from "../credential-error.ts";
import type { Profiles } from "../profiles/read-profiles.ts";
import { type StuckLeftover, sweep } from "../secrets/sweep.ts";
import { placeWords } from "../secrets/words.ts";
import type { StoreContext } from "../store-context.ts";
import { findTarget, noSecret, withoutTarget } from "./find-target.ts";
import { ownerOf, targetName } from "./target-name.ts";

/** Removes the secret of a target. Throws `CredentialError` ("no-secret", "not-removed"). */
export async function removeTargetSecret(context: StoreContext, text: string): Promise<void> {
  const name = targetName(text);
  const owner = ownerOf(name);
  await context.alone(owner, async () => {
    // One write makes it a leftover, so that it is not forgotten when the process dies before it is deleted.
    await context.change((profiles) => forgotten(profiles, name, owner));
    const [stuck] = await sweep(context, owner);
    if (stuck !== undefined) throw stillThere(name, stuck);
  });
}

function forgotten(profiles: Profiles, name: string, owner: string): Profiles {
  if (findTarget(profiles, name) !== undefined) return withoutTarget(profiles, name, owner);
  // A removal that was interrupted is finished by removing again.
  if (profiles.leftovers.some((leftover) => leftover.name === owner)) return profiles;
  throw noSecret(name);
}

function stillThere(name: string, { vault, entry, cause }: StuckLeftover): CredentialError {
  return new CredentialError(
    "not-removed",
    {
      message: `The secret "${name}" is not used any more, but it could not be removed from ${placeWords[vault]}, where it is called "${entry}".`,
      hint: "Unlock or repair that place and remove it again, or revoke the secret where it was issued.",
      secret: name,
    },
    cause,
  );
}
