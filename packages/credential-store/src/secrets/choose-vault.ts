import { CredentialError } from "../credential-error.ts";
import type { StoreContext } from "../store-context.ts";
import type { VaultKind } from "../vaults/vault.ts";

/** Places that are good enough to be taken without being named. */
const strong: ReadonlySet<VaultKind> = new Set(["keychain", "encrypted-file"]);

/**
 * The place of a secret: the named one; else the one that is in use, when it is good enough and works; else the best that
 * works. A weak place is taken only when it is named. Throws `CredentialError` ("no-vault") with the reasons.
 */
export async function chooseVault(
  context: StoreContext,
  wish: { readonly named?: VaultKind; readonly used?: VaultKind },
): Promise<VaultKind> {
  if (wish.named !== undefined) return wish.named;
  const probes = (await context.probe()).filter(({ kind }) => strong.has(kind));
  const usable = probes.filter(({ isUsable }) => isUsable).map(({ kind }) => kind);
  const chosen = usable.find((kind) => kind === wish.used) ?? usable[0];
  if (chosen !== undefined) return chosen;
  const reasons = probes.map(({ kind, reason }) => `${kind}: ${reason?.message ?? "not usable"}`).join("; ");
  throw new CredentialError("no-vault", {
    message: `There is no safe place for the secret here (${reasons}).`,
    hint: "Set a passphrase for the encrypted file, or name a weaker place (machine-file, plain-file) yourself.",
  });
}
