import { ClientError, type ClientErrorCode } from "@b24kit/client";
import { DeliveryError, type DeliveryErrorCode, type DeliveryErrorText } from "../delivery-error.ts";
import { grantError, type Granted } from "./grant-error.ts";

/** What was tried on the portal. */
export interface Attempt {
  /** For a read, a lost answer loses nothing. */
  readonly isRead: boolean;
  /** The message that a grant has to cover. */
  readonly granted: Granted;
}

/** What an error of the client means for a delivery. Errors of other kinds are given back as they are. */
export function portalError(error: unknown, { isRead, granted }: Attempt): unknown {
  if (!(error instanceof ClientError)) return error;
  if (error.code === "refused") return grantError(error, granted);
  const mayHaveRun = error.mayHaveRun || error.code === "outcome-unknown";
  const code = mayHaveRun ? (isRead ? lostRead(error.code) : "outcome-unknown") : meanings[error.code];
  const { what, action } = words[code];
  // The portal's code and not its words: these may hold anything.
  const detail = error.portalCode !== undefined && /^\w{1,60}$/.test(error.portalCode) ? error.portalCode : error.code;
  return new DeliveryError(
    code,
    { ru: `${what.ru} (${detail}).`, en: `${what.en} (${detail}).` },
    {
      cause: error,
      ...(action === undefined ? {} : { action }),
      ...(error.retryAt === undefined ? {} : { retryAt: error.retryAt }),
    },
  );
}

function lostRead(code: ClientErrorCode): PortalCode {
  return code === "aborted" ? "cancelled" : "busy";
}

type PortalCode = Exclude<DeliveryErrorCode, "too-large">;

const meanings: Readonly<Record<ClientErrorCode, PortalCode>> = {
  "invalid-webhook": "unauthorized",
  "bad-parameters": "misconfigured",
  network: "unreachable",
  dns: "unreachable",
  timeout: "unreachable",
  aborted: "cancelled",
  "not-a-portal": "misconfigured",
  redirected: "misconfigured",
  "malformed-answer": "busy",
  "not-a-list": "misconfigured",
  file: "misconfigured",
  "foreign-host": "misconfigured",
  "answer-too-large": "busy",
  "rate-limited": "busy",
  "operation-limit": "busy",
  overloaded: "busy",
  unauthorized: "unauthorized",
  "missing-scope": "misconfigured",
  "access-denied": "refused",
  "method-not-found": "misconfigured",
  "portal-error": "refused",
  "server-error": "busy",
  "not-run": "busy",
  refused: "misconfigured",
  "outcome-unknown": "outcome-unknown",
};

interface PortalWords {
  readonly what: DeliveryErrorText;
  readonly action?: DeliveryErrorText;
}

const words: Readonly<Record<PortalCode, PortalWords>> = {
  "outcome-unknown": {
    what: {
      ru: "Ответ портала потерян: неизвестно, отправлено ли сообщение",
      en: "The portal's answer was lost: it is unknown whether the message was sent",
    },
  },
  unreachable: {
    what: {
      ru: "Нет соединения с порталом, ничего не отправлено",
      en: "No connection to the portal, nothing was sent",
    },
  },
  busy: { what: { ru: "Портал сейчас не принимает сообщение", en: "The portal does not take the message now" } },
  cancelled: { what: { ru: "Отправка отменена", en: "The delivery was cancelled" } },
  unauthorized: {
    what: { ru: "Портал не принимает вебхук", en: "The portal does not accept the webhook" },
    action: { ru: "Войдите заново: b24 auth login.", en: "Sign in anew: b24 auth login." },
  },
  misconfigured: {
    what: {
      ru: "Портал не может принять сообщение от этого вебхука",
      en: "The portal cannot take a message of this webhook",
    },
    action: {
      ru: "Добавьте вебхуку право im и проверьте адрес портала: b24 doctor.",
      en: "Add the scope im to the webhook and check the portal's address: b24 doctor.",
    },
  },
  refused: {
    what: { ru: "Портал не принял сообщение этому получателю", en: "The portal refused the message to this recipient" },
    action: {
      ru: "Проверьте получателя: владелец вебхука должен состоять в чате, а сотрудник — работать на портале.",
      en: "Check the recipient: the owner of the webhook must belong to the chat, a user must exist on the portal.",
    },
  },
};
