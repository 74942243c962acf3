import { CredentialError } from "../credential-error.ts";
import type { Leftover, Profiles } from "../profiles/read-profiles.ts";
import type { StoreContext } from "../store-context.ts";
import type { VaultKind } from "../vaults/vault.ts";
import { type StuckLeftover, sweep, sweepQuietly } from "./sweep.ts";
import { placeWords } from "./words.ts";

export interface Placement {
  /** Name of the profile, or of another owner that is called by `words` in messages. */
  readonly name: string;
  readonly words?: string;
  readonly secret: string;
  readonly vault: VaultKind;
  /** Makes the profile use the entry. */
  readonly commit: (profiles: Profiles, entry: string) => Profiles;
}

/**
 * Stores a secret beside the one that the profile uses, reads it back, and only then lets the profile use it: in one write of
 * one file, so whenever the process dies, the profile has its old secret or the new one. Both are written down before they
 * could be forgotten in a vault. To be called while nobody else changes the secret of this profile. Returns what could not
 * be removed afterwards.
 */
export async function placeSecret(context: StoreContext, placement: Placement): Promise<readonly StuckLeftover[]> {
  const { name, vault } = placement;
  const leftover: Leftover = { name, vault, entry: `${name} ${context.randomHex(6)}` };
  // A place that does not answer throws here: nothing of this secret could be left in it.
  await context.vault(vault).get(leftover.entry);
  await context.change((profiles) => ({ ...profiles, leftovers: [...profiles.leftovers, leftover] }));
  try {
    await storeAndCompare(context, placement, leftover.entry);
    await context.change((profiles) => commitPlacement(profiles, placement, leftover.entry));
  } catch (error) {
    await sweepQuietly(context, name);
    throw error;
  }
  return sweep(context, name);
}

/** Puts a secret into a vault and reads it back. Throws `CredentialError` ("not-verified"). */
export async function storeAndCompare(
  context: StoreContext,
  { name, words, vault: kind, secret }: Pick<Placement, "name" | "words" | "vault" | "secret">,
  entry: string,
): Promise<void> {
  const vault = context.vault(kind);
  await vault.set(entry, secret);
  if ((await vault.get(entry)) === secret) return;
  throw new CredentialError("not-verified", {
    message: `The secret ${words ?? `of the profile "${name}"`} was stored in ${placeWords[kind]}, but another value came back.`,
    hint: `Keep it in another place. ${words === undefined ? "The profile" : "What was stored before"} was not changed.`,
    ...(words === undefined ? { profile: name } : {}),
  });
}

function commitPlacement(profiles: Profiles, { name, commit }: Placement, entry: string): Profiles {
  const before = profiles.profiles.find((profile) => profile.name === name);
  const committed = commit(profiles, entry);
  const left = committed.leftovers.filter((leftover) => leftover.entry !== entry);
  const old = before === undefined ? [] : [{ name, vault: before.vault, entry: before.entry }];
  return { ...committed, leftovers: [...left, ...old] };
}
