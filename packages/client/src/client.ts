import type { Writable } from "node:stream";
import type { Command } from "./command.ts";
import type { Clock } from "./clock.ts";
import type { ClientEvent } from "./event.ts";
import type { DownloadedFile, DownloadOptions } from "./files/download-file.ts";
import type { DownloadHead } from "./files/transfer.ts";
import type { Credential } from "./credential/credential.ts";
import type { BucketStore } from "./limits/bucket-store.ts";
import type { Answer, Link, Priority } from "./link.ts";
import type { Logger } from "./logging/logger.ts";
import type { CallArguments, ListParams, Method, MethodParams, MethodResult, MethodRow } from "./methods/method.ts";
import type { Outcomes } from "./answer/outcome.ts";
import type { Schema } from "./answer/schema.ts";
import type { Webhook } from "./webhook/webhook.ts";

/** The limits of a portal. What is left out is as in "standard". Infinity: not limited. */
export interface LimitNumbers {
  /** Requests that the portal takes at once. The client stays below it by a margin of one and a half seconds' worth. */
  readonly burst?: number;
  /** Requests a second that the portal takes in the long run. */
  readonly drain?: number;
  /** Seconds of operating time that the portal allows a method within ten minutes. */
  readonly operating?: number;
}

/**
 * The limits of the portal's plan, or its own numbers. "standard": 50 requests at once and 2 a second, "enterprise": 250
 * and 5; both 420 s of operating time for a method within ten minutes. "self-hosted": none.
 * https://apidocs.bitrix24.com/limits.html
 */
export type Limits = "standard" | "enterprise" | "self-hosted" | LimitNumbers;

/** How a client works, whatever its credential. */
export interface ClientSettings {
  /** Outer links: they see every command before encoding and chunking. The first one is the outermost. */
  readonly links?: readonly Link[];
  /** May the method be repeated after a lost answer? Default: `isReadMethod`, a careful rule on the name. */
  readonly isRead?: (method: string) => boolean;
  /** Default: "standard". */
  readonly limits?: Limits;
  /**
   * Where the portal's request counter is kept. Default: in memory, shared by all clients of the process that talk to the
   * same portal by the same clock. The portal counts a whole computer, so several processes need a store that they share.
   */
  readonly bucketStore?: BucketStore;
  /** Milliseconds that one HTTP request may take, connecting included. Default: 65,000 (the portal cuts at 60 s). */
  readonly timeout?: number;
  /** How often a request is repeated at most. Default: 3, that is four attempts. */
  readonly retries?: number;
  /**
   * Milliseconds after the first failure of a call after which it is not repeated any more; for bulk calls every answer of
   * the portal puts it off. Waiting for a place in the portal's request rate is no failure and has no end but the signal;
   * an interactive call whose method has no operating time left before the deadline is refused at once. Default: 120,000.
   */
  readonly deadline?: number;
  /** Bytes of one answer at most, after decompression. Default: 128 MiB. */
  readonly maxAnswerBytes?: number;
  readonly clock?: Clock;
  /**
   * Milliseconds after which the portal ends a request by itself. A write of REST 3.0 whose answer was lost is repeated, with
   * its key, 5 s later and not before. Default: 60,000, the cloud's limit; with `limits: "self-hosted"` nobody knows, and such
   * a write is not repeated.
   */
  readonly serverLimit?: number;
  /** Numbers from 0 to 1 for the jitter of waiting times. */
  readonly random?: () => number;
  /** Told about every request, answer, repetition and wait; contains no secret. What it throws is dropped. */
  readonly onEvent?: (event: ClientEvent) => void;
  /**
   * Gets a line about each event: requests and answers as debug, waiting and repetitions as info, failures as warn, writes
   * whose outcome is unknown as error. Methods, codes and numbers only, no parameters and no words of the portal.
   */
  readonly logger?: Logger;
}

/** The client of an inbound webhook. */
export interface ClientOptions extends ClientSettings {
  /** The address of an inbound webhook, as text or parsed. Text is parsed by `parseWebhook`, with its errors. */
  readonly webhook: string | Webhook;
}

/** The client of an application (OAuth 2.0), or of any other credential. */
export interface CredentialClientOptions extends ClientSettings {
  readonly credential: Credential;
}

export interface CallOptions {
  readonly signal?: AbortSignal;
  /** Milliseconds for one HTTP request, instead of the client's. */
  readonly timeout?: number;
  /** How often a request of this call is repeated at most; never more often than the client repeats. */
  readonly retries?: number;
  /** Whether other calls go before this one when the portal's limits leave little place. Default: "interactive". */
  readonly priority?: Priority;
  /**
   * "v3" sends to REST 3.0 (`/rest/api/`), whose methods, parameters and answers are others, also under the same name.
   * https://apidocs.bitrix24.com/api-reference/rest-v3.html
   */
  readonly api?: "v3";
  /**
   * Names a write of REST 3.0 of its own, so that it can be repeated within 24 hours, by another process too, without running
   * twice. 1–255 printable ASCII characters. Default: a new one for each call. Not for batches and lists.
   */
  readonly idempotencyKey?: string;
  /**
   * Awaited when a request has waited for its place and is about to leave, at every attempt: the last moment to note on disk
   * that it was sent. If it throws, nothing is sent, and the call throws the same.
   */
  readonly beforeSend?: () => Promise<void>;
}

