import type { Context } from "../context.ts";
import { exitCodes } from "../errors/exit-codes.ts";
import { openStore } from "../portal/open-store.ts";
import type { OAuthLoginOptions } from "./oauth/login-oauth.ts";
import { refuseForms } from "./print-facts.ts";
import { readPastedWebhook, type WebhookSource, webhookSignIn } from "./read-pasted-webhook.ts";
import { refuseBadName } from "./refuse-bad-name.ts";
import { signIn, type SignIn } from "./sign-in.ts";
import { tellSignedIn } from "./tell-signed-in.ts";
import { type StorageOptions, vaultChoice } from "./vault-choice.ts";

export interface LoginOptions extends WebhookSource, OAuthLoginOptions, StorageOptions {
  readonly replace?: true;
}

/** Signs in with a webhook, or as an application. */
export async function runLogin(context: Context, given: string | undefined, options: LoginOptions): Promise<number> {
  refuseForms(context);
  const name = given ?? context.options.profile;
  await refuseBadName(name);
  // Before a code is spent on it.
  const store = await openStore(context);
  const vault = vaultChoice(options);
  const saved = await signIn(context, store, await read(context, options), {
    ...(name === undefined ? {} : { name }),
    ...(vault === undefined ? {} : { vault }),
    ...(options.replace === true ? { replace: true } : {}),
  });
  await tellSignedIn(context, store, saved);
  return exitCodes.done;
}

async function read(context: Context, options: LoginOptions): Promise<SignIn> {
  if (options.oauth !== true) return webhookSignIn(await readPastedWebhook(context, options));
  const { loginOAuth } = await import("./oauth/login-oauth.ts");
  return loginOAuth(context, options);
}
