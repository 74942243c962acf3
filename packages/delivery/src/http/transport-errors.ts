import { DeliveryError } from "../delivery-error.ts";

/** No connection came about, so nothing has left. */
export function unreachable(host: string, cause: unknown): DeliveryError {
  const code = failureCode(cause);
  const isTls = /^(?:CERT_|ERR_TLS_|ERR_SSL_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO_|EPROTO)/.test(code);
  const tail = code === "" ? "" : ` (${code})`;
  return new DeliveryError(
    "unreachable",
    {
      ru: `Нет соединения с ${host}${tail}; ничего не отправлено.`,
      en: `No connection to ${host}${tail}; nothing was sent.`,
    },
    { cause: plainCause(cause), action: isTls ? checkCertificate : checkNetwork },
  );
}

/** The request had begun to leave, and no status came back. */
export function lost(host: string, cause: unknown): DeliveryError {
  return new DeliveryError(
    "outcome-unknown",
    {
      ru: `Ответ ${host} потерян: неизвестно, дошло ли отправленное.`,
      en: `The answer of ${host} was lost: it is unknown whether what was sent has arrived.`,
    },
    { cause: plainCause(cause) },
  );
}

const checkNetwork = {
  ru: "Проверьте адрес, сеть и межсетевой экран.",
  en: "Check the address, the network and the firewall.",
};

const checkCertificate = {
  ru: "Проверьте сертификат этого сервера и дату на этом компьютере.",
  en: "Check the certificate of that server and the date of this computer.",
};

/** "ECONNREFUSED", "ENOTFOUND" …, "" when there is none. */
function failureCode(error: unknown): string {
  if (typeof error !== "object" || error === null) return "";
  const { code, name, cause } = error as { code?: unknown; name?: unknown; cause?: unknown };
  if (typeof code === "string") return code;
  return name === "TimeoutError" ? "timeout" : failureCode(cause);
}

/** Errors of the network hold whole requests in places; their words are enough. */
function plainCause(error: unknown): Error {
  return new Error(error instanceof Error ? `${error.name} ${failureCode(error)}`.trim() : "stopped");
}
