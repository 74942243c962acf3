import type { Profiles } from "./profiles/read-profiles.ts";
import { storeAndCompare } from "./secrets/place-secret.ts";
import type { StoreContext } from "./store-context.ts";
import type { VaultKind } from "./vaults/vault.ts";

/** The key that seals plans, grants, the journal and the access of profiles of this user. */
export interface SealKey {
  /** 32 bytes. */
  readonly key: Uint8Array;
  /** The vault has lost an earlier one: what was sealed with that one does not verify any more. */
  readonly isReplacement: boolean;
}

const keyBytes = 32;
/** The name of its lock; a profile of that name would only wait for it. */
const lock = "seal key";

/**
 * The key of this user's seal: made at first use, in the place that is given, and the same for all profiles from then on,
 * since their plans and journal stand in one file. Throws `CredentialError`, `StateError`.
 */
export async function sealKey(context: StoreContext, vault: VaultKind): Promise<SealKey> {
  const found = await storedKey(context, await context.read());
  if (found !== undefined) return { key: found, isReplacement: false };
  return context.alone(lock, async () => {
    const profiles = await context.read();
    const made = await storedKey(context, profiles);
    if (made !== undefined) return { key: made, isReplacement: false };
    return { key: await makeKey(context, vault), isReplacement: profiles.seal !== undefined };
  });
}

/** The key, when there is one; `undefined` when it was never made, or its vault has lost it. */
export async function storedKey(context: StoreContext, { seal }: Profiles): Promise<Uint8Array | undefined> {
  if (seal === undefined) return undefined;
  const text = await context.vault(seal.vault).get(seal.entry);
  const key = Buffer.from(text ?? "", "hex");
  return key.length === keyBytes ? key : undefined;
}

async function makeKey(context: StoreContext, vault: VaultKind): Promise<Uint8Array> {
  const secret = context.randomHex(keyBytes);
  const entry = `${lock} ${context.randomHex(6)}`;
  await storeAndCompare(context, { name: lock, vault, secret }, entry);
  await context.change((profiles) => ({ ...profiles, seal: { vault, entry } }));
  return Buffer.from(secret, "hex");
}
