import type { ClientErrorCode } from "@b24kit/client";
import type { ClientErrorWords, ErrorFacts } from "./client-error-words.ts";

type Words = (facts: ErrorFacts) => ClientErrorWords;

/** Errors that are told in another way where an application has signed in: there is no webhook to look at. */
export const applicationErrorWords: Readonly<Partial<Record<ClientErrorCode, Words>>> = {
  dns: ({ host, place }) => ({
    what: { ru: `адрес портала не найден: ${host.ru}`, en: `the portal's address was not found: ${host.en}` },
    why: { ru: "такого имени нет в DNS или нет доступа к сети", en: "there is no such name in DNS, or no network" },
    next: {
      ru: `проверьте сеть; если портал переехал: ${place}`,
      en: `check the network; if the portal has moved: ${place}`,
    },
  }),
  redirected: ({ host, place }) => ({
    what: {
      ru: `портал отвечает с другого адреса: ${host.ru}`,
      en: `the portal answers from another address: ${host.en}`,
    },
    why: {
      ru: "сервер авторизации не подтвердил этот адрес, поэтому токен туда не отправлен",
      en: "the authorization server did not confirm that address, so no token went there",
    },
    next: { ru: `повторите позже или войдите снова: ${place}`, en: `try again later, or sign in again: ${place}` },
  }),
  unauthorized: ({ host, place, portalCode }) => ({
    what: {
      ru: `портал не принял приложение: ${host.ru}`,
      en: `the portal did not accept the application: ${host.en}`,
    },
    why: {
      ru: `${whyOf(portalCode).ru} (${portalCode})`,
      en: `${whyOf(portalCode).en} (${portalCode})`,
    },
    next:
      portalCode === "APPLICATION_NOT_FOUND"
        ? {
            ru: `верните приложение на портал, затем: ${place}`,
            en: `add the application to the portal again, then: ${place}`,
          }
        : { ru: `войдите снова: ${place}`, en: `sign in again: ${place}` },
  }),
  "missing-scope": ({ method, portalCode }) => ({
    what: { ru: `приложению не хватает права (${method})`, en: `the application lacks a right (${method})` },
    why: {
      ru: `нужный раздел не отмечен в карточке приложения (${portalCode})`,
      en: `the scope is not ticked in the application's card (${portalCode})`,
    },
    next: {
      ru: "отметьте раздел в карточке приложения на портале и войдите снова: b24 auth login --oauth",
      en: "tick the scope in the application's card on the portal, and sign in again: b24 auth login --oauth",
    },
  }),
};

function whyOf(portalCode: string): { readonly ru: string; readonly en: string } {
  if (portalCode === "APPLICATION_NOT_FOUND") {
    return { ru: "приложение удалено с портала", en: "the application was removed from the portal" };
  }
  if (portalCode === "user_access_error") {
    return { ru: "этому пользователю приложение закрыто", en: "the application is closed to this user" };
  }
  return { ru: "токен не принят, или пользователь отключён", en: "the token is not taken, or the user was disabled" };
}
