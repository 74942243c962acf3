import { answerTooLarge } from "../answer/answer-too-large.ts";

type Headers = Readonly<Record<string, string | string[] | undefined>>;

export interface Request {
  readonly origin: string;
  readonly path: string;
  readonly method: "GET" | "POST";
  readonly headers: Record<string, string>;
  readonly body: string | null;
}

interface Controller {
  abort(reason: Error): void;
}

interface Handler {
  onRequestStart(controller: Controller): void;
  onResponseStart(controller: Controller, status: number, headers: Headers): void;
  onResponseData(controller: Controller, chunk: Buffer): void;
  onResponseEnd(): void;
  onResponseError(controller: Controller, error: Error): void;
}

/** What sends a request: the part of undici's Agent below its `request()`. */
export interface Dispatcher {
  dispatch(request: Request, handler: Handler): unknown;
}

/** What came over the connection, as it came. */
export interface Received {
  readonly status: number;
  readonly headers: Headers;
  readonly chunks: Buffer[];
  /** Why the body ended before its end; undefined when it is complete. */
  readonly cut: unknown;
}

export interface ExchangeOptions {
  /** For the words of errors. */
  readonly method: string;
  readonly signal: AbortSignal;
  /** Bytes of the body at most, as they come: compressed or not. */
  readonly maxBytes: number;
  /** Told when the first byte of the request is about to be written. Before that, the portal cannot have run it. */
  readonly onSent: () => void;
}

/**
 * Sends one request and collects its answer. Rejects when no answer began: with the connection's error, or with the
 * signal's reason, also while it is still connecting. It stands below `request()` of undici, which tells nobody when
 * sending begins, does not give up a connection that is not there yet, and costs a stream per answer.
 */
export async function exchange(
  dispatcher: Dispatcher,
  request: Request,
  { method, signal, maxBytes, onSent }: ExchangeOptions,
): Promise<Received> {
  const { promise, resolve, reject } = Promise.withResolvers<Received>();
  const chunks: Buffer[] = [];
  let head: Pick<Received, "status" | "headers"> | undefined;
  let controller: Controller | undefined;
  let bytes = 0;
  const end = (cut?: Error) => (head === undefined ? reject(cut) : resolve({ ...head, chunks, cut }));
  const stop = () => {
    const reason = asError(signal.reason);
    end(reason);
    controller?.abort(reason);
  };
  signal.addEventListener("abort", stop, { once: true });
  dispatcher.dispatch(request, {
    onRequestStart(started) {
      controller = started;
      if (signal.aborted) started.abort(asError(signal.reason));
      else onSent();
    },
    onResponseStart(_, status, headers) {
      // 1xx is news on the way, not the answer.
      if (status < 200) return;
      head = { status, headers };
      if (status >= 300 && status < 400 && headers["location"] !== undefined) {
        // The page that comes with a redirect is not read: it may be endless.
        end();
        controller?.abort(new Error("redirected"));
      } else if (Number(headers["content-length"]) > maxBytes) throw answerTooLarge(maxBytes, method);
    },
    onResponseData(_, chunk) {
      bytes += chunk.length;
      if (bytes > maxBytes) throw answerTooLarge(maxBytes, method);
      chunks.push(chunk);
    },
    // A turn later, undici has its connection back: a call that follows at once would open another one otherwise.
    onResponseEnd: () => queueMicrotask(() => setImmediate(end)),
    onResponseError: (_, error) => end(error),
  });
  return promise.finally(() => signal.removeEventListener("abort", stop));
}

function asError(reason: unknown): Error {
  return reason instanceof Error ? reason : new Error("The request was stopped.", { cause: reason });
}
