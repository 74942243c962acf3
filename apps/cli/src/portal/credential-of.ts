import type { Credential, CredentialStore, Profile, WebhookVariable } from "@b24kit/credential-store";
import { findWebhook } from "@b24kit/credential-store/find-webhook";
import type { ProfileSecret } from "b24kit";
import type { Context } from "../context.ts";
import { hideSignIn } from "./hide-sign-in.ts";
import { openStore } from "./open-store.ts";

type WithSecret = Extract<Credential, { source: "profile" }>["withSecret"];

/** The credential of a run, and where it comes from. */
export type RunCredential =
  | { readonly source: "environment"; readonly variable: WebhookVariable; readonly webhook: string }
  | {
      readonly source: "profile";
      readonly profile: Profile;
      readonly reason: "named" | "current";
      /** A variable that is set and does not count, since the profile was named. */
      readonly ignores?: WebhookVariable;
      readonly store: CredentialStore;
      /** Reads the secret; from then on it is taken out of all that is printed. */
      secret(): Promise<ProfileSecret>;
      /** Works with the secret while no other process does. Renewed tokens are taken out of all that is printed, too. */
      readonly withSecret: WithSecret;
    };

/**
 * Which credential applies: the profile of `--profile`, else the webhook of the environment, else the current profile. The
 * choice is told with `--verbose`. A store that is given is one that is open already: it asks for no passphrase a second time. Throws
 * `CredentialError` and `StateError`.
 */
export async function credentialOf(context: Context, given?: CredentialStore): Promise<RunCredential> {
  const { io, options, messages } = context;
  const found = findWebhook(io.env);
  if (options.profile === undefined && found !== undefined) {
    // Without the store, which costs start-up time.
    messages.event({ type: "credential", source: "environment", variable: found.variable });
    return { source: "environment", variable: found.variable, webhook: found.value };
  }
  const store = given ?? (await openStore(context));
  const credential = await store.credentialFor(options.profile === undefined ? {} : { profile: options.profile });
  if (credential.source === "environment") throw new TypeError("the environment was looked at before");
  const { profile, reason, ignores } = credential;
  io.known.learn({ profile: profile.name, host: profile.portal.host, isApplication: profile.kind === "oauth" });
  messages.event({ type: "credential", source: "profile", profile: profile.name, reason, ignores });
  return {
    source: "profile",
    profile,
    reason,
    ...(ignores === undefined ? {} : { ignores }),
    store,
    secret: async () => {
      const secret = await credential.secret();
      if (secret.kind === "oauth") hideSignIn(io.known, secret.reveal());
      else io.known.learn({ address: secret.reveal() });
      return secret;
    },
    withSecret: async (action) =>
      credential.withSecret(async (secret, save) => {
        hideSignIn(io.known, secret.reveal());
        const work = action(secret, async (renewed, portal) => {
          hideSignIn(io.known, renewed);
          await save(renewed, portal);
        });
        return io.mustEnd(work);
      }),
  };
}
