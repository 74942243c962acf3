import { DeliveryError, type DeliveryErrorCode, type DeliveryErrorText } from "../delivery-error.ts";
import type { PostAnswer } from "./post.ts";
import { retryAfter } from "./retry-after.ts";

/**
 * What a status means for a delivery; undefined for 2xx: it has arrived. `now` in epoch milliseconds. Nothing of the answer's
 * words is shown: they may repeat the address.
 */
export function statusError(
  { status, headers }: Pick<PostAnswer, "status" | "headers">,
  host: string,
  now: number,
): DeliveryError | undefined {
  if (status >= 200 && status < 300) return undefined;
  const code = meaning(status);
  const retryAt = code === "busy" ? retryAfter(headers["retry-after"], now) : undefined;
  const { what, action } = words[code];
  return new DeliveryError(
    code,
    { ru: `${host}: ${what.ru} (HTTP ${status}).`, en: `${host} ${what.en} (HTTP ${status}).` },
    { ...(retryAt === undefined ? {} : { retryAt }), ...(action === undefined ? {} : { action }) },
  );
}

type StatusCode = Exclude<DeliveryErrorCode, "unreachable" | "cancelled">;

function meaning(status: number): StatusCode {
  if (status === 401 || status === 403) return "unauthorized";
  // 408: the request was not read to its end; 425: too early.
  if ([408, 425, 429, 503].includes(status)) return "busy";
  if (status === 413) return "too-large";
  if (status >= 500) return "outcome-unknown";
  return status < 400 ? "misconfigured" : "refused";
}

interface StatusWords {
  readonly what: DeliveryErrorText;
  readonly action?: DeliveryErrorText;
}

const words: Readonly<Record<StatusCode, StatusWords>> = {
  unauthorized: {
    what: { ru: "ключ или пароль не принят", en: "does not accept the key or password" },
    action: {
      ru: "Обновите секрет этого получателя.",
      en: "Renew the secret of this target.",
    },
  },
  busy: { what: { ru: "сейчас не принимает", en: "does not take anything now" } },
  "too-large": { what: { ru: "отчёт слишком велик", en: "finds the report too large" } },
  // The request was taken and something broke behind it: what it has done by then, nobody says.
  "outcome-unknown": {
    what: {
      ru: "ошибка сервера, неизвестно, принят ли отчёт",
      en: "failed inside; it is unknown whether it took the report",
    },
  },
  misconfigured: {
    what: { ru: "отправляет на другой адрес, куда отчёт не пойдёт", en: "redirects, which is not followed" },
    action: {
      ru: "Укажите тот адрес, где отчёт принимают на самом деле.",
      en: "Give the address where the report is really taken.",
    },
  },
  refused: {
    what: { ru: "отчёт не принят", en: "refused the report" },
    action: {
      ru: "Проверьте адрес и то, что ждёт получатель.",
      en: "Check the address and what the receiver expects.",
    },
  },
};
