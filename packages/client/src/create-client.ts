import type {
  BatchOptions,
  CallOptions,
  Client,
  ClientOptions,
  ClientPortal,
  ListOptions,
  ResultOptions,
} from "./client.ts";
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
import { retryAtLink } from "./links/retry-at-link.ts";
import { retryLink } from "./links/retry-link.ts";
import { listByIds } from "./list/list-by-ids.ts";
import { readList } from "./list/read-list.ts";
import { observeEvents } from "./logging/observe-events.ts";
import { traceCallLink } from "./logging/tracing/trace-call-link.ts";
import { traceRequestLink } from "./logging/tracing/trace-request-link.ts";
import { unknownOutcomesLink } from "./logging/unknown-outcomes-link.ts";
import type { Outcomes } from "./answer/outcome.ts";
import { parseWebhook } from "./webhook/parse-webhook.ts";
import { parseResult } from "./answer/schema.ts";
import { assertNumbers } from "./request/assert-numbers.ts";
import { openSender } from "./http/send.ts";
import { type OpenLimits, openLimits } from "./limits/open-limits.ts";
import type { Pacing } from "./limits/pacing.ts";
import { Webhook } from "./webhook/webhook.ts";

const defaultTimeout = 65_000;
const defaultDeadline = 120_000;
const defaultRetries = 3;
const defaultMaxAnswerBytes = 128 * 2 ** 20;

/**
 * Opens the raw wire to a portal. A call passes the wrappers in this order:
 * trace → redact → the caller's `links` (the guard) → unknown outcomes → retry times → chunk → auth → retry → limit → trace → send.
 * Throws `InvalidWebhookError`, and `bad-parameters` for numbers that are none.
 */
export function createClient(options: ClientOptions): Client {
  assertNumbers(options);
  const webhook = webhookOf(options.webhook);
  const clock = options.clock ?? systemClock;
  const onEvent = observeEvents(webhook, options);
  const maxAnswerBytes = options.maxAnswerBytes ?? defaultMaxAnswerBytes;
  const sender = openSender({ webhook, maxAnswerBytes, clock, onEvent });
  const limits = openLimits({ ...options, portal: webhook.host, clock, random: options.random ?? Math.random });
  const next = chain(linksOf(options, webhook, clock, onEvent, limits), sender.send);
  return clientOf(next, sender.close, portalOf(webhook), options.timeout ?? defaultTimeout, limits.pacing);
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
  limits: OpenLimits,
): readonly Link[] {
  const isRead = options.isRead ?? isReadMethod;
  return [
    traceCallLink(webhook),
    redactLink((text) => webhook.scrub(text)),
    ...(options.links ?? []),
    unknownOutcomesLink(isRead, onEvent),
    retryAtLink(limits.operating),
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
    limitLink({ ...limits, isRead, clock, onEvent }),
    traceRequestLink(webhook),
  ];
}

function clientOf(
  next: Next,
  close: () => Promise<void>,
  portal: ClientPortal,
  timeout: number,
  pacing: Pacing,
): Client {
  const callOf = (method: string, params: Params, options: CallOptions): Call => {
    assertNumbers(options);
    return {
      method,
      params,
      timeout: options.timeout ?? timeout,
      priority: options.priority ?? "interactive",
      ...(options.signal === undefined ? {} : { signal: options.signal }),
      ...(options.retries === undefined ? {} : { retries: options.retries }),
    };
  };
  // The declarations know the methods; from here on a method is a string.
  const answer = (async (method: string, params: Params = {}, options: CallOptions = {}) =>
    next(callOf(method, params, options))) as Client["answer"];
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
    call: (async (method: string, params: Params = {}, options: ResultOptions<unknown> = {}) => {
      const { result } = await next(callOf(method, params, options));
      return options.schema === undefined ? result : parseResult(method, result, options.schema);
    }) as Client["call"],
    list: ((method: string, params: Params = {}, options: ListOptions = {}) =>
      readList({ answer, batch, pacing }, method, params, options)) as Client["list"],
    listByIds: ((method: string, ids: Iterable<number | string>, params: Params = {}, options: ListOptions = {}) =>
      listByIds({ batch }, method, ids, params, options)) as Client["listByIds"],
    close,
    [Symbol.asyncDispose]: close,
  };
}

function portalOf({ host, url, userId }: Webhook): ClientPortal {
  return { host, url, ...(userId === undefined ? {} : { userId }) };
}
