import type { ClientErrorCode } from "@b24kit/client";
import type { Text } from "../words.ts";
import { fileAdvice, fileReason } from "./file-reason.ts";
import { networkReason, newAddress } from "./network-reason.ts";
import { deletedPortal, insteadOfData } from "./special-words.ts";
import { refusedWords } from "./refusal-words.ts";
import { webhookReason } from "./webhook-reason.ts";

/** What an error of the client knows and its sentence may name. */
export interface ErrorFacts {
  readonly error: Error;
  /** Host of the portal; a word that stands for it when it is not known. */
  readonly host: Text;
  /** Where the webhook of this run is set or changed: a variable or a command. */
  readonly place: string;
  readonly method: string;
  readonly portalCode: string;
  readonly status: number | undefined;
  /** The error's own `reason`: why the guard refused, what is wrong with a webhook; empty for other errors. */
  readonly reason: string;
  /** The portal's own text; empty when there is none. */
  readonly description: string;
  /** The stored profile that was used. */
  readonly profile?: string | undefined;
  /** Id of the plan that was refused. */
  readonly plan?: string | undefined;
}

/**
 * What happened, why and what to do. A reason in Russian alone: in English the client itself says the reason and the hint. A
 * reason in both languages stands in place of the client's words.
 */
export interface ClientErrorWords {
  readonly what: Text;
  readonly why: string | Text;
  readonly next: Text;
}

const tryLater: Text = { ru: "повторите позже", en: "try again later" };
const checkAddress = ({ place }: ErrorFacts): Text => ({
  ru: `проверьте адрес вебхука (${place})`,
  en: `check the address of the webhook (${place})`,
});

