import { parseWebhook } from "b24kit";
import { CliError } from "../errors/cli-error.ts";
import { exitCodes } from "../errors/exit-codes.ts";
import type { FoundWebhook } from "./find-webhooks.ts";
import { addressOf } from "./read-pasted-webhook.ts";

/** One webhook of a file. */
export interface ChosenWebhook {
  readonly address: string;
  /** As the file spells it, under whatever names. */
  readonly spellings: readonly string[];
}

/** The webhook called `key`, or the only one. `path` names the file in errors. Throws `CliError`. */
export function chooseWebhook(found: readonly FoundWebhook[], path: string, key: string | undefined): ChosenWebhook {
  const wanted = found.filter((one) => key === undefined || one.key === key);
  const [first] = wanted;
  if (first === undefined) throw noneFound(path, key, namesOf(found));
  const same = canonical(first.address);
  if (wanted.some(({ address }) => canonical(address) !== same)) throw severalFound(path, namesOf(wanted));
  const spellings = found.map(({ address }) => address).filter((address) => canonical(address) === same);
  return { address: first.address, spellings: [...new Set(spellings)] };
}

/** The same key is spelt with a last slash, with a method, or without. */
function canonical(address: string): string {
  try {
    return addressOf(parseWebhook(address));
  } catch {
    return address;
  }
}

function namesOf(found: readonly FoundWebhook[]): string {
  return [...new Set(found.map(({ key }) => key))].join(", ");
}

function noneFound(path: string, key: string | undefined, names: string): CliError {
  const what = key === undefined ? { ru: "", en: "" } : { ru: ` с именем ${key}`, en: ` called ${key}` };
  const isEmpty = names === "";
  return new CliError("no-webhook", exitCodes.failed, {
    what: { ru: `в файле нет вебхука${what.ru}: ${path}`, en: `there is no webhook${what.en} in the file: ${path}` },
    why: isEmpty
      ? {
          ru: "ни одно значение не похоже на https://портал/rest/<пользователь>/<ключ>/",
          en: "no value looks like https://portal/rest/<user>/<key>/",
        }
      : { ru: `вебхуки есть под именами: ${names}`, en: `the webhooks in it are called: ${names}` },
    next: isEmpty
      ? {
          ru: "назовите другой файл (JSON или строки ИМЯ=значение) или войдите: b24 auth login",
          en: "name another file (JSON or lines NAME=value), or sign in: b24 auth login",
        }
      : { ru: "назовите одно из них: --key <имя>", en: "name one of them: --key <name>" },
  });
}

function severalFound(path: string, names: string): CliError {
  return new CliError("several-webhooks", exitCodes.usage, {
    what: { ru: `в файле несколько вебхуков: ${path}`, en: `the file holds several webhooks: ${path}` },
    why: { ru: `они названы: ${names}`, en: `they are called: ${names}` },
    next: { ru: "выберите один: --key <имя>", en: "choose one: --key <name>" },
  });
}
