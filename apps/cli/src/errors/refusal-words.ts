import type { RefusalReason } from "@b24kit/guard";
import type { Text } from "../words.ts";
import type { ClientErrorWords, ErrorFacts } from "./client-error-words.ts";

/** Why a call or a plan was refused, and what to do, in Russian; English says the guard's own words. */
interface Words {
  readonly why: string;
  readonly next: string;
}

const planAgain = "составьте план заново и снова покажите его человеку";

const words: Readonly<Record<RefusalReason, Words>> = {
  write: { why: "этот метод меняет данные на портале", next: "составьте план: b24 call этого метода без --all" },
  destructive: {
    why: "этот метод удаляет или завершает что-то на портале",
    next: "составьте план: b24 call этого метода без --all",
  },
  unknown: {
    why: "такого метода нет в документации, поэтому неизвестно, только ли он читает",
    next: "проверьте имя: оно пишется как crm.item.list, без пробелов, косых черт и .json; поиск — b24 methods search",
  },
  batch: {
    why: "пакет может выполнить любой метод, поэтому отдельным методом он не принимается",
    next: "передайте команды в b24 batch, все на одном уровне",
  },
  parameter: {
    why: "портал понял бы эти параметры по-своему: auth, access_token, cmd и halt, имена, которые отличаются только регистром, номер объекта, который не текст и не число",
    next: "уберите или исправьте такой параметр, имена пишите как в документации",
  },
  level: {
    why: "уровень доступа профиля этого не позволяет",
    next: "его меняет только владелец, на терминале: b24 auth access",
  },
  denied: {
    why: "правила профиля не разрешают этот метод",
    next: "правила показывает b24 auth status, меняет владелец на терминале: b24 auth access",
  },
  "bad-reference": {
    why: "запись может ссылаться через $result только на номер, который создаёт тот же план с --halt, а удаление — ни на что",
    next: "выполните планы по очереди, номера напишите прямо в командах",
  },
  "no-write": { why: "эти команды ничего не меняют, планировать нечего", next: "выполните чтение напрямую" },
  "not-found": {
    why: "такого плана, или объекта, который меняет план, нет",
    next: "планы этого портала показывает b24 plan list; номер объекта проверьте на портале",
  },
  unreadable: {
    why: "объект сейчас не удалось прочитать, а без этого план не составить",
    next: "повторите через несколько минут",
  },
  tampered: { why: "сохранённый план не тот, что был составлен: его изменили, или ключ другой", next: planAgain },
  "foreign-portal": { why: "план составлен для другого портала", next: "выберите профиль того портала: -P" },
  "foreign-user": { why: "план составлен для другого пользователя этого портала", next: planAgain },
  "foreign-profile": { why: "план составлен для другого профиля", next: "выберите тот профиль: -P" },
  expired: { why: "плану больше 30 минут, или часы перевели назад", next: planAgain },
  spent: {
    why: "план уже выполнен или выполняется, а выполняется он один раз",
    next: "что с ним стало: b24 plan show",
  },
  discarded: { why: "от этого плана отказались", next: planAgain },
  "changed-meanwhile": { why: "с тех пор как план составлен, на портале что-то изменилось", next: planAgain },
  "no-consent": { why: "согласиться может только человек", next: "человек выполняет на терминале: b24 plan apply" },
  many: {
    why: "план целого файла выполняется и продолжается по-своему",
    next: "выполните его в командной строке: b24 plan apply, начатый — b24 plan apply --resume; чтобы отменить начатый, сначала b24 plan discard",
  },
  "no-journal": {
    why: "журнал записей не удалось прочитать или дополнить",
    next: "чтение работает; что с файлом состояния, скажет b24 doctor",
  },
  "not-reversible": { why: "этот план нельзя отменить", next: "верните прежнее новым планом" },
  "nothing-to-undo": {
    why: "отменять нечего: план не выполнялся, всё и так как до него, или записи с тех пор изменены, удалены либо неизвестно, записаны ли",
    next: "что с планом: b24 plan show",
  },
};

/** Not found was what a plan was to change, and not a plan. */
const noObject: Words = {
  why: "такого объекта нет, или пользователь вебхука его не видит",
  next: "сначала найдите нужный номер",
};

/** What is said of a refusal. */
export function refusedWords(facts: ErrorFacts): ClientErrorWords {
  const { method, reason, profile, plan } = facts;
  const about = method === "" ? "" : ` (${method})`;
  const what = {
    ru: `отказано, на портал ничего не отправлено${about}`,
    en: `refused, nothing was sent${about}`,
  };
  const known = knownWords(reason, method);
  const why = { ru: known?.why ?? facts.error.message, en: reasonOf(facts.error) };
  if (isChange(reason) && profile === undefined) return { what, why, next: signIn(reason) };
  if (reason === "level" || isChange(reason)) return { what, why, next: nextLevel(facts, known) };
  if (reason === "no-consent") return { what, why, next: askAPerson(facts) };
  const next = { ru: known?.next ?? "b24 plan list", en: hintOf(facts) };
  if (plan === undefined || !next.en.includes("<id>")) return { what, why, next };
  return { what, why, next: { ru: `${next.ru} ${plan}`, en: next.en.replace("<id>", plan) } };
}

function knownWords(reason: string, method: string): Words | undefined {
  if (reason === "not-found" && method !== "") return noObject;
  return isKnown(reason) ? words[reason] : undefined;
}

function isKnown(reason: string): reason is RefusalReason {
  return Object.hasOwn(words, reason);
}

function isChange(reason: string): boolean {
  return reason === "write" || reason === "destructive";
}

function signIn(reason: string): Text {
  const isDestructive = reason === "destructive";
  const ru = isDestructive ? "удаление (b24 auth access destructive)" : "запись (b24 auth access write)";
  const en = isDestructive ? "delete (b24 auth access destructive)" : "write (b24 auth access write)";
  return {
    ru: `вебхук из окружения только читает: сохраните профиль (b24 auth login), разрешите ему ${ru}`,
    en: `a webhook of the environment only reads: store a profile (b24 auth login), let it ${en}`,
  };
}

const notGenuine =
  "доступ профиля задан не командой b24 auth access, поэтому только чтение; задайте его снова на терминале: b24 auth access <уровень>";

function nextLevel(facts: ErrorFacts, known: Words | undefined): Text {
  const en = hintOf(facts);
  if (en.startsWith("The access of the profile was not set by")) return { ru: notGenuine, en };
  const level = /auth access ([a-z-]+)/.exec(en)?.[1];
  if (level === undefined) return { ru: known?.next ?? en, en };
  return { ru: `это меняет только владелец профиля, на терминале: b24 auth access ${level}`, en };
}

function askAPerson({ plan = "", error }: ErrorFacts): Text {
  const isDestructive = error.message.includes("destructive");
  const access = isDestructive ? "destructive --confirm agent --confirm-destructive" : "write --confirm agent";
  return {
    ru: `человек выполняет на терминале: b24 plan apply ${plan}; доверить это агенту может владелец профиля: b24 auth access ${access}`,
    en: `a person runs on a terminal: b24 plan apply ${plan}; the profile's owner can let agents do it: b24 auth access ${access}`,
  };
}

/** Without what the first line says already. */
function reasonOf({ message }: Error): string {
  return message.replace(/ Nothing (?:more )?was sent\.$/, "").replace(/\.$/, "");
}

function hintOf({ error }: ErrorFacts): string {
  return "hint" in error && typeof error.hint === "string" ? error.hint.replace(/\.$/, "") : "b24 --help";
}
