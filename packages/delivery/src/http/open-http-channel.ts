import { renderJson } from "@b24kit/report";
import type { Channel } from "../channel.ts";
import type { Message } from "../message.ts";
import type { ChannelParts } from "../open-channel.ts";
import type { TargetOf } from "../target.ts";
import { addressOf } from "./address-of.ts";
import { post } from "./post.ts";
import { signBody } from "./sign-body.ts";
import { statusError } from "./status-error.ts";

/**
 * A receiver of HTTP: one POST of JSON `{ key, job, slot, isLate, language, report }`. `Idempotency-Key` is the same for each
 * attempt at one delivery, so that a receiver drops a second one; `X-B24kit-Signature` (see `signBody`) proves who sent it.
 * Any 2xx means taken.
 */
export async function openHttpChannel(target: TargetOf<"http">, parts: ChannelParts): Promise<Channel> {
  const url = await addressOf(target.url, parts.secret);
  const secret = target.sign === undefined ? undefined : await parts.secret(target.sign.secret);
  return {
    async send(message, signal) {
      const body = await bodyOf(message, target);
      const signature = secret === undefined ? {} : { "x-b24kit-signature": signBody(body, secret, parts.now()) };
      const headers = { "content-type": "application/json", "idempotency-key": message.key, ...signature };
      const answer = await post({ url, headers, body }, { signal });
      const error = statusError(answer, url.host, parts.now());
      if (error !== undefined) throw error;
      return { id: `HTTP ${answer.status}` };
    },
    // The receiver knows the key, so it can drop a second one.
    settle: () => Promise.resolve({ state: "repeatable" }),
    [Symbol.asyncDispose]: () => Promise.resolve(),
  };
}

async function bodyOf(message: Message, { fields }: TargetOf<"http">): Promise<string> {
  const { key, job, slot, isLate, language } = message;
  const report: unknown = JSON.parse(renderJson(await message.outside(fields)));
  return JSON.stringify({ key, job, slot, isLate, language, report });
}
