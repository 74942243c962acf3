import { Agent, type Dispatcher } from "undici";
import type { Clock } from "./clock.ts";
import { ClientError } from "./errors.ts";
import type { ClientEvent } from "./event.ts";
import type { Answer, Call } from "./link.ts";
import { networkError } from "./network-error.ts";
import { parseEnvelope } from "./parse-envelope.ts";
import { acceptedEncodings, readBody } from "./read-body.ts";
import { redirected } from "./redirected.ts";
import { stopped } from "./stopped.ts";
import type { Webhook } from "./webhook.ts";

export interface SenderOptions {
  readonly webhook: Webhook;
  /** Bytes of an answer, decompressed. */
  readonly maxAnswerBytes: number;
  readonly clock: Clock;
  readonly onEvent: (event: ClientEvent) => void;
}

export interface Sender {
  readonly send: (call: Call) => Promise<Answer>;
  readonly close: () => Promise<void>;
}

/** Opens the connections to one portal. The only place that sends HTTP, and that sees the full address. */
export function openSender(options: SenderOptions): Sender {
  const agent = new Agent({
    // The whole request has one time limit, kept below; HTTP/1.1 only, so that a cut connection concerns one request.
    headersTimeout: 0,
    bodyTimeout: 0,
    connect: { timeout: 10_000 },
    allowH2: false,
  });
  return {
    send: async (call) => send(call, agent, options),
    // At once, not after the running requests: one that hangs would hold the caller for its whole time limit.
    close: async () => (agent.destroyed ? undefined : agent.destroy()),
  };
}

async function send(
  call: Call,
  agent: Agent,
  { webhook, maxAnswerBytes, clock, onEvent }: SenderOptions,
): Promise<Answer> {
  const { method } = call;
  if (agent.destroyed) throw new ClientError("aborted", "The client is closed.", { method });
  if (call.signal?.aborted === true) throw stopped(method, false, call.signal.reason);
  const begun = clock.now();
  onEvent({ type: "request", method, commands: call.commands?.length ?? 1 });
  const limit = timeLimit(call);
  try {
    const url = webhook.methodUrl(method);
    const response = await post(agent, url, call, limit.signal);
    const { statusCode: status, headers } = response;
    if (status >= 300 && status < 400 && headers.location !== undefined) {
      await response.body.dump();
      throw redirected(status, String(headers.location), url, method);
    }
    const { text, bytes } = await readBody(response.body, String(headers["content-encoding"] ?? ""), maxAnswerBytes);
    onEvent({ type: "answer", method, status, milliseconds: clock.now() - begun, bytes });
    return parseEnvelope(text, status, String(headers["content-type"] ?? ""), method);
  } catch (error) {
    const failure = failureOf(error, call, limit, agent, webhook.host);
    onEvent({
      type: "failure",
      method,
      milliseconds: clock.now() - begun,
      code: failure.code,
      message: failure.message,
    });
    throw failure;
  } finally {
    limit.release();
  }
}

function failureOf(error: unknown, { method }: Call, limit: TimeLimit, agent: Agent, host: string): ClientError {
  const known = limit.explain(error) ?? (error instanceof ClientError ? error : undefined);
  return known ?? (agent.destroyed ? stopped(method, true, error) : networkError(error, host, method));
}

async function post(agent: Agent, url: URL, call: Call, signal: AbortSignal): Promise<Dispatcher.ResponseData> {
  return agent.request({
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
    signal,
  });
}

/** Above it, a timer of Node fires at once. */
const longestTimer = 2 ** 31 - 1;

interface TimeLimit {
  readonly signal: AbortSignal;
  /** The error, if it was the time limit or the caller that ended the request. */
  explain(error: unknown): ClientError | undefined;
  release(): void;
}

function timeLimit({ method, signal, timeout }: Call): TimeLimit {
  const controller = new AbortController();
  const giveUp = () => controller.abort(signal?.reason);
  let isTimeUp = false;
  const timer = setTimeout(
    () => {
      isTimeUp = true;
      controller.abort();
    },
    Math.min(timeout, longestTimer),
  );
  signal?.addEventListener("abort", giveUp, { once: true });
  return {
    signal: controller.signal,
    explain(error) {
      if (error instanceof ClientError) return undefined;
      if (isTimeUp) return tooLate(method, timeout, error);
      return signal?.aborted === true ? stopped(method, true, error) : undefined;
    },
    release() {
      clearTimeout(timer);
      signal?.removeEventListener("abort", giveUp);
    },
  };
}

function tooLate(method: string, timeout: number, cause: unknown): ClientError {
  return new ClientError("timeout", `The portal did not answer "${method}" within ${timeout / 1000} seconds.`, {
    hint: "Ask for less at a time (fewer rows, fewer fields), or allow more time.",
    mayHaveRun: true,
    method,
    cause,
  });
}
