import { z } from "zod";
import { DeliveryError } from "../delivery-error.ts";
import { post } from "../http/post.ts";
import { statusError } from "../http/status-error.ts";
import { type TelegramFailure, telegramError } from "./telegram-error.ts";

export interface SendMessageOptions {
  readonly url: URL;
  /** Taken out of everything that is said. */
  readonly token: string;
  readonly chat: number | string;
  readonly signal: AbortSignal;
  /** Epoch milliseconds. */
  readonly now: () => number;
}

/** https://core.telegram.org/bots/api#making-requests */
const answerSchema = z.discriminatedUnion("ok", [
  z.object({ ok: z.literal(true), result: z.object({ message_id: z.int() }) }),
  z.object({
    ok: z.literal(false),
    error_code: z.int(),
    description: z.string().catch(""),
    parameters: z
      .object({ migrate_to_chat_id: z.int().optional(), retry_after: z.number().optional() })
      .optional()
      .catch(undefined),
  }),
]);

/** Sends one message and returns its number. Throws `DeliveryError`. */
export async function sendMessage(text: string, options: SendMessageOptions): Promise<string> {
  const { url, chat, signal, token, now } = options;
  const body = JSON.stringify({
    chat_id: chat,
    text,
    parse_mode: "HTML",
    link_preview_options: { is_disabled: true },
  });
  const answer = await post({ url, headers: { "content-type": "application/json" }, body }, { signal });
  const read = answerSchema.safeParse(parseJson(answer.text));
  if (read.success && read.data.ok) return String(read.data.result.message_id);
  if (read.success && !read.data.ok) throw telegramError(failureOf(read.data), { token, chat, now: now() });
  // Not Telegram's own answer: of a proxy, or cut off.
  throw statusError(answer, url.host, now()) ?? strangeAnswer(url.host);
}

type FailedAnswer = Extract<z.output<typeof answerSchema>, { ok: false }>;

function failureOf({ error_code, description, parameters }: FailedAnswer): TelegramFailure {
  return {
    code: error_code,
    description,
    retryAfter: parameters?.retry_after,
    migrateTo: parameters?.migrate_to_chat_id,
  };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function strangeAnswer(host: string): DeliveryError {
  return new DeliveryError("outcome-unknown", {
    ru: `Ответ ${host} не понят: неизвестно, дошло ли сообщение.`,
    en: `The answer of ${host} is not Telegram's: it is unknown whether the message has arrived.`,
  });
}
