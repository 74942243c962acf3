import { badParameters } from "./bad-parameters.ts";
import { type Bucket, leakyBucket } from "./bucket.ts";
import type { BatchOptions, CallOptions, Client, ClientOptions, ClientPortal, Limits, ListOptions } from "./client.ts";
import { type Clock, systemClock } from "./clock.ts";
import type { Command } from "./command.ts";
import type { ClientEvent } from "./event.ts";
import { isReadMethod } from "./is-read-method.ts";
import type { Call, Link, Next, Params } from "./link.ts";
import { authLink } from "./links/auth-link.ts";
import { chain } from "./links/chain.ts";
import { chunkLink } from "./links/chunk-link.ts";
import { limitLink } from "./links/limit-link.ts";
import { redactLink } from "./links/redact-link.ts";
import { retryLink } from "./links/retry-link.ts";
import { readList } from "./list/read-list.ts";
import type { Outcomes } from "./outcome.ts";
import { parseWebhook } from "./parse-webhook.ts";
import { openSender } from "./send.ts";
import { Webhook } from "./webhook.ts";

const defaultTimeout = 65_000;
const defaultDeadline = 120_000;
const defaultRetries = 3;
const defaultMaxAnswerBytes = 128 * 2 ** 20;

/**
 * The plans' limits with a margin: the portal's counter sinks in steps of a second, and its clock is not ours.
 * https://apidocs.bitrix24.com/limits.html
 */
const buckets = {
  standard: { burst: 47, drain: 1.95 },
  enterprise: { burst: 240, drain: 4.9 },
} as const;

/**
 * Opens the raw wire to a portal. A call passes the wrappers in this order:
 * redact → the caller's `links` (the guard) → chunk → auth → retry → limit → send.
 * Throws `InvalidWebhookError`, and `bad-parameters` for a time limit that is none.
 */
export function createClient(options: ClientOptions): Client {
  const webhook = webhookOf(options.webhook);
  const clock = options.clock ?? systemClock;
  const onEvent = redactedEvents(webhook, options.onEvent);
  const maxAnswerBytes = options.maxAnswerBytes ?? defaultMaxAnswerBytes;
  const sender = openSender({ webhook, maxAnswerBytes, clock, onEvent });
  const next = chain(linksOf(options, webhook, clock, onEvent), sender.send);
  return clientOf(next, sender.close, portalOf(webhook), checkedTimeout(options.timeout ?? defaultTimeout));
}

/** Programs in plain JavaScript pass what their configuration holds, also nothing. */
function webhookOf(webhook: unknown): Webhook {
  return webhook instanceof Webhook ? webhook : parseWebhook(typeof webhook === "string" ? webhook : "");
}

function linksOf(
  options: ClientOptions,
  webhook: Webhook,
  clock: Clock,
  onEvent: (event: ClientEvent) => void,
): readonly Link[] {
  const isRead = options.isRead ?? isReadMethod;
  const bucket = bucketOf(options.limits ?? "standard", clock);
  return [
    redactLink((text) => webhook.scrub(text)),
    ...(options.links ?? []),
    chunkLink(isRead),
    authLink,
    retryLink({
      isRead,
      retries: options.retries ?? defaultRetries,
      deadline: options.deadline ?? defaultDeadline,
      clock,
      random: options.random ?? Math.random,
      onEvent,
    }),
    ...(bucket === undefined ? [] : [limitLink(bucket, onEvent)]),
  ];
}

function bucketOf(limits: Limits, clock: Clock): Bucket | undefined {
  return limits === "self-hosted" ? undefined : leakyBucket({ ...buckets[limits], clock });
}

function clientOf(next: Next, close: () => Promise<void>, portal: ClientPortal, timeout: number): Client {
  const callOf = (method: string, params: Params, options: CallOptions): Call => ({
    method,
    params,
    timeout: checkedTimeout(options.timeout ?? timeout),
    priority: options.priority ?? "interactive",
    ...(options.signal === undefined ? {} : { signal: options.signal }),
    ...(options.retries === undefined ? {} : { retries: options.retries }),
  });
  const answer: Client["answer"] = async (method, params = {}, options = {}) => next(callOf(method, params, options));
  const batch: Client["batch"] = async <Key extends string>(
    commands: Readonly<Record<Key, Command>>,
    options: BatchOptions = {},
  ): Promise<Outcomes<Key>> => {
    const named = Object.entries<Command>(commands).map(([key, { method, params }]) => ({ key, method, params }));
    if (named.length === 0) return {} as Outcomes<Key>;
    const call = { ...callOf("batch", {}, options), commands: named, halt: options.halt ?? false };
    return (await next(call)).result as Outcomes<Key>;
  };
  return {
    portal,
    answer,
    batch,
    call: async <T>(method: string, params?: Params, options?: CallOptions) =>
      (await answer(method, params, options)).result as T,
    list: <T>(method: string, params: Params = {}, options: ListOptions = {}) =>
      readList({ answer, batch }, method, params, options) as AsyncIterable<T>,
    close,
    [Symbol.asyncDispose]: close,
  };
}

/** Infinity is allowed: then only the caller's signal ends a request. */
function checkedTimeout(timeout: number): number {
  if (timeout >= 0) return timeout;
  throw badParameters(`The timeout must be a number of milliseconds from 0 on, not ${timeout}.`);
}

function portalOf({ host, url, userId }: Webhook): ClientPortal {
  return { host, url, ...(userId === undefined ? {} : { userId }) };
}

/** An observer that throws must not change what becomes of a call: its error is dropped. */
function redactedEvents(webhook: Webhook, onEvent?: (event: ClientEvent) => void): (event: ClientEvent) => void {
  if (onEvent === undefined) return () => {};
  return (event) => {
    const method = webhook.scrub(event.method);
    try {
      onEvent("message" in event ? { ...event, method, message: webhook.scrub(event.message) } : { ...event, method });
    } catch {
      // Nobody to tell: the observer is the one that would report it.
    }
  };
}
