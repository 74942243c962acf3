import type { Command } from "./command.ts";
import type { Transfer } from "./files/transfer.ts";

/** Parameters of a method, as a JavaScript object. Sent as JSON alone, as a PHP query inside a batch. */
export type Params = Readonly<Record<string, unknown>>;

/** Interactive calls go before bulk ones when the portal's limits leave place for one only. */
export type Priority = "interactive" | "bulk";

/** One logical call on its way to the portal: a single method, or a batch of any number of commands. */
export interface Call {
  /** The method, or "batch" when `commands` is given. */
  readonly method: string;
  readonly params: Params;
  /** The commands of a batch, before encoding and chunking, in the order of execution. */
  readonly commands?: readonly NamedCommand[];
  /** Batch only: stop at the first error. */
  readonly halt?: boolean;
  readonly signal?: AbortSignal;
  /** Milliseconds that one HTTP request may take. */
  readonly timeout: number;
  readonly priority: Priority;
  /** Epoch milliseconds after which no attempt begins. Set by the retry link; bulk calls have none. */
  readonly giveUpAt?: number;
  /** Repetitions of one HTTP request at most; the client's own number is the upper bound. */
  readonly retries?: number;
  /** "v3": REST 3.0 (`/rest/api/`). Absent: REST 2. */
  readonly api?: "v3";
  /** Header `Idempotency-Key` of a write of REST 3.0: the portal runs it once and repeats its answer for 24 hours. */
  readonly idempotencyKey?: string;
  /** Awaited when a request has waited for its place and is about to leave, at every attempt. If it throws, nothing is sent. */
  readonly beforeSend?: () => Promise<void>;
  /** A file that is streamed to or from an address of its own; `method` only names it then. Set by the client itself. */
  readonly transfer?: Transfer;
}

export interface NamedCommand extends Command {
  readonly key: string;
}

/** What the portal tells about the cost of a call (`time` of the envelope). Seconds, as the portal sends them. */
export interface CallTime {
  readonly duration?: number;
  readonly operating?: number;
  /** Unix seconds. */
  readonly operatingResetAt?: number;
  /** ISO 8601 with the offset of the server's zone. */
  readonly dateFinish?: string;
}

/** A successful answer: `result` and what stood beside it in the envelope. */
export interface Answer {
  readonly result: unknown;
  readonly total?: number;
  readonly next?: number;
  readonly time?: CallTime;
}

export type Next = (call: Call) => Promise<Answer>;

/** One wrapper of the chain. It may change the call, answer itself, throw, or pass on by `next(call)`. */
export type Link = (call: Call, next: Next) => Promise<Answer>;
