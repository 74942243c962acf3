import type { OAuthReason } from "@b24kit/client";
import type { Text } from "../words.ts";
import { applicationPlace, type KnownNames } from "./describe-client-error.ts";
import { exitCodes } from "./exit-codes.ts";
import type { Problem } from "./problem.ts";

interface OAuthErrorLike extends Error {
  readonly reason: OAuthReason;
  readonly code: string;
  readonly portalCode?: string;
  readonly hint?: string;
}

/** Known by its name: loading the class costs start-up time. */
export function isOAuthError(error: unknown): error is OAuthErrorLike {
  return error instanceof Error && error.name === "OAuthError" && "reason" in error;
}

interface Words {
  readonly exitCode: number;
  readonly what: Text;
  /** In Russian; English is what the client says. */
  readonly why: string;
  readonly next: string;
}

const { access, failed, usage } = exitCodes;
const notSignedIn: Text = { ru: "вход приложением не выполнен", en: "the application was not signed in" };
const lost: Text = { ru: "вход приложением закончился", en: "the sign-in of the application has ended" };
const notRefreshed: Text = { ru: "токен не обновлён", en: "the token was not refreshed" };
const again = "войдите снова: ";
const checkServer = "проверьте имя сервера авторизации (--server) или повторите позже";

const words: Readonly<Record<OAuthReason, Words>> = {
  "bad-server": {
    exitCode: usage,
    what: { ru: "сервер авторизации не подходит", en: "the authorization server is not usable" },
    why: "нужно имя узла или адрес с https://; http:// — только для этого компьютера",
    next: "уберите --server (будет oauth.bitrix.info) или исправьте",
  },
  "bad-portal": {
    exitCode: usage,
    what: { ru: "адрес портала не подходит", en: "the address of the portal is not usable" },
    why: "нужно имя узла или адрес с https://",
    next: "например: --portal example.bitrix24.ru",
  },
  "bad-code": {
    exitCode: access,
    what: notSignedIn,
    why: "сервер авторизации не принял код: он действует 30 секунд и один раз",
    next: "повторите команду и вставьте новый код сразу",
  },
  "bad-application": {
    exitCode: access,
    what: {
      ru: "сервер авторизации не принял приложение",
      en: "the authorization server does not take the application",
    },
    why: "client_id или client_secret неверны, или приложение не установлено на портале",
    next: "сверьте их с карточкой приложения и войдите снова: ",
  },
  "signed-out": {
    exitCode: access,
    what: lost,
    why: "refresh_token использован другой программой, отозван или старше 180 дней",
    next: again,
  },
  "refresh-lost": {
    exitCode: access,
    what: lost,
    why: "ответ на прошлое обновление токена не дошёл, не принят (токены другого портала) или не сохранён (сбой питания, сети), а прежний refresh_token больше не действует",
    next: again,
  },
  "refresh-unknown": {
    exitCode: failed,
    what: { ru: "неизвестно, действует ли ещё вход", en: "it is not known whether the sign-in still works" },
    why: "ответ на обновление токена потерян",
    next: "повторите: сохранённый refresh_token будет испробован ещё раз",
  },
  "payment-required": {
    exitCode: access,
    what: { ru: "приложение не оплачено", en: "the application is not paid for" },
    why: "пробный период или подписка закончились",
    next: "оплатите приложение или тариф портала, затем повторите",
  },
  "missing-scope": {
    exitCode: access,
    what: { ru: "приложению не хватает прав", en: "the application lacks permissions" },
    why: "нужные разделы не отмечены в карточке приложения",
    next: "отметьте их и войдите снова: ",
  },
  "other-portal": {
    exitCode: access,
    what: { ru: "токены другого портала не приняты", en: "the tokens of another portal were not taken" },
    why: "сервер авторизации ответил за другой портал; ничего не сохранено",
    next: "проверьте адрес портала и сервер авторизации, войдите снова: ",
  },
  "other-user": {
    exitCode: access,
    what: { ru: "токены другого пользователя не приняты", en: "the tokens of another user were not taken" },
    why: "сервер авторизации ответил за другого пользователя; ничего не сохранено",
    next: again,
  },
  unreachable: {
    exitCode: failed,
    what: { ru: "сервер авторизации не отвечает", en: "the authorization server does not answer" },
    why: "нет соединения, или ответ не пришёл вовремя; вход сохранён, как был",
    next: "проверьте сеть и повторите позже",
  },
  "bad-answer": { exitCode: failed, what: notRefreshed, why: "так сервер авторизации не отвечает", next: checkServer },
  refused: {
    exitCode: failed,
    what: notRefreshed,
    why: "сервер авторизации отказал",
    next: "повторите позже; если не поможет, посмотрите карточку приложения на портале",
  },
};

/** What went wrong with the sign-in of an application. English says the client's own, more exact words. */
export function describeOAuthError(error: OAuthErrorLike, { profile }: KnownNames): Problem {
  const { exitCode, what, why, next } = words[error.reason];
  const command = applicationPlace(profile);
  const hint = withoutFullStop(error.hint ?? "");
  const isSignIn = next.endsWith(": ");
  return {
    exitCode,
    code: error.code,
    portalCode: error.portalCode ?? null,
    words: {
      what,
      why: { ru: why, en: withoutFullStop(error.message) },
      next: { ru: isSignIn ? next + command : next, en: isSignIn ? `${hint}: ${command}` : hint },
    },
  };
}

function withoutFullStop(text: string): string {
  return text.trim().replace(/\.$/, "");
}
