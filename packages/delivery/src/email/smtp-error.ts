import { cancelled } from "../cancelled.ts";
import { DeliveryError, type DeliveryErrorCode, type DeliveryErrorText } from "../delivery-error.ts";
import type { SmtpServer } from "./smtp-server.ts";
import { smtpWords } from "./smtp-words.ts";

interface Circumstances {
  readonly server: SmtpServer;
  /** The whole mail had left: unless the server has answered it, it may have arrived. */
  readonly isWhole: boolean;
  /** The caller gave up. */
  readonly isStopped: boolean;
}

/** What nodemailer puts on its errors. */
interface SmtpFailure {
  readonly code: string;
  /** Of the system or of TLS, behind nodemailer's own. */
  readonly reason: string;
  readonly response: string | undefined;
  readonly status: number | undefined;
}

/** A failure on the way to the mail server as an error of the delivery, without the password. */
export function smtpError(error: unknown, { server, isWhole, isStopped }: Circumstances): DeliveryError {
  const failure = failureOf(error);
  const { status } = failure;
  // An answer of the server is the truth whenever it comes.
  if (status !== undefined && status >= 400) return refusal(failure, status, server);
  if (isWhole) return described("outcome-unknown", failure, server, lostAnswer);
  if (isStopped) return cancelled(plainCause(failure));
  const { code, words, action } = meaningOf(failure);
  return described(code, failure, server, { words, action });
}

function refusal(failure: SmtpFailure, status: number, server: SmtpServer): DeliveryError {
  const enhanced = /^\d{3}[ -](\d\.\d{1,3}\.\d{1,3})/.exec(failure.response ?? "")?.[1];
  if (failure.code === "EAUTH" || status === 530 || status === 535) {
    return status < 500
      ? described("busy", failure, server, { words: notNow })
      : described("unauthorized", failure, server, signIn);
  }
  if (failure.code === "ETLS" && status >= 500) return described("misconfigured", failure, server, wrongSecurity);
  // 552 and x.3.4, x.2.3: larger than the server or the mailbox takes (RFC 3463).
  const isLarge = enhanced === "5.3.4" || enhanced === "5.2.3" || (status === 552 && enhanced !== "5.2.2");
  if (isLarge) return described("too-large", failure, server, { words: tooLarge });
  return status < 500
    ? described("busy", failure, server, { words: notNow })
    : described("refused", failure, server, refused);
}

interface Meaning extends Description {
  readonly code: DeliveryErrorCode;
}

/** Of a failure without an answer, before the mail had left as a whole. */
function meaningOf({ code, reason }: SmtpFailure): Meaning {
  if (code === "EMESSAGE") return { code: "too-large", words: tooLarge };
  if (code === "EENVELOPE") return { code: "refused", ...refused };
  if (code === "EAUTH") return { code: "unauthorized", ...signIn };
  if (/^(?:CERT_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO_|ERR_TLS_CERT)|certificate/i.test(reason)) {
    return { code: "misconfigured", ...certificate };
  }
  if (code === "ETLS" || code === "EPROTOCOL" || /^(?:ERR_SSL|ERR_TLS|EPROTO)/.test(reason)) {
    return { code: "misconfigured", ...wrongSecurity };
  }
  return { code: "unreachable", words: noConnection, action: checkAddress };
}

interface Description {
  readonly words: DeliveryErrorText;
  readonly action?: DeliveryErrorText | undefined;
}

function described(
  code: DeliveryErrorCode,
  failure: SmtpFailure,
  server: SmtpServer,
  { words, action }: Description,
): DeliveryError {
  const why = failure.response === undefined ? failure.reason : smtpWords(failure.response, server);
  const tail = why === "" ? "." : `: ${why}.`;
  const name = `${server.host}:${server.port}`;
  return new DeliveryError(
    code,
    { ru: `Почтовый сервер ${name}: ${words.ru}${tail}`, en: `Mail server ${name}: ${words.en}${tail}` },
    { cause: plainCause(failure), ...(action === undefined ? {} : { action }) },
  );
}

function failureOf(error: unknown): SmtpFailure {
  if (!(error instanceof Error)) return { code: "", reason: "", response: undefined, status: undefined };
  const { code, originalCode, response, responseCode } = error as Error & Readonly<Record<string, unknown>>;
  const known = typeof code === "string" ? code : "";
  // After STARTTLS nodemailer keeps of a refused certificate no more than its words.
  const isTls = known === "ETLS" && /certificate/i.test(error.message);
  return {
    code: known,
    reason: typeof originalCode === "string" ? originalCode : isTls ? "certificate" : known,
    response: typeof response === "string" ? response : undefined,
    status: typeof responseCode === "number" ? responseCode : undefined,
  };
}

/** Errors of nodemailer hold whole conversations in places; their codes are enough. */
function plainCause({ code, reason, status }: SmtpFailure): Error {
  return new Error([code, reason, status].filter((part) => part !== "" && part !== undefined).join(" "));
}

const notNow = { ru: "сейчас не принимает письмо", en: "it does not take the mail now" };
const tooLarge = { ru: "письмо слишком велико", en: "the mail is too large" };
const noConnection = {
  ru: "нет связи, письмо не отправлено",
  en: "there is no connection, the mail was not sent",
};

const checkAddress = {
  ru: "Проверьте host, port и сеть; порту 465 нужно security: tls, порту 587 — starttls.",
  en: "Check host, port and the network; port 465 needs security: tls, port 587 starttls.",
};

const lostAnswer = {
  words: {
    ru: "письмо передано, но ответ потерян: неизвестно, принято ли оно",
    en: "the mail was handed over, but the answer was lost: it is unknown whether it was taken",
  },
};

const refused = {
  words: { ru: "письмо не принято", en: "the mail was refused" },
  action: {
    ru: "Проверьте адреса в from и to и право отправлять от этого имени.",
    en: "Check the addresses in from and to, and the right to send under that name.",
  },
};

const signIn = {
  words: { ru: "вход не удался", en: "it does not accept the sign-in" },
  action: {
    ru: "Проверьте user и сохраните новый пароль; многим серверам нужен отдельный «пароль приложения».",
    en: "Check user and store a new password; many servers want an app password of its own.",
  },
};

const certificate = {
  words: { ru: "его сертификату нельзя доверять", en: "its certificate cannot be trusted" },
  action: {
    ru: "Проверьте host и дату; сертификат своего центра передайте в NODE_EXTRA_CA_CERTS.",
    en: "Check host and the date; name the certificate of an authority of your own in NODE_EXTRA_CA_CERTS.",
  },
};

const wrongSecurity = {
  words: { ru: "защищённое соединение не получилось", en: "a secure connection did not come about" },
  action: checkAddress,
};
