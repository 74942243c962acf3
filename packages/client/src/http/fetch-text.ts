import { type Dispatcher, exchange } from "./exchange.ts";
import type { Call } from "../link.ts";
import { acceptedEncodings, readBody } from "./read-body.ts";
import { redirected } from "./redirected.ts";
import type { Webhook } from "../webhook/webhook.ts";

export interface FetchOptions {
  readonly agent: Dispatcher;
  readonly webhook: Webhook;
  readonly maxAnswerBytes: number;
  readonly signal: AbortSignal;
  /** Told when the first byte of the request is about to be written. */
  readonly onSent: () => void;
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
  const { agent, webhook, maxAnswerBytes: maxBytes, signal, onSent } = options;
  const { method } = call;
  const url = webhook.methodUrl(method);
  const received = await exchange(agent, requestOf(url, call), { method, signal, maxBytes, onSent });
  const { status, headers, cut } = received;
  // A caller that gave up gets no answer, even if all of it had come.
  if (cut !== undefined && call.signal?.aborted === true) throw cut;
  const { location } = headers;
  if (status >= 300 && status < 400 && location !== undefined) throw redirected(status, String(location), url, method);
  const body = await readBody(received, maxBytes, method);
  return { status, contentType: String(headers["content-type"] ?? ""), ...body };
}

function requestOf(url: URL, call: Call) {
  return {
    origin: url.origin,
    path: url.pathname,
    method: "POST",
    headers: {
      accept: "application/json",
      "accept-encoding": acceptedEncodings,
      "content-type": "application/json",
      "user-agent": "b24kit",
    },
    body: JSON.stringify(call.params),
  } as const;
}
