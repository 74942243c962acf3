import { setTimeout as wait } from "node:timers/promises";
import { DeliveryError } from "../delivery-error.ts";
import { sendMessage, type SendMessageOptions } from "./send-message.ts";

/** How often one part is tried that surely has not arrived, while others have. */
const tries = 4;

/** Milliseconds that are waited for the rest of a report at most; Telegram asks for seconds, a minute in groups. */
const longestWait = 90_000;

/** Milliseconds before another try when nobody says how long to wait. */
const pause = 2_000;

/**
 * Sends the parts in their order and returns their numbers. The first part fails as it fails: nothing is there then. When a later
 * one surely has not arrived (too many requests, no connection), it is tried again here, since nobody else knows that its
 * predecessors are there; what stays missing is "outcome-unknown", for a repeated delivery would double the beginning.
 */
export async function sendParts(texts: readonly string[], options: SendMessageOptions): Promise<readonly string[]> {
  const ids: string[] = [];
  for (const text of texts) {
    try {
      ids.push(ids.length === 0 ? await sendMessage(text, options) : await sendPatiently(text, options));
    } catch (error) {
      if (ids.length === 0 || !(error instanceof DeliveryError)) throw error;
      throw broken(ids, texts.length, error);
    }
  }
  return ids;
}

async function sendPatiently(text: string, options: SendMessageOptions): Promise<string> {
  for (let left = tries - 1; ; left -= 1) {
    try {
      return await sendMessage(text, options);
    } catch (error) {
      const time = left > 0 ? timeToWait(error, options.now()) : undefined;
      if (time === undefined) throw error;
      // When the caller gives up meanwhile, the error that is known says more.
      await wait(time, undefined, { signal: options.signal }).catch(() => {
        throw error;
      });
    }
  }
}

/** Milliseconds until the part may be sent again; undefined when that is no use or takes too long. */
function timeToWait(error: unknown, now: number): number | undefined {
  if (!(error instanceof DeliveryError)) return undefined;
  if (error.code !== "busy" && error.code !== "unreachable") return undefined;
  const time = error.retryAt === undefined ? pause : Math.max(0, error.retryAt - now);
  return time <= longestWait ? time : undefined;
}

function broken(ids: readonly string[], count: number, cause: DeliveryError): DeliveryError {
  const { text, retryAt, action } = cause;
  return new DeliveryError(
    "outcome-unknown",
    {
      ru: `Отправлено частей: ${ids.length} из ${count} (сообщения ${ids.join(",")}), остальное не подтверждено. ${text.ru}`,
      en: `${ids.length} of ${count} parts were sent (messages ${ids.join(",")}), the rest is not confirmed. ${text.en}`,
    },
    { cause, ...(retryAt === undefined ? {} : { retryAt }), ...(action === undefined ? {} : { action }) },
  );
}
