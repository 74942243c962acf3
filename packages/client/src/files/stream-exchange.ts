import type { Readable, Writable } from "node:stream";
import { ClientError } from "../errors.ts";
import { unwritable } from "./file-trouble.ts";

/** Header lines of an answer. */
export type Headers = Readonly<Record<string, string | string[] | undefined>>;

export interface StreamRequest {
  readonly origin: string;
  readonly path: string;
  readonly method: "GET" | "POST";
  readonly headers: Record<string, string>;
  readonly body?: Readable;
}

interface Controller {
  abort(reason: Error): void;
  pause(): void;
  resume(): void;
}

interface Handler {
  onRequestStart(controller: Controller): void;
  onResponseStart(controller: Controller, status: number, headers: Headers): void;
  onResponseData(controller: Controller, chunk: Buffer): void;
  onResponseEnd(): void;
  onResponseError(controller: Controller, error: Error): void;
}

/** What sends a request: the part of undici's Agent below its `request()`. */
export interface StreamDispatcher {
  dispatch(request: StreamRequest, handler: Handler): unknown;
}

export interface StreamOptions {
  readonly signal: AbortSignal;
  /** Where the body of the answer goes; `undefined`: it is not read. What it throws ends the exchange. */
  readonly onHead: (status: number, headers: Headers) => Promise<Writable | undefined>;
  /** Told when bytes have come. */
  readonly onBytes: (bytes: number) => void;
}

/** Sends one request and hands the answer on as it comes, no faster than it is taken. Resolves when all of it was handed on. */
export async function streamExchange(
  dispatcher: StreamDispatcher,
  request: StreamRequest,
  { signal, onHead, onBytes }: StreamOptions,
): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  let controller: Controller | undefined;
  let sink: Writable | undefined;
  const fail = (error: unknown) => {
    const reason = asError(error);
    reject(reason);
    request.body?.destroy();
    controller?.abort(reason);
  };
  const stop = () => fail(signal.reason);
  const take = async (status: number, headers: Headers, answering: Controller) => {
    sink = await onHead(status, headers);
    if (sink === undefined) return fail(new NotRead());
    sink.once("error", (error: unknown) => fail(error instanceof ClientError ? error : unwritable(error)));
    answering.resume();
  };
  signal.addEventListener("abort", stop, { once: true });
  if (signal.aborted) stop();
  // What breaks while the body is read is the reason; undici only tells that the body has ended.
  request.body?.once("error", fail);
  dispatcher.dispatch(request, {
    onRequestStart(started) {
      controller = started;
      if (signal.aborted) started.abort(asError(signal.reason));
    },
    onResponseStart(answering, status, headers) {
      if (status < 200) return;
      answering.pause();
      take(status, headers, answering).catch(fail);
    },
    onResponseData(answering, chunk) {
      onBytes(chunk.length);
      if (sink === undefined || sink.write(chunk)) return;
      answering.pause();
      sink.once("drain", () => answering.resume());
    },
    onResponseEnd: () => resolve(),
    onResponseError: (_, error) => reject(error),
  });
  return promise
    .catch((error: unknown) => {
      if (!(error instanceof NotRead)) throw error;
    })
    .finally(() => {
      signal.removeEventListener("abort", stop);
    });
}

/** The body of a redirect is not read: it may be endless. */
class NotRead extends Error {
  override readonly name = "NotRead";
}

function asError(reason: unknown): Error {
  return reason instanceof Error ? reason : new Error("The transfer was stopped.", { cause: reason });
}
