import { DeliveryError, type DeliveryErrorText, type PostAnswer, retryAfter } from "@b24kit/delivery";
import type { Handled } from "../event-handler.ts";
import { done, failed, rejected } from "../handled.ts";

/** What a receiver says of the event itself: it would say so each time. */
const ofEvent: ReadonlySet<number> = new Set([400, 413, 422]);
const longestWait = 86_400_000;

/**
 * What a status means for an event: any 2xx is taken; 400, 413 and 422 are never again; anything else may pass, also a 404 or a 401 of a
 * receiver that is being set up. `now` in epoch milliseconds. Nothing of the answer's words is shown: they may repeat the address.
 */
export function statusOutcome({ status, headers }: PostAnswer, host: string, now: number): Handled {
  if (status >= 200 && status < 300) return done;
  if (ofEvent.has(status)) return rejected(new DeliveryError("refused", refusal(host, status)));
  const retryAt = retryAtOf(headers["retry-after"], now);
  return failed(new DeliveryError("busy", failure(host, status), retryAt === undefined ? {} : { retryAt }));
}

/** When the receiver wants to be asked again, but a day ahead at most. */
function retryAtOf(header: string | undefined, now: number): number | undefined {
  const at = retryAfter(header, now);
  return at === undefined ? undefined : Math.min(at, now + longestWait);
}

function refusal(host: string, status: number): DeliveryErrorText {
  return { ru: `${host} не берёт это событие (HTTP ${status}).`, en: `${host} refused this event (HTTP ${status}).` };
}

function failure(host: string, status: number): DeliveryErrorText {
  const { ru, en } = meaning(status);
  return { ru: `${host}: ${ru} (HTTP ${status}).`, en: `${host} ${en} (HTTP ${status}).` };
}

function meaning(status: number): DeliveryErrorText {
  if (status < 400)
    return { ru: "отправляет на другой адрес, туда события не идут", en: "redirects, which is not followed" };
  if (status === 401 || status === 403)
    return { ru: "ключ или пароль не принят", en: "does not accept the key or password" };
  if (status >= 500 && status !== 503) return { ru: "ошибка сервера", en: "failed inside" };
  return { ru: "сейчас не принимает", en: "does not take it now" };
}
