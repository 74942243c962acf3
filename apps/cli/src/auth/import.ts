import { join } from "node:path";
import type { Context } from "../context.ts";
import { CliError } from "../errors/cli-error.ts";
import { exitCodes } from "../errors/exit-codes.ts";
import { readSource } from "../params/read-source.ts";
import { openStore } from "../portal/open-store.ts";
import { findWebhooks } from "./find-webhooks.ts";
import { isInteractive } from "./is-interactive.ts";
import { refuseForms } from "./print-facts.ts";
import { parsePasted } from "./read-pasted-webhook.ts";
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
  const address = chosen(context, path, await readSource(path, context.io.stdin, largest), options.key);
  const webhook = parsePasted(context, address);
  const store = await openStore(context);
  const vault = vaultChoice(options);
  const saved = await signIn(context, store, {
    webhook,
    ...(name === undefined ? {} : { name }),
    ...(vault === undefined ? {} : { vault }),
    ...(options.replace === true ? { replace: true } : {}),
  });
  await tellSignedIn(context, store, saved);
  await offerToRemove(context, path, address);
  return exitCodes.done;
}

/** Where the skill "bitrix24" keeps its webhook. */
function usualPlace({ io }: Context): string {
  return join(io.env["HOME"] ?? io.env["USERPROFILE"] ?? "", ".config", "bitrix24-skill", "config.json");
}

function chosen(context: Context, path: string, text: string, key: string | undefined): string {
  const found = findWebhooks(text);
  for (const { address } of found) context.io.known.learn({ address });
  const wanted = found.filter((one) => key === undefined || one.key === key);
  const addresses = new Set(wanted.map(({ address }) => address));
  const [address] = addresses;
  if (address === undefined) throw noneFound(path, key);
  if (addresses.size > 1)
    throw severalFound(
      path,
      wanted.map((one) => one.key),
    );
  return address;
}

async function offerToRemove(context: Context, path: string, address: string): Promise<void> {
  const { io, messages } = context;
  if (path === "-") return;
  const { askYes } = isInteractive(io) ? await import("./ask.ts") : { askYes: undefined };
  const isYes = await askYes?.(
    context,
    {
      ru: `Убрать вебхук из файла ${path}? Он лежит там открытым текстом`,
      en: `Remove the webhook from ${path}? It is in clear text there`,
    },
    true,
  );
  if (isYes === true) {
    const { removeFromFile } = await import("./remove-from-file.ts");
    await removeFromFile(path, address);
    messages.note({
      ru: `вебхук убран из ${path}; если файл мог прочесть кто-то ещё, перевыпустите вебхук на портале`,
      en: `the webhook was removed from ${path}; when others could read the file, issue a new one on the portal`,
    });
    return;
  }
  messages.note({
    ru: `вебхук остался открытым текстом в ${path}: сотрите его там или удалите файл, если он больше не нужен`,
    en: `the webhook is still in clear text in ${path}: take it out, or delete the file when it is not needed any more`,
  });
}

function noneFound(path: string, key: string | undefined): CliError {
  const what = key === undefined ? { ru: "", en: "" } : { ru: ` с именем ${key}`, en: ` called ${key}` };
  return new CliError("no-webhook", exitCodes.failed, {
    what: { ru: `в файле нет вебхука${what.ru}: ${path}`, en: `there is no webhook${what.en} in the file: ${path}` },
    why: {
      ru: "ни одно значение не похоже на https://портал/rest/<пользователь>/<ключ>/",
      en: "no value looks like https://portal/rest/<user>/<key>/",
    },
    next: {
      ru: "назовите другой файл (JSON или строки ИМЯ=значение) или войдите: b24 auth login",
      en: "name another file (JSON or lines NAME=value), or sign in: b24 auth login",
    },
  });
}

function severalFound(path: string, keys: readonly string[]): CliError {
  const names = keys.join(", ");
  return new CliError("several-webhooks", exitCodes.usage, {
    what: { ru: `в файле несколько вебхуков: ${path}`, en: `the file holds several webhooks: ${path}` },
    why: { ru: `они названы: ${names}`, en: `they are called: ${names}` },
    next: { ru: "выберите один: --key <имя>", en: "choose one: --key <name>" },
  });
}
