import { parseWebhook, type Webhook } from "b24kit";
import type { Context } from "../context.ts";
import { credentialOf, type RunCredential } from "../portal/credential-of.ts";

/** The credential that applies, as far as it could be opened. */
export interface FoundCredential {
  /** Absent when there is none, or when it could not be looked up. */
  readonly credential?: RunCredential;
  /** Absent for applications, and when the secret cannot be used. */
  readonly webhook?: Webhook;
  /** Why something is missing. */
  readonly error?: unknown;
}

/** Looks the credential up and reads its secret; a passphrase may be asked for. Never throws. */
export async function openCredential(context: Context): Promise<FoundCredential> {
  let credential: RunCredential | undefined;
  try {
    credential = await credentialOf(context);
    if (credential.source === "environment") return { credential, webhook: parseWebhook(credential.webhook) };
    const secret = await credential.secret();
    if (typeof secret === "string") return { credential, webhook: parseWebhook(secret) };
    return secret.kind === "oauth" ? { credential } : { credential, webhook: parseWebhook(secret.reveal()) };
  } catch (error) {
    return { ...(credential === undefined ? {} : { credential }), error };
  }
}
