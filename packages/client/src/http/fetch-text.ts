import type { Credential, Target } from "../credential/credential.ts";
import { type Dispatcher, exchange } from "./exchange.ts";
import type { Call } from "../link.ts";
import { acceptedEncodings, readBody } from "./read-body.ts";
import { redirected } from "./redirected.ts";

export interface FetchOptions {
  readonly agent: Dispatcher;
  readonly credential: Credential;
  readonly maxAnswerBytes: number;
  readonly signal: AbortSignal;
  /** Told when the first byte of the request is about to be written. */
  readonly onSent: () => void;
  /** Told the status when an answer has begun, whether it comes to its end or not. */
  readonly onStatus: (status: number) => void;
}

export interface FetchedText {
  readonly status: number;
  readonly contentType: string;
  readonly text: string;
  /** Size of the body, decompressed. */
  readonly bytes: number;
}

/** Sends a call as a POST of JSON and gives the answer's text, whatever its status. Throws `redirected` for a redirect. */
export async function fetchText(call: Call, options: FetchOptions): Promise<FetchedText> {
  const { agent, credential, maxAnswerBytes: maxBytes, signal, onSent, onStatus } = options;
  const { method } = call;
  const target = credential.target(method, call.api ?? "v2");
  const { url } = target;
  const received = await exchange(agent, requestOf(target, call), { method, signal, maxBytes, onSent });
  const { status, headers, cut } = received;
  onStatus(status);
  // A caller that gave up gets no answer, even if all of it had come.
  if (cut !== undefined && call.signal?.aborted === true) throw cut;
  const { location } = headers;
  if (status >= 300 && status < 400 && location !== undefined) throw redirected(status, String(location), url, method);
  const body = await readBody(received, maxBytes, method);
  return { status, contentType: String(headers["content-type"] ?? ""), ...body };
}

function requestOf({ url, headers, body }: Target, { params, idempotencyKey }: Call) {
  return {
    origin: url.origin,
    path: url.pathname,
    method: "POST",
    headers: {
      accept: "application/json",
      "accept-encoding": acceptedEncodings,
      "content-type": "application/json",
      "user-agent": "b24kit",
      ...headers,
      ...(Array.isArray(params) ? bearerOf(body) : {}),
      ...(idempotencyKey === undefined ? {} : { "idempotency-key": idempotencyKey }),
    },
    body: JSON.stringify(Array.isArray(params) ? params : { ...params, ...body }),
  } as const;
}

/** A body that is an array (the batch of REST 3.0) has no place for the token. */
function bearerOf({ auth }: Target["body"]): Record<string, string> {
  return typeof auth === "string" ? { authorization: `Bearer ${auth}` } : {};
}
