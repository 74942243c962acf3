import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Context } from "../context.ts";
import { type CliError, usageError } from "../errors/cli-error.ts";
import { exitCodes } from "../errors/exit-codes.ts";
import { readSource } from "../params/read-source.ts";
import { openStore } from "../portal/open-store.ts";
import { chooseWebhook } from "./choose-webhook.ts";
import { findWebhooks } from "./find-webhooks.ts";
import { offerToRemove } from "./offer-to-remove.ts";
import { refuseForms } from "./print-facts.ts";
import { parsePasted, webhookSignIn } from "./read-pasted-webhook.ts";
import { refuseBadName } from "./refuse-bad-name.ts";
import { signIn } from "./sign-in.ts";
import { tellSignedIn } from "./tell-signed-in.ts";
import { type StorageOptions, vaultChoice } from "./vault-choice.ts";

export interface ImportOptions extends StorageOptions {
  /** Which of several webhooks of the file. */
  readonly key?: string;
  readonly name?: string;
  readonly replace?: true;
}

/** MiB: settings are small. */
const largest = 1;

/** Signs in with the webhook that another program keeps in clear text, and then offers to remove it from there. */
export async function runImport(context: Context, given: string | undefined, options: ImportOptions): Promise<number> {
  refuseForms(context);
  const name = options.name ?? context.options.profile;
  await refuseBadName(name);
  const path = given ?? usualPlace(context);
  const found = findWebhooks(await readSource(path, context.io.stdin, largest));
  for (const { address } of found) context.io.known.hide(address);
  const { address, spellings } = chooseWebhook(found, path, options.key);
  const webhook = parsePasted(context, address);
  const store = await openStore(context);
  const vault = vaultChoice(options);
  const saved = await signIn(context, store, webhookSignIn(webhook), {
    ...(name === undefined ? {} : { name }),
    ...(vault === undefined ? {} : { vault }),
    ...(options.replace === true ? { replace: true } : {}),
  });
  await tellSignedIn(context, store, saved);
  await offerToRemove(context, path, spellings);
  return exitCodes.done;
}

/** Where the skill "bitrix24" keeps its webhook. Throws when there is nothing: the reader has named no file. */
function usualPlace({ io }: Context): string {
  const path = join(io.env["HOME"] ?? io.env["USERPROFILE"] ?? "", ".config", "bitrix24-skill", "config.json");
  if (!existsSync(path)) throw noUsualFile(path);
  return path;
}

function noUsualFile(path: string): CliError {
  return usageError(
    { ru: "не назван файл, из которого взять вебхук", en: "no file is named to take the webhook from" },
    { ru: `обычного файла нет: ${path}`, en: `the usual one is not there: ${path}` },
    {
      ru: "назовите файл JSON или .env: b24 auth import <файл>; вставить вебхук — b24 auth login",
      en: "name a JSON file or .env: b24 auth import <file>; to paste the webhook: b24 auth login",
    },
  );
}
