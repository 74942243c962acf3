import { addressOf, DeliveryError, post, signBody } from "@b24kit/delivery";
import type { EventTargetOf } from "../../../config/events/event-target.ts";
import type { EventHandler } from "../event-handler.ts";
import { away, failed } from "../handled.ts";
import type { HandlerParts } from "../handler-parts.ts";
import { oneByOne } from "../one-by-one.ts";
import { statusOutcome } from "./status-outcome.ts";

/**
 * One POST of JSON for each event. `Idempotency-Key` is the key of the message, the same at each attempt; with `sign`, `X-B24kit-Signature`
 * proves who sent it, as for reports. Throws `DeliveryError` when a secret is missing or the address cannot be used.
 */
export async function openHttpHandler(target: EventTargetOf<"http">, parts: HandlerParts): Promise<EventHandler> {
  const { now, timeout } = parts;
  const url = await addressOf(target.url, parts.secret);
  const secret = target.sign === undefined ? undefined : await parts.secret(target.sign.secret);
  return oneByOne(async (message, signal) => {
    const body = JSON.stringify(message);
    const signature = secret === undefined ? {} : { "x-b24kit-signature": signBody(body, secret, now()) };
    const headers = { "content-type": "application/json", "idempotency-key": message.key, ...signature };
    try {
      const answer = await post({ url, headers, body }, { signal, timeout, maxAnswerBytes: 1024 });
      return statusOutcome(answer, url.host, now());
    } catch (error) {
      // Nothing has left: nobody listens there.
      return error instanceof DeliveryError && error.code === "unreachable" ? away(error) : failed(error);
    }
  });
}
