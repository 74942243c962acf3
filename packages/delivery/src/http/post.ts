import type { Socket } from "node:net";
import { buildConnector, Client } from "undici";
import { cancelled } from "../cancelled.ts";
import type { DeliveryError } from "../delivery-error.ts";
import { refusePlainHttp } from "./refuse-plain-http.ts";
import { lost, unreachable } from "./transport-errors.ts";

/** One request to a target outside the portal. */
export interface PostRequest {
  /** https, or http to this computer. A user and password in it are sent as HTTP Basic. */
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** Default: POST. A GET goes without the body. */
  readonly method?: "POST" | "GET";
}

/** How a request is sent. */
export interface PostOptions {
  readonly signal: AbortSignal;
  /** Milliseconds until a connection is there, TLS included. Default: 10,000. */
  readonly connectTimeout?: number;
  /** Milliseconds for the whole request. Default: 30,000. */
  readonly timeout?: number;
  /** Bytes of the answer's body that are kept; what comes after them is not read. Default: 65,536. */
  readonly maxAnswerBytes?: number;
}

/** What the other side answered; any status, also of a redirect, which is never followed. */
export interface PostAnswer {
  readonly status: number;
  /** Names in small letters. */
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
  /** The body is not whole: it was too long, or the connection ended within it. The status counts all the same. */
  readonly isCut: boolean;
}

/**
 * Posts once, over a connection of its own that nobody else has used, and never repeats. The only place of this package that
 * sends HTTP. Throws `DeliveryError`: "unreachable" or "cancelled" when it ended before the first byte left, "outcome-unknown"
 * when no status came after that, "misconfigured" for plain http to elsewhere. Neither path nor query ever stands in an error.
 */
export async function post(request: PostRequest, options: PostOptions): Promise<PostAnswer> {
  const { url } = request;
  refusePlainHttp(url);
  const { signal, connectTimeout = 10_000, timeout = 30_000, maxAnswerBytes = 65_536 } = options;
  if (signal.aborted) throw cancelled();
  const limit = AbortSignal.any([signal, AbortSignal.timeout(timeout)]);
  const sockets: Socket[] = [];
  const client = openConnection(url, connectTimeout, sockets);
  let isSent = false;
  try {
    return await exchange(client, request, { signal: limit, maxAnswerBytes, onSent: () => (isSent = true) });
  } catch (error) {
    throw failure(error, url.host, isSent, signal);
  } finally {
    void client.destroy();
    // undici forgets a connection that is still being made when it is closed.
    for (const socket of sockets) socket.destroy();
  }
}

function openConnection(url: URL, connectTimeout: number, sockets: Socket[]): Client {
  const connector = buildConnector({ timeout: connectTimeout, allowH2: false });
  return new Client(url.origin, {
    headersTimeout: 0,
    bodyTimeout: 0,
    allowH2: false,
    connect(target, callback) {
      // What undici's types leave out: the connector gives the socket back.
      sockets.push(connector(target, callback) as unknown as Socket);
    },
  });
}

interface ExchangeOptions {
  readonly signal: AbortSignal;
  readonly maxAnswerBytes: number;
  /** Told when the first byte is about to be written: before that, nothing can have arrived. */
  readonly onSent: () => void;
}

/** It stands below `request()` of undici, which tells nobody when sending begins. */
async function exchange(client: Client, request: PostRequest, options: ExchangeOptions): Promise<PostAnswer> {
  const { signal, maxAnswerBytes, onSent } = options;
  const { promise, resolve, reject } = Promise.withResolvers<PostAnswer>();
  const chunks: Buffer[] = [];
  let head: Pick<PostAnswer, "status" | "headers"> | undefined;
  let bytes = 0;
  const end = (isCut: boolean, error?: unknown) => {
    if (head === undefined) reject(error);
    else resolve({ ...head, isCut, text: Buffer.concat(chunks).subarray(0, maxAnswerBytes).toString("utf8") });
  };
  const stop = () => end(true, signal.reason);
  signal.addEventListener("abort", stop, { once: true });
  client.dispatch(dispatched(request), {
    onRequestStart(controller) {
      if (signal.aborted) controller.abort(new Error("stopped"));
      else onSent();
    },
    onResponseStart(_, status, headers) {
      // 1xx is news on the way, not the answer.
      if (status >= 200) head = { status, headers: plainHeaders(headers) };
    },
    onResponseData(_, chunk) {
      chunks.push(chunk);
      bytes += chunk.length;
      if (bytes > maxAnswerBytes) end(true);
    },
    onResponseEnd: () => end(false),
    onResponseError: (_, error) => end(true, error),
  });
  return promise.finally(() => signal.removeEventListener("abort", stop));
}

function dispatched({ url, headers, body, method = "POST" }: PostRequest) {
  const { origin, pathname, search, username, password } = url;
  const plain = `${decoded(username)}:${decoded(password)}`;
  const basic = { authorization: `Basic ${Buffer.from(plain).toString("base64")}` };
  const own = { "user-agent": "b24kit", ...(plain === ":" ? {} : basic) };
  const sent = method === "GET" ? null : body;
  return { origin, path: `${pathname}${search}`, method, headers: { ...own, ...headers }, body: sent } as const;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function plainHeaders(headers: Readonly<Record<string, string | string[] | undefined>>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), String(value ?? "")]));
}

function failure(error: unknown, host: string, isSent: boolean, signal: AbortSignal): DeliveryError {
  if (isSent) return lost(host, error);
  return signal.aborted ? cancelled(error) : unreachable(host, error);
}