export interface ResultOptions<Result> extends CallOptions {
  /** Validates the result, which is unchecked otherwise. Those of the core methods: `@b24kit/client/results`. */
  readonly schema?: Schema<Result>;
}

export interface BatchOptions extends CallOptions {
  /** Stop at the first error; later commands get a `not-run` error. Default: false. */
  readonly halt?: boolean;
}

export interface ListProgress {
  /** Rows handed out so far. */
  readonly rows: number;
  /** Requests sent so far, repetitions not counted. */
  readonly requests: number;
  /** Rows that there are, as far as the portal has told; of a list that is read by identifier it does not. */
  readonly total?: number;
  /** Pass it as `ListOptions.cursor` to go on from there; absent at the end, where the method allows no other. */
  readonly cursor?: string;
}

export interface ListOptions extends CallOptions {
  /** Stop after so many rows. */
  readonly maxItems?: number;
  /** Requests side by side at most; 1 reads one page chain after the other. Default: as many as the portal's limits allow. */
  readonly parallel?: number;
  /**
   * Rows that the portal has counted: the first request asks for as many of them as it may, instead of for a few. For lists
   * that are read by identifier; others are counted on the way.
   */
  readonly expectedRows?: number;
  /** Seconds of the portal's work on a page of these, as far as is known: fewer pages go into a request where it is slow. */
  readonly expectedSeconds?: number;
  /**
   * Go on where an earlier reading of the same method with the same parameters has told to. Lists that are paged by offset
   * may give some rows once more.
   */
  readonly cursor?: string;
  /** Told after every answer, when its rows have been handed out. */
  readonly onProgress?: (progress: ListProgress) => void;
}

/** Where the client is connected to; safe to show. */
export interface ClientPortal {
  /** Host, with the port if it is not the usual one. */
  readonly host: string;
  /** Address for people, without the key. */
  readonly url: string;
  /** Whose webhook it is; absent when the webhook names a login instead of a number. */
  readonly userId?: number;
}

/** The raw wire to one portal: nothing here asks whether a call may run (that is the guard's work). */
export interface Client extends AsyncDisposable {
  readonly portal: ClientPortal;
  /**
   * Calls one method and gives its `result`. Throws `ClientError`, `PortalError` when the portal refused. Parameters are
   * typed for all documented methods; for others, or a name that is only known at run time, see `anyMethod()`.
   * The result is typed but not checked, unless `options.schema` does it (`malformed-answer` when it does not fit).
   */
  call<Called extends Method, Result = MethodResult<Called>>(
    method: Called,
    ...rest: CallArguments<MethodParams<Called>, [options?: ResultOptions<Result>]>
  ): Promise<Result>;
  /** Like `call`, with what stood beside the result: `total`, `next`, `time`. */
  answer<Called extends Method>(
    method: Called,
    ...rest: CallArguments<MethodParams<Called>, [options?: CallOptions]>
  ): Promise<Answer & { readonly result: MethodResult<Called> }>;
  /**
   * Runs any number of commands, 50 a request, one request after the other, in the given order (commands that refer to
   * each other over more than 50 places are moved together). A failed command is an outcome, not an exception.
   * Throws on bad parameters (then nothing was sent), when the first request fails and has surely changed nothing, and on
   * abort at any time: the outcomes of the requests before it are lost then, so do not abort writes that need more than
   * one request. When a request fails otherwise, its writes are `outcome-unknown`, its reads carry that error, and all
   * commands after it are `not-run`.
   */
  batch<Key extends string>(commands: Readonly<Record<Key, Command>>, options?: BatchOptions): Promise<Outcomes<Key>>;
  /**
   * Reads all rows of a list method, page by page, in the order of the identifier. Lists that the portal can only page
   * by offset (`user.get`, `department.get`, unknown methods) come in the portal's order, messages from the newest one
   * backwards. Begins when it is iterated. Conditions that the portal would drop without a word are `bad-parameters`;
   * fields that do not exist can only be told where the portal refuses them itself.
   */
  list<Called extends Method>(
    method: Called,
    ...rest: CallArguments<ListParams<Called>, [options?: ListOptions]>
  ): AsyncIterable<MethodRow<Called>>;
  /**
   * Reads the rows of a list method that have these identifiers, 2,500 a request, in the order of the identifiers. One
   * that is given twice comes once, one that does not exist or may not be seen not at all. `params` may hold further
   * conditions and `select`. Throws `bad-parameters` for methods without a condition that takes identifiers.
   */
  listByIds<Called extends Method>(
    method: Called,
    ids: Iterable<number | string>,
    ...rest: CallArguments<ListParams<Called>, [options?: ListOptions]>
  ): AsyncIterable<MethodRow<Called>>;
  /**
   * Follows a link to a file that the portal has given, and hands the file on as it comes. `open` gives the place for the bytes of
   * one attempt; it is the caller who ends it. The link must lead to the portal's own host, since it carries the key; a redirect
   * to the storage of a cloud portal is followed without the key. Throws `ClientError`, "foreign-host" and "file" among others.
   */
  download(
    link: string,
    open: (head: DownloadHead) => Promise<Writable>,
    options?: DownloadOptions,
  ): Promise<DownloadedFile>;
  /**
   * Closes the connections at once. Calls that are under way end with the error `aborted`, without waiting for the
   * portal: await them first if their answers matter, above all those of writes. Only a renewal of an application's tokens is
   * awaited: they are lost unless their source has stored them.
   */
  close(): Promise<void>;
}