/** One sentence per code of the client, and what to do about it. */
export const clientErrorWords: Readonly<Record<ClientErrorCode, (facts: ErrorFacts) => ClientErrorWords>> = {
  "invalid-webhook": ({ reason }) => ({
    what: { ru: "адрес вебхука не подходит", en: "the address of the webhook is not usable" },
    why: webhookReason(reason),
    next: {
      ru: "скопируйте его на портале целиком («Разработчикам → Другое → Входящий вебхук»): https://портал/rest/<пользователь>/<ключ>/",
      en: "copy it from the portal as a whole: https://portal/rest/<user>/<key>/",
    },
  }),
  "bad-parameters": ({ method, error }) => ({
    what: about(method, "параметры не подходят", "the parameters are not usable"),
    why: error.message,
    next: { ru: "исправьте параметры", en: "correct the parameters" },
  }),
  network: ({ host, error }) => ({
    what: { ru: `портал не отвечает: ${host.ru}`, en: `the portal does not answer: ${host.en}` },
    why: networkReason(error),
    next: {
      ru: "проверьте сеть и адрес портала, затем повторите",
      en: "check the network and the portal's address, then repeat",
    },
  }),
  dns: (facts) => ({
    what: {
      ru: `адрес портала не найден: ${facts.host.ru}`,
      en: `the portal's address was not found: ${facts.host.en}`,
    },
    why: "такого имени нет в DNS или нет доступа к сети",
    next: checkAddress(facts),
  }),
  timeout: ({ method, host }) => ({
    what: { ru: `портал не успел ответить: ${host.ru}`, en: `the portal did not answer in time: ${host.en}` },
    why: `вышло время запроса${inBrackets(method)}`,
    next: {
      ru: "повторите позже или дайте больше времени: --timeout 60",
      en: "try again later or allow more time: --timeout 60",
    },
  }),
  aborted: () => ({
    what: { ru: "прервано", en: "interrupted" },
    // The client cannot know that the command only reads: it says that the portal may have executed the call.
    why: { ru: "выполнение остановлено по вашей команде", en: "you stopped it" },
    next: { ru: "запустите команду снова, когда будет нужно", en: "run the command again when you need it" },
  }),
  "not-a-portal": (facts) => ({
    what: {
      ru: `это не ответ портала: ${facts.host.ru}`,
      en: `this is not an answer of a portal: ${facts.host.en}`,
    },
    why: `${insteadOfData(facts.error.message)}${statusNote(facts.status)}`,
    next: { ru: `${checkAddress(facts).ru}; на портале могут идти работы`, en: checkAddress(facts).en },
  }),
  redirected: ({ host, place, error }) => ({
    what: {
      ru: `портал отвечает с другого адреса: ${host.ru}`,
      en: `the portal answers from another address: ${host.en}`,
    },
    why: `${newAddress(error.message)}; переадресация не выполняется, чтобы ключ не ушёл другому серверу`,
    next: {
      ru: `если новому адресу можно доверять, задайте вебхук с ним (${place})`,
      en: `if you trust the new address, set the webhook with it (${place})`,
    },
  }),
  "malformed-answer": ({ host }) => ({
    what: { ru: `ответ портала не разобрать: ${host.ru}`, en: `cannot read the portal's answer: ${host.en}` },
    why: "он оборван, пуст или устроен не так, как описано",
    next: tryLater,
  }),
  file: ({ reason }) => ({
    what: { ru: "с файлом не получилось", en: "the file did not work out" },
    why: fileReason(reason),
    next: fileAdvice(reason),
  }),
  "foreign-host": ({ host }) => ({
    what: {
      ru: `ссылка портала ведёт на чужой узел: ${host.ru}`,
      en: `a link of the portal leads to another host: ${host.en}`,
    },
    why: "в ссылке ключ, поэтому по ней ничего не отправлено и не запрошено",
    next: { ru: "сообщите администратору портала", en: "tell the administrator of the portal" },
  }),
  "not-a-list": ({ method }) => ({
    what: { ru: `метод не даёт списка: ${method}`, en: `the method gives no list: ${method}` },
    why: { ru: "с --all читаются только списки", en: "--all reads lists only" },
    next: { ru: "вызовите его без --all", en: "call it without --all" },
  }),
  "answer-too-large": ({ method }) => ({
    what: about(method, "ответ слишком большой", "the answer is too large"),
    why: "портал прислал больше данных, чем можно безопасно принять",
    next: { ru: "запросите меньше полей: --param 'select[]=ID'", en: "ask for fewer fields: --param 'select[]=ID'" },
  }),
  "rate-limited": ({ host }) => ({
    what: { ru: `портал просит подождать: ${host.ru}`, en: `the portal asks to wait: ${host.en}` },
    why: "слишком много запросов за короткое время; повторы не помогли",
    next: { ru: "повторите через минуту", en: "try again in a minute" },
  }),
  "operation-limit": ({ method }) => ({
    what: about(method, "портал временно закрыл метод", "the portal has closed the method for a while"),
    why: "израсходовано время, отведённое этому методу",
    next: { ru: "повторите через 10 минут", en: "try again in 10 minutes" },
  }),
  overloaded: ({ host }) => ({
    what: {
      ru: `портал закрыт из-за перегрузки: ${host.ru}`,
      en: `the portal is blocked because of overload: ${host.en}`,
    },
    why: "запросы к нему заблокированы вручную",
    next: { ru: "обратитесь в поддержку Битрикс24", en: "ask the support of Bitrix24" },
  }),
  unauthorized: ({ host, place, portalCode }) =>
    portalCode === "PORTAL_DELETED"
      ? deletedPortal(host, place)
      : {
          what: { ru: `портал не принял ключ: ${host.ru}`, en: `the portal did not accept the key: ${host.en}` },
          why: `ключ вебхука неверен, удалён или просрочен${inBrackets(portalCode)}`,
          next: {
            ru: `проверьте вебхук (${place}) или создайте новый входящий вебхук на портале`,
            en: `check the webhook (${place}) or create a new inbound webhook on the portal`,
          },
        },
  "missing-scope": ({ method, portalCode }) => ({
    what: about(method, "вебхуку не хватает права", "the webhook lacks a right"),
    why: `нужный раздел не отмечен в настройках вебхука${inBrackets(portalCode)}`,
    next: {
      ru: "отметьте этот раздел в настройках вебхука на портале",
      en: "tick the scope in the webhook's settings on the portal",
    },
  }),
  "access-denied": ({ method, portalCode, description }) => ({
    what: about(method, "доступ запрещён", "access denied"),
    why: `у владельца вебхука нет прав или тариф не включает REST${inBrackets(portalCode, description)}`,
    next: { ru: "попросите администратора портала выдать права", en: "ask the portal's administrator for the right" },
  }),
  "method-not-found": ({ method, portalCode }) => ({
    what: about(method, "портал не знает такого метода", "the portal does not know the method"),
    why: `имя с ошибкой или модуль не установлен${inBrackets(portalCode)}`,
    next: { ru: "проверьте имя метода по документации", en: "check the name in the documentation" },
  }),
  "portal-error": ({ method, portalCode, description }) => ({
    what: about(method, "портал вернул ошибку", "the portal answered with an error"),
    why: description === "" ? `причина не названа${inBrackets(portalCode)}` : `${description}${inBrackets(portalCode)}`,
    next: { ru: "проверьте параметры вызова", en: "check the parameters of the call" },
  }),
  "server-error": ({ host, status, portalCode }) => ({
    what: { ru: `на портале сбой: ${host.ru}`, en: `the portal has failed: ${host.en}` },
    why: `сервер ответил ошибкой${statusNote(status)}${inBrackets(portalCode)}; возможно, идут работы`,
    next: tryLater,
  }),
  "not-run": ({ method }) => ({
    what: about(method, "команда не выполнялась", "the command was not run"),
    why: "пакет остановился раньше",
    next: {
      ru: "исправьте команду, на которой пакет остановился",
      en: "correct the command at which the batch stopped",
    },
  }),
  refused: refusedWords,
  "outcome-unknown": ({ method }) => ({
    what: about(method, "неизвестно, выполнена ли запись", "it is not known whether the write was done"),
    why: "ответ портала потерян",
    next: {
      ru: "посмотрите на портале, прежде чем повторять; сама команда ничего не повторит",
      en: "look at the portal before repeating it; the command itself repeats nothing",
    },
  }),
};

function about(method: string, ru: string, en: string): Text {
  return { ru: ru + inBrackets(method), en: en + inBrackets(method) };
}

function statusNote(status: number | undefined): string {
  return status === undefined ? "" : ` (HTTP ${status})`;
}

function inBrackets(...parts: readonly string[]): string {
  const present = parts.filter((part) => part !== "");
  return present.length === 0 ? "" : ` (${present.join(": ")})`;
}
