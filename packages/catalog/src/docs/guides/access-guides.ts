import type { Guide } from "./guide.ts";

/** Who calls, and with what right. */
export const accessGuides: readonly Guide[] = [
  {
    page: "guide:webhooks",
    title: "Inbound and outbound webhooks",
    words:
      "вебхук вебхуки входящий исходящий создать ключ адрес доступ права webhook inbound outbound incoming outgoing key",
    facts: [
      "An inbound webhook is an address with a permanent secret: whoever has it acts as its user, within its scopes.",
      "Calls go to https://PORTAL/rest/USER/SECRET/METHOD, over HTTPS only.",
      "A webhook cannot bind events, embed widgets or keep options of an application: these take an application.",
      "It can be created with a date on which it expires.",
      "An outbound webhook posts an event of the portal to an address; its request has no access token, only an application_token to compare.",
    ],
    sources: ["local-integrations:local-webhooks", "events:index"],
  },
  {
    page: "guide:oauth",
    title: "OAuth 2.0 tokens: getting and refreshing",
    words:
      "oauth токен токены обновить обновление авторизация приложение истек доступ refresh token expired authorization access login",
    facts: [
      "The browser is sent to https://PORTAL/oauth/authorize/ with client_id; it comes back to the address in the card of the application with a code.",
      "The code lives 30 seconds and works once; the server exchanges it at https://oauth.bitrix.info/oauth/token/.",
      "An access token lives one hour, a refresh token 180 days.",
      "Every refresh gives a new refresh token: store it before the new access token is used, and never refresh twice at once for one portal.",
      "Refresh when a call answers expired_token (HTTP 401), not before each call and not on a timer; then repeat the call once.",
      "member_id names a portal for good, also after it was renamed; use it as the key.",
      "client_secret goes to the authorization server only, never to a portal or a browser.",
      "invalid_grant on a refresh means that the authorization is lost: the user has to go through it again.",
      "Inside the frame of a portal the first request already carries the tokens (AUTH_ID, REFRESH_ID).",
    ],
    sources: [
      "settings:oauth:index",
      "settings:oauth:auto-renewal",
      "settings:oauth:error-codes",
      "settings:oauth:simple-way",
    ],
  },
  {
    page: "guide:installation",
    title: "Installing, updating and removing an application",
    words:
      "установка установить приложение локальное удаление обновление установщик мастер install installation application app callback uninstall local setup",
    facts: [
      "An application with pages is installed through its own installer page, which has to report that it is done (BX24.installFinish).",
      "Until then no events are sent, and ordinary users cannot open the application.",
      "An application without pages gets ONAPPINSTALL at its callback address, with tokens and application_token, and is installed at once.",
      "application_token stays the same for the whole installation; store it, every later event is checked against it.",
      "ONAPPUPDATE tells the version before; ONAPPUNINSTALL brings no tokens.",
      "An update or removal of the application removes its event handlers: bind them again.",
    ],
    sources: [
      "settings:app-installation:index",
      "settings:app-installation:installation-finish",
      "local-integrations:serverside-local-app-with-no-ui",
      "settings:app-uninstallation",
    ],
  },
  {
    page: "guide:scopes",
    title: "Scopes and rights",
    words: "scope скоуп права доступ разрешения insufficient_scope недостаточно permission rights access denied",
    facts: [
      "A scope opens a group of methods; an access token or webhook has the scopes that were ticked when it was made.",
      "Scopes only limit: what the user may not see or do on the portal stays closed.",
      "insufficient_scope means that the scope of the method is missing; the scope of each method stands in its description.",
      "Some methods run only after an administrator has confirmed them for the application (METHOD_CONFIRM_WAITING).",
      "WRONG_AUTH_TYPE: the method is closed to this kind of authorization, for example event.bind to a webhook.",
    ],
    sources: ["scopes:index", "scopes:permissions", "scopes:confirmation", "error-codes"],
  },
];
