import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { text as bodyOf } from "node:stream/consumers";
import { type Entity, ParseFault, parseTelegramHtml } from "./telegram/parse-html.ts";

// A double of the Bot API (https://core.telegram.org/bots/api): sendMessage with its limits and errors, as far as documented.

/** A message that the double has taken. */
interface SentMessage {
  readonly id: number;
  readonly chat: number | string;
  /** After parsing. */
  readonly text: string;
  readonly entities: readonly Entity[];
  /** As it was sent. */
  readonly markup: string;
  /** Whether a preview of its first link may be shown. */
  readonly hasPreview: boolean;
}

/** What a chat does with messages; "ok" when it is not named. */
type ChatState = "ok" | "blocked" | "kicked" | "never-started" | { readonly migratedTo: number };

/** What happens to one call, in place of what it deserves. */
type Trouble =
  | { readonly retryAfter: number }
  | { readonly status: number; readonly body?: string }
  /** The message is taken, and the connection is cut before the answer. */
  | "lost-answer"
  /** The connection is cut, and nothing is taken. */
  | "lost-request"
  /** Nothing is answered at all. */
  | "silence";

export interface BotApi extends AsyncDisposable {
  /** For `server` of a target. */
  readonly url: string;
  readonly messages: readonly SentMessage[];
  /** How many calls there were, whatever became of them. */
  readonly calls: number;
  readonly chats: Map<number | string, ChatState>;
  /** What happens to the next calls, in their order; "ok" is nothing special. */
  readonly troubles: (Trouble | "ok")[];
}

export interface BotApiOptions {
  readonly token: string;
  /** Chats that the bot knows; every other one is "chat not found". */
  readonly chats: readonly (number | string)[];
  /**
   * Epoch milliseconds, for the limit of groups: "your bot will not be able to send more than 20 messages per minute to the same
   * group" (https://core.telegram.org/bots/faq). Not enforced when absent.
   */
  readonly now?: () => number;
}

const groupLimit = 20;
const minute = 60_000;
/** "Text of the message to be sent, 1-4096 characters after entities parsing". */
const longest = 4096;

/** Starts the double on a free port of this computer. */
export async function startBotApi(options: BotApiOptions): Promise<BotApi> {
  const state = {
    messages: [] as SentMessage[],
    calls: 0,
    chats: new Map<number | string, ChatState>(options.chats.map((chat) => [chat, "ok"])),
    troubles: [] as (Trouble | "ok")[],
    times: new Map<number | string, number[]>(),
  };
  const server = createServer((request, response) => {
    void handle(request, response, state, options);
  });
  await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    messages: state.messages,
    get calls() {
      return state.calls;
    },
    chats: state.chats,
    troubles: state.troubles,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

interface State extends Pick<BotApi, "chats" | "troubles"> {
  readonly messages: SentMessage[];
  calls: number;
  readonly times: Map<number | string, number[]>;
}

interface Answer {
  readonly status: number;
  readonly body: object;
}

async function handle(
  request: IncomingMessage,
  response: ServerResponse,
  state: State,
  options: BotApiOptions,
): Promise<void> {
  const body = await bodyOf(request).catch(() => "");
  state.calls += 1;
  const trouble = state.troubles.shift() ?? "ok";
  if (trouble === "silence") return;
  if (trouble === "lost-request") return void request.socket.destroy();
  if (typeof trouble === "object" && "status" in trouble) {
    response.writeHead(trouble.status, { "content-type": "text/html" }).end(trouble.body ?? "<html>nginx</html>");
    return;
  }
  const answer =
    trouble === "ok" || trouble === "lost-answer"
      ? answerTo(request.url ?? "", body, state, options)
      : tooMany(trouble.retryAfter);
  if (trouble === "lost-answer") return void request.socket.destroy();
  response.writeHead(answer.status, { "content-type": "application/json" }).end(JSON.stringify(answer.body));
}

function answerTo(url: string, body: string, state: State, options: BotApiOptions): Answer {
  const [, token, method] = /^\/bot([^/]*)\/(\w+)$/.exec(url) ?? [];
  if (token === undefined || !/^\d+:[\w-]+$/.test(token)) return failure(404, "Not Found");
  if (token !== options.token) return failure(401, "Unauthorized");
  if (method?.toLowerCase() !== "sendmessage") return failure(404, "Not Found");
  return sendMessage(JSON.parse(body) as Record<string, unknown>, state, options);
}

function sendMessage(call: Record<string, unknown>, state: State, { now }: BotApiOptions): Answer {
  const { chat_id: chat, text: markup, parse_mode: mode, link_preview_options: preview } = call;
  const hasPreview = (preview as { is_disabled?: boolean } | undefined)?.is_disabled !== true;
  const chatState = state.chats.get(chat as number);
  if (chatState === undefined) return failure(400, "Bad Request: chat not found");
  const refusal = refusalOf(chatState);
  if (refusal !== undefined) return refusal;
  if (typeof markup !== "string" || mode !== "HTML") return failure(400, "Bad Request: message text is empty");
  try {
    const { text, entities } = parseTelegramHtml(markup);
    if (text.trim() === "") return failure(400, "Bad Request: message text is empty");
    if (text.length > longest) return failure(400, "Bad Request: message is too long");
    const wait = now === undefined ? 0 : secondsToWait(chat as number, now(), state.times);
    if (wait > 0) return tooMany(wait);
    const id = state.messages.length + 1;
    state.messages.push({ id, chat: chat as number, text, entities, markup, hasPreview });
    return { status: 200, body: { ok: true, result: { message_id: id, chat: { id: chat }, text } } };
  } catch (error) {
    if (error instanceof ParseFault) return failure(400, `Bad Request: can't parse entities: ${error.message}`);
    throw error;
  }
}

/** Negative numbers are groups. */
function secondsToWait(chat: number, now: number, times: Map<number | string, number[]>): number {
  if (!(chat < 0)) return 0;
  const recent = (times.get(chat) ?? []).filter((time) => time > now - minute);
  const [first = now] = recent;
  if (recent.length >= groupLimit) return Math.ceil((first + minute - now) / 1000);
  times.set(chat, [...recent, now]);
  return 0;
}

function refusalOf(state: ChatState): Answer | undefined {
  if (typeof state === "object") {
    const words = "Bad Request: group chat was upgraded to a supergroup chat";
    return failure(400, words, { migrate_to_chat_id: state.migratedTo });
  }
  if (state === "blocked") return failure(403, "Forbidden: bot was blocked by the user");
  if (state === "kicked") return failure(403, "Forbidden: bot was kicked from the supergroup chat");
  if (state === "never-started") return failure(403, "Forbidden: bot can't initiate conversation with a user");
  return undefined;
}

function tooMany(seconds: number): Answer {
  return failure(429, `Too Many Requests: retry after ${seconds}`, { retry_after: seconds });
}

function failure(code: number, description: string, parameters?: object): Answer {
  const more = parameters === undefined ? {} : { parameters };
  return { status: code, body: { ok: false, error_code: code, description, ...more } };
}
