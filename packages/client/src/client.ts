import type { Command } from "./command.ts";
import type { Clock } from "./clock.ts";
import type { ClientEvent } from "./event.ts";
import type { Answer, Link, Params, Priority } from "./link.ts";
import type { Outcomes } from "./outcome.ts";
import type { Webhook } from "./webhook.ts";

/** Request limits of the portal's plan: bucket of 50 + 2 a second, of 250 + 5 a second, or none. */
export type Limits = "standard" | "enterprise" | "self-hosted";

export interface ClientOptions {
  /** The address of an inbound webhook, as text or parsed. Text is parsed by `parseWebhook`, with its errors. */
  readonly webhook: string | Webhook;
  /** Outer links: they see every command before encoding and chunking. The first one is the outermost. */
  readonly links?: readonly Link[];
  /** May the method be repeated after a lost answer? Default: `isReadMethod`, a careful rule on the name. */
  readonly isRead?: (method: string) => boolean;
  /** Default: "standard". */
  readonly limits?: Limits;
  /** Milliseconds that one HTTP request may take, connecting included. Default: 65,000 (the portal cuts at 60 s). */
  readonly timeout?: number;
  /** How often a request is repeated at most. Default: 3, that is four attempts. */
  readonly retries?: number;
  /** Milliseconds after which no further attempt of a call begins. Default: 120,000. */
  readonly deadline?: number;
  /** Bytes of one answer at most, after decompression. Default: 128 MiB. */
  readonly maxAnswerBytes?: number;
  readonly clock?: Clock;
  /** Numbers from 0 to 1 for the jitter of waiting times. */
  readonly random?: () => number;
  /** Told about every request, answer, repetition and wait; contains no secret. What it throws is dropped. */
  readonly onEvent?: (event: ClientEvent) => void;
}

export interface CallOptions {
  readonly signal?: AbortSignal;
  /** Milliseconds for one HTTP request, instead of the client's. */
  readonly timeout?: number;
  /** How often a request of this call is repeated at most; never more often than the client repeats. */
  readonly retries?: number;
  /** Whether other calls go before this one when the portal's limits leave little place. Default: "interactive". */
  readonly priority?: Priority;
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
  /** Identifier of the last row; pass it as `filter: { ">ID": … }` to go on from there. */
  readonly lastId?: number;
}

export interface ListOptions extends CallOptions {
  /** Stop after so many rows. */
  readonly maxItems?: number;
  /** Told after every answer, when its rows have been handed out. */
  readonly onProgress?: (progress: ListProgress) => void;
}

export type Row = Readonly<Record<string, unknown>>;

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
  /** Calls one method and gives its `result`. Throws `ClientError`, `PortalError` when the portal refused. */
  call<T = unknown>(method: string, params?: Params, options?: CallOptions): Promise<T>;
  /** Like `call`, with what stood beside the result: `total`, `next`, `time`. */
  answer(method: string, params?: Params, options?: CallOptions): Promise<Answer>;
  /**
   * Runs any number of commands, 50 a request, one request after the other, in the given order (commands that refer to
   * each other over more than 50 places are moved together). A failed command is an outcome, not an exception.
   * Throws on bad parameters (then nothing was sent), when the first request fails, and on abort at any time: the
   * outcomes of the requests before it are lost then, so do not abort writes that need more than one request.
   * When a later request fails otherwise, its commands carry that error and all commands after it are `not-run`.
   */
  batch<Key extends string>(commands: Readonly<Record<Key, Command>>, options?: BatchOptions): Promise<Outcomes<Key>>;
  /**
   * Reads all rows of a list method, page by page, in the order of the identifier. Lists that the portal can only page
   * by offset (`user.get`, `department.get`, unknown methods) come in the portal's order. Begins when it is iterated.
   */
  list<T = Row>(method: string, params?: Params, options?: ListOptions): AsyncIterable<T>;
  /**
   * Closes the connections at once. Calls that are under way end with the error `aborted`, without waiting for the
   * portal: await them first if their answers matter, above all those of writes.
   */
  close(): Promise<void>;
}
