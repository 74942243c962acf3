import { parseWebhook } from "b24kit";
import { isCredentialError } from "../errors/describe-credential-error.ts";
import type { Context } from "../context.ts";
import { credentialOf } from "../portal/credential-of.ts";

/** Where a request would go to: without the secret, which is not even read from the credential store. */
export async function maskedWebhook(context: Context): Promise<string> {
  const credential = await credentialOf(context).catch((error: unknown) => {
    // Nothing is sent, so nobody needs to be signed in.
    if (isCredentialError(error) && error.code === "no-credential") return undefined;
    throw error;
  });
  if (credential === undefined) return "https://<portal>/rest/<user>/***/";
  if (credential.source === "environment") return parseWebhook(credential.webhook).toString();
  const { portal, user } = credential.profile;
  return `${portal.url.replace(/\/$/, "")}/rest/${user.id ?? "<user>"}/***/`;
}
