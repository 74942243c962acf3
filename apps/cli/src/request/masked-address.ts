import { parseWebhook } from "b24kit";
import { isCredentialError } from "../errors/describe-credential-error.ts";
import type { Context } from "../context.ts";
import { credentialOf } from "../portal/credential-of.ts";

/** Where a request would go to, with a slash at its end: without the secret, which is not even read from the credential store. */
export async function maskedAddress(context: Context): Promise<string> {
  const credential = await credentialOf(context).catch((error: unknown) => {
    // Nothing is sent, so nobody needs to be signed in.
    if (isCredentialError(error) && error.code === "no-credential") return undefined;
    throw error;
  });
  if (credential === undefined) return "https://<portal>/rest/<user>/***/";
  if (credential.source === "environment") return parseWebhook(credential.webhook).toString();
  const { kind, portal, user } = credential.profile;
  const rest = `${portal.url.replace(/\/$/, "")}/rest/`;
  return kind === "oauth" ? rest : `${rest}${user.id ?? "<user>"}/***/`;
}
