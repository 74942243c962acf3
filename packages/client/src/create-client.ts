import { randomUUID } from "node:crypto";
import type {
  BatchOptions,
  CallOptions,
  Client,
  ClientOptions,
  ClientPortal,
  ClientSettings,
  CredentialClientOptions,
  ListOptions,
  ResultOptions,
} from "./client.ts";
import { type Clock, systemClock } from "./clock.ts";
import type { Command } from "./command.ts";
import type { Credential } from "./credential/credential.ts";
import type { ClientEvent } from "./event.ts";
import { filesLink } from "./files/files-link.ts";
import { isReadMethod } from "./is-read-method.ts";
import type { Call, Link, Next, Params } from "./link.ts";
import { applicationWordsLink } from "./links/application-words-link.ts";
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
import { idempotencyLink } from "./rest3/idempotency-link.ts";
import { assertRest3 } from "./rest3/assert-rest3.ts";
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
/** Milliseconds after which the cloud ends a request. https://apidocs.bitrix24.com/limits.html */
const cloudLimit = 60_000;
const defaultMaxAnswerBytes = 128 * 2 ** 20;

/**
 * Opens the raw wire to a portal. A call passes the wrappers in this order:
 * trace → redact → the caller's `links` (the guard) → files → unknown outcomes → retry times → chunk → idempotency → auth → retry →
 * limit → trace → send.
 * Throws `InvalidWebhookError`, and `bad-parameters` for numbers that are none.
 */
export function createClient(options: ClientOptions | CredentialClientOptions): Client {
  assertNumbers(options);
  const credential = credentialOf(options);
  const clock = options.clock ?? systemClock;
  const onEvent = observeEvents(credential, options);
  const maxAnswerBytes = options.maxAnswerBytes ?? defaultMaxAnswerBytes;
  const sender = openSender({ credential, maxAnswerBytes, clock, onEvent });
  const limits = openLimits({ ...options, portal: credential.host, clock, random: options.random ?? Math.random });
  const next = chain(linksOf(options, credential, clock, onEvent, limits), sender.send);
  const timeout = options.timeout ?? defaultTimeout;
  // Nothing to be judged: the link was given by a call that was, and only addresses of files are followed.
  const reading = { ...options, links: [], isRead: () => true };
  const fetching = chain(linksOf(reading, credential, clock, onEvent, limits), sender.send);
  const download: Client["download"] = async (link, open, how = {}) => {
    assertNumbers(how);
    const { signal } = how;
    const call = { method: "download", params: {}, timeout: how.timeout ?? timeout, priority: "interactive" } as const;
    const { downloadFile } = await import("./files/download-file.ts");
    return downloadFile(link, open, signal === undefined ? call : { ...call, signal }, how, {
      credential,
      next: fetching,
    });
  };
  const close = async (): Promise<void> => {
    await Promise.all([sender.close(), credential.renewal?.settled()]);
  };
  return { ...clientOf(next, close, portalOf(credential), timeout, limits.pacing), download };
}

/** Programs in plain JavaScript pass what their configuration holds, also nothing. */
function credentialOf(options: ClientOptions | CredentialClientOptions): Credential {
  if ("credential" in options) return options.credential;
  const webhook: unknown = options.webhook;
  return webhook instanceof Webhook ? webhook : parseWebhook(typeof webhook === "string" ? webhook : "");
}

function linksOf(
  options: ClientSettings,
  credential: Credential,
  clock: Clock,
  onEvent: (event: ClientEvent) => void,
  limits: OpenLimits,
): readonly Link[] {
  const isRead = options.isRead ?? isReadMethod;
  return [
    traceCallLink(credential),
    redactLink((text) => credential.scrub(text)),
    ...(options.links ?? []),
    filesLink(credential),
    unknownOutcomesLink(isRead, onEvent),
    retryAtLink(limits.operating),
    ...(credential.kind === "application" ? [applicationWordsLink] : []),
    chunkLink(isRead),
    idempotencyLink({
      isRead,
      newKey: randomUUID,
      serverLimit: options.serverLimit ?? (options.limits === "self-hosted" ? Number.POSITIVE_INFINITY : cloudLimit),
      retries: options.retries ?? defaultRetries,
      clock,
      onEvent,
    }),
    authLink(credential),
    retryLink({
      isRead,
      retries: options.retries ?? defaultRetries,
      deadline: options.deadline ?? defaultDeadline,
      clock,
      random: options.random ?? Math.random,
      onEvent,
    }),
    limitLink({ ...limits, isRead, clock, onEvent }),
    traceRequestLink(credential),
  ];
}

function clientOf(
  next: Next,
  close: () => Promise<void>,
  portal: ClientPortal,
  timeout: number,
  pacing: Pacing,
): Omit<Client, "download"> {
  const callOf = (method: string, params: Params, options: CallOptions): Call => {
    assertNumbers(options);
    assertRest3(options, method === "batch" ? "batch" : "call");
    return {
      method,
      params,
      timeout: options.timeout ?? timeout,
      priority: options.priority ?? "interactive",
      ...(options.signal === undefined ? {} : { signal: options.signal }),
      ...(options.api === undefined ? {} : { api: options.api }),
      ...(options.idempotencyKey === undefined ? {} : { idempotencyKey: options.idempotencyKey }),
      ...(options.retries === undefined ? {} : { retries: options.retries }),
      ...(options.beforeSend === undefined ? {} : { beforeSend: options.beforeSend }),
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

function portalOf({ host, url, userId }: Credential): ClientPortal {
  return { host, url, ...(userId === undefined ? {} : { userId }) };
}
