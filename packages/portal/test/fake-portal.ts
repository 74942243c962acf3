import {
  type CallOptions,
  ClientError,
  type Command,
  isReference,
  type Outcome,
  type Params,
  PortalError,
} from "@b24kit/client";
import type { BatchClient } from "../src/index.ts";

/** What a scripted method answers: a result with what stands beside it, or an error of the portal. */
interface Reply {
  readonly result: unknown;
  readonly total?: number;
  readonly next?: number;
}

export type Method = (params: Record<string, unknown>) => Reply | PortalError;

export interface FakePortal extends BatchClient {
  /** The batches that were sent: the method of every command. */
  readonly requests: string[][];
  /** The batches that hung and were stopped by their signal. */
  readonly stopped: string[][];
  /** Every command that was sent, references filled in. */
  readonly commands: { readonly method: string; readonly params: Record<string, unknown> }[];
}

export interface FakeOptions {
  readonly methods: Readonly<Record<string, Method>>;
  /** A batch for which this answers an error fails as a whole. */
  readonly failWhole?: (methods: readonly string[]) => ClientError | undefined;
  /** A batch for which this is true is not answered before its time limit, 20 s when it names none. */
  readonly hangs?: (methods: readonly string[]) => boolean;
  readonly userId?: number;
  readonly host?: string;
}

/** A batch function that answers from a script and fills references in as the portal does, to try what is hard to stage. */
export function fakePortal(options: FakeOptions): FakePortal {
  const requests: string[][] = [];
  const stopped: string[][] = [];
  const commands: FakePortal["commands"] = [];
  const host = options.host ?? "example.bitrix24.ru";
  return {
    portal: { host, url: `https://${host}`, ...(options.userId !== undefined && { userId: options.userId }) },
    requests,
    stopped,
    commands,
    async batch<Key extends string>(batch: Readonly<Record<Key, Command>>, call: CallOptions = {}) {
      const entries = Object.entries<Command>(batch);
      const methods = entries.map(([, { method }]) => method);
      requests.push(methods);
      if (entries.length > 50) throw new Error("a request holds 50 commands at most");
      const whole = options.failWhole?.(methods);
      if (whole !== undefined) throw whole;
      if (options.hangs?.(methods) === true) await hang(call, () => stopped.push(methods));
      const results: Record<string, unknown> = {};
      const outcomes = entries.map(([key, { method, params }]): [string, Outcome] => {
        const filled = fillIn(params, results) as Record<string, unknown>;
        commands.push({ method, params: filled });
        const reply = options.methods[method]?.(filled) ?? portalError("ERROR_METHOD_NOT_FOUND", "method-not-found");
        if (reply instanceof PortalError) return [key, { ok: false, error: reply }];
        results[key] = reply.result;
        return [key, { ok: true, ...reply }];
      });
      return Object.fromEntries(outcomes) as Record<Key, Outcome>;
    },
  };
}

async function hang({ timeout = 20_000, signal }: CallOptions, onStop: () => void): Promise<never> {
  return new Promise((_, reject) => {
    const stop = () => {
      onStop();
      reject(new ClientError("aborted", "stopped", { mayHaveRun: true }));
    };
    if (signal?.aborted === true) return stop();
    signal?.addEventListener("abort", stop, { once: true });
    setTimeout(() => reject(new ClientError("timeout", `too slow: ${timeout} ms`, { mayHaveRun: true })), timeout);
  });
}

export function portalError(portalCode: string, code: PortalError["code"], description = ""): PortalError {
  return new PortalError(code, `The portal refused: ${portalCode}`, { portalCode, description });
}

/** The deepest value that the path reaches, as the portal fills it in. */
function fillIn(value: unknown, results: Readonly<Record<string, unknown>>): unknown {
  if (isReference(value)) {
    let reached: unknown = results;
    for (const segment of [value.key, ...value.path]) {
      const inner = (reached as Params | undefined)?.[String(segment)];
      if (inner === undefined || inner === null) return reached;
      reached = inner;
    }
    return reached;
  }
  if (Array.isArray(value)) return value.map((item) => fillIn(item, results));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, fillIn(item, results)]));
}

export interface ListOptions {
  readonly rowId: string;
  readonly idField: string;
  readonly wrap?: string;
  readonly pageSize?: number;
  /** Overrides the count. */
  readonly total?: number | undefined;
  readonly counts?: boolean;
}

/** A keyset list as the portal pages it: 50 rows, a count unless `start` is negative; an array in `>ID` starts anew. */
export function keysetList(rows: () => readonly object[], options: ListOptions): Method {
  const { rowId, idField, wrap, pageSize = 50, counts = true } = options;
  const idOf = (row: object) => Number((row as Record<string, unknown>)[rowId]);
  return (params) => {
    const after = (params["filter"] as Record<string, unknown> | undefined)?.[`>${idField}`];
    const bound = typeof after === "object" ? 1 : Number(after ?? 0);
    const all = rows().filter((row) => idOf(row) > bound);
    const page = all.slice(0, pageSize);
    const isCounted = counts && params["start"] === undefined;
    const total = options.total ?? all.length;
    return { result: wrap === undefined ? page : { [wrap]: page }, ...(isCounted && { total }) };
  };
}

/** A list that is paged by offset. */
export function offsetList(rows: readonly object[]): Method {
  return (params) => {
    const start = Number(params["start"] ?? 0);
    const next = start + 50 < rows.length ? { next: start + 50 } : {};
    return { result: rows.slice(start, start + 50), total: rows.length, ...next };
  };
}
