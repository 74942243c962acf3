import type { CredentialStore } from "@b24kit/credential-store";
import { type CredentialSource, sourceOf } from "b24kit";
import type { Context } from "../context.ts";
import { credentialOf, type RunCredential } from "./credential-of.ts";

/** The credential in the form in which the toolkit takes it. */
export type PortalCredential =
  | { readonly webhook: string }
  | { readonly profile: string; readonly credentials: CredentialSource };

/** The credential for `openPortal` and `openClient`. Throws like `credentialOf`. */
export async function portalCredential(context: Context, store?: CredentialStore): Promise<PortalCredential> {
  const credential = await credentialOf(context, store);
  if (credential.source === "environment") return { webhook: credential.webhook };
  return profileCredential(context, credential);
}

/** The same of a profile that was chosen already. */
export function profileCredential(
  { messages }: Context,
  credential: Extract<RunCredential, { readonly source: "profile" }>,
): Extract<PortalCredential, { readonly profile: string }> {
  const onReplacedKey = (): void =>
    messages.note({
      ru: "ключ журнала пропал и заменён новым: прежние строки журнала, планы и разрешения больше не проверить",
      en: "the key of the journal was lost and replaced: earlier lines, plans and grants cannot be verified any more",
    });
  return {
    profile: credential.profile.name,
    credentials: sourceOf(credential.store, credential, { onReplacedKey }),
  };
}
