import type { Context } from "../context.ts";
import { exitCodes } from "../errors/exit-codes.ts";
import { openStore } from "../portal/open-store.ts";
import { refuseForms } from "./print-facts.ts";
import { readPastedWebhook, type WebhookSource } from "./read-pasted-webhook.ts";
import { refuseBadName } from "./refuse-bad-name.ts";
import { signIn } from "./sign-in.ts";
import { tellSignedIn } from "./tell-signed-in.ts";
import { type StorageOptions, vaultChoice } from "./vault-choice.ts";

export interface LoginOptions extends WebhookSource, StorageOptions {
  readonly replace?: true;
}

/** Signs in with a webhook. */
export async function runLogin(context: Context, given: string | undefined, options: LoginOptions): Promise<number> {
  refuseForms(context);
  const name = given ?? context.options.profile;
  await refuseBadName(name);
  const webhook = await readPastedWebhook(context, options);
  const store = await openStore(context);
  const vault = vaultChoice(options);
  const saved = await signIn(context, store, {
    webhook,
    ...(name === undefined ? {} : { name }),
    ...(vault === undefined ? {} : { vault }),
    ...(options.replace === true ? { replace: true } : {}),
  });
  await tellSignedIn(context, store, saved);
  return exitCodes.done;
}
