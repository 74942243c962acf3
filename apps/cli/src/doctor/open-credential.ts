import { parseSignIn } from "@b24kit/credential-store";
import { parseWebhook } from "b24kit";
import { type ApplicationFacts, applicationFacts } from "../auth/oauth/application-facts.ts";
import { type Opener, openerOf, storedOpener } from "../auth/opener.ts";
import type { Context } from "../context.ts";
import { credentialOf, type RunCredential } from "../portal/credential-of.ts";

/** The credential that applies, as far as it could be opened. */
export interface FoundCredential {
  /** Absent when there is none, or when it could not be looked up. */
  readonly credential?: RunCredential;
  /** Absent when the secret cannot be used. */
  readonly opener?: Opener;
  /** Present when an application has signed in (OAuth), not a webhook. */
  readonly application?: ApplicationFacts;
  /** Why something is missing. */
  readonly error?: unknown;
}

/** Looks the credential up and reads its secret; a passphrase may be asked for. Never throws. */
export async function openCredential(context: Context): Promise<FoundCredential> {
  let credential: RunCredential | undefined;
  try {
    credential = await credentialOf(context);
    if (credential.source === "environment") {
      return { credential, opener: openerOf(parseWebhook(credential.webhook)) };
    }
    const secret = await credential.secret();
    const text = typeof secret === "string" ? secret : secret.reveal();
    if (credential.profile.kind === "webhook") return { credential, opener: openerOf(parseWebhook(text)) };
    const application = applicationFacts(parseSignIn(text, credential.profile.name));
    return { credential, application, opener: storedOpener(context, credential) };
  } catch (error) {
    return { ...(credential === undefined ? {} : { credential }), error };
  }
}
