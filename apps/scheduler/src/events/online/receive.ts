import type { IncomingMessage } from "node:http";
import type { NewEvent } from "../queue/event-queue.ts";
import type { FeedToken } from "./feed-token.ts";
import { isWantedField } from "./form-fields.ts";
import { judge } from "./judge.ts";
import type { OnlineFeed } from "./online-feed.ts";
import { readBody } from "./read-body.ts";
import type { ReceiverEvent } from "./receiver-event.ts";
import { readSentEvent, type SentEvent } from "./sent-event.ts";

/** What a request is taken with. */
export interface ReceiveParts {
  readonly feeds: ReadonlyMap<string, OnlineFeed>;
  /** Resolves when the event is on the disk. */
  readonly store: (event: NewEvent) => Promise<void>;
  /** Which object an event is about, as the queue spells it: `deal:15`. */
  readonly objectOf: (code: string, data: SentEvent["data"]) => string | null;
  readonly now: () => number;
  /** Bytes of a body. */
  readonly mostBytes: number;
  readonly onEvent: (event: ReceiverEvent) => void;
}

/** What a request is answered with; the portal looks at nothing of it. */
export interface Receipt {
  readonly status: 200 | 400 | 403 | 404 | 405 | 413 | 415 | 503;
  readonly words: string;
}

/** Takes one request: 200 only when its event is on the disk, or is one that nobody wants. Never rejects. Undefined: nobody waits any more. */
export async function receive(request: IncomingMessage, parts: ReceiveParts): Promise<Receipt | undefined> {
  const online = parts.feeds.get(feedName(request.url ?? ""));
  if (online === undefined) return { status: 404, words: "There is no such feed." };
  if (request.method !== "POST") return { status: 405, words: "Events come by POST." };
  const { name } = online.feed;
  const type = request.headers["content-type"]?.split(";", 1)[0]?.trim().toLowerCase();
  const malformed = (receipt: Receipt): Receipt => {
    parts.onEvent({ type: "malformed", feed: name, status: receipt.status });
    return receipt;
  };
  if (type !== "application/x-www-form-urlencoded") return malformed({ status: 415, words: "Events come as a form." });
  const body = await readBody(request, parts.mostBytes, isWantedField);
  if (body === "broken-off") return undefined;
  if (body === "too-large") return malformed({ status: 413, words: "The event is too large." });
  const sent = readSentEvent(body, parts.now());
  const verdict = await judge(online, sent, parts.onEvent);
  if (verdict === "unknown") return { status: 503, words: "The token cannot be checked now." };
  if (verdict === "forged") {
    parts.onEvent({ type: "forged", feed: name, isTokenKnown: online.token.isKnown() });
    return { status: 403, words: "The token is missing or wrong." };
  }
  if (sent.code === "") return malformed({ status: 400, words: "There is no event in it." });
  return keep(online, sent, parts);
}

/** The last part of the path: a proxy may put others before it. */
function feedName(url: string): string {
  const path = URL.parse(url, "http://receiver")?.pathname ?? "";
  try {
    return decodeURIComponent(path.slice(path.lastIndexOf("/") + 1));
  } catch {
    return "";
  }
}

async function keep({ feed, token }: OnlineFeed, sent: SentEvent, parts: ReceiveParts): Promise<Receipt> {
  const { name, codes } = feed;
  const { code, data, key, at } = sent;
  const isWanted = codes.length === 0 || codes.includes(code);
  try {
    const object = parts.objectOf(code, data);
    // Whatever came is not believed: it is kept that something happened, and the object is read again.
    if (isWanted) await parts.store({ feed: name, key, code, object, data: null, at, held: null });
  } catch (error) {
    parts.onEvent({ type: "lost", feed: name, code, error });
    return { status: 503, words: "The event could not be kept." };
  }
  parts.onEvent({ type: isWanted ? "stored" : "unwanted", feed: name, code });
  if (code === "ONAPPUNINSTALL") await forget(name, token, parts);
  return { status: 200, words: "Taken." };
}

async function forget(feed: string, token: FeedToken, { onEvent }: ReceiveParts): Promise<void> {
  try {
    await token.forget();
  } catch (error) {
    onEvent({ type: "trouble", feed, error });
  }
  onEvent({ type: "uninstalled", feed });
}
