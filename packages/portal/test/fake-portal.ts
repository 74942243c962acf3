import {
  type Answer,
  type Call,
  type Client,
  ClientError,
  createClient,
  isReference,
  type NamedCommand,
  type Outcome,
  type Params,
  PortalError,
} from "@b24kit/client";

/** What a scripted method answers: a result with what stands beside it, or an error of the portal. */
type Reply = Answer;

export type Method = (params: Record<string, unknown>) => Reply | PortalError;

export interface FakePortal extends Client {
  /** The requests that were sent: the method of every command. */
  readonly requests: string[][];
  /** The requests that hung and were stopped by their signal. */
  readonly stopped: string[][];
  /** Every command that was sent, references filled in. */
  readonly commands: { readonly method: string; readonly params: Record<string, unknown> }[];
}

export interface FakeOptions {
  readonly methods: Readonly<Record<string, Method>>;
  /** A request for which this answers an error fails as a whole. */
  readonly failWhole?: (methods: readonly string[]) => ClientError | undefined;
  /** A request for which this is true is not answered before its time limit, 20 s when it names none. */
  readonly hangs?: (methods: readonly string[]) => boolean;
  readonly userId?: number;
  readonly host?: string;
  /** References are left out of the parameters: they lead nowhere. */
  readonly isDeafToReferences?: boolean;
}

/** A client whose requests are answered from a script; references are filled in as the portal does it. */
export function fakePortal(options: FakeOptions): FakePortal {
  const { host = "example.bitrix24.ru", userId } = options;
  const requests: string[][] = [];
  const stopped: string[][] = [];
  const commands: FakePortal["commands"] = [];
  const answer = async (call: Call): Promise<Answer> => {
    const sent = call.commands ?? [{ key: "", method: call.method, params: call.params }];
    const methods = sent.map(({ method }) => method);
    requests.push(methods);
    if (sent.length > 50) throw new Error("a request holds 50 commands at most");
    const whole = options.failWhole?.(methods);
    if (whole !== undefined) throw whole;
    if (options.hangs?.(methods) === true) await hang(call, () => stopped.push(methods));
    const outcomes = answersTo(sent, options, commands);
    if (call.commands !== undefined) return { result: outcomes };
    const [only] = Object.values(outcomes);
    if (only?.ok !== true) throw only?.error ?? new Error("nothing was answered");
    return only;
  };
  const webhook = `https://${host}/rest/${userId ?? "login"}/abcdefghijklmnop/`;
  return { ...createClient({ webhook, timeout: 20_000, links: [answer] }), requests, stopped, commands };
}

function answersTo(
  sent: readonly NamedCommand[],
  { methods, isDeafToReferences = false }: FakeOptions,
  commands: FakePortal["commands"],
): Record<string, Outcome> {
  const results: Record<string, unknown> = {};
  const outcomes = sent.map(({ key, method, params }): [string, Outcome] => {
    const filled = fillIn(params, isDeafToReferences ? undefined : results) as Record<string, unknown>;
    commands.push({ method, params: filled });
    const reply = methods[method]?.(filled) ?? portalError("ERROR_METHOD_NOT_FOUND", "method-not-found");
    if (reply instanceof PortalError) return [key, { ok: false, error: reply }];
    results[key] = reply.result;
    return [key, { ok: true, ...reply }];
  });
  return Object.fromEntries(outcomes);
}

async function hang({ timeout, signal }: Call, onStop: () => void): Promise<never> {
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
function fillIn(value: unknown, results: Readonly<Record<string, unknown>> | undefined): unknown {
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
    const order = Object.values((params["order"] as object | undefined) ?? {});
    const page = (order[0] === "DESC" ? all.toReversed() : all).slice(0, pageSize);
    const isCounted = counts && params["start"] === undefined;
    const total = options.total ?? all.length;
    return { result: wrap === undefined ? page : { [wrap]: page }, ...(isCounted && { total }) };
  };
}

/** A list that is paged by offset. */
export function offsetList(rows: readonly object[]): Method {
  return (params) => {
    const start = Number(params["start"] ?? params["START"] ?? 0);
    const next = start + 50 < rows.length ? { next: start + 50 } : {};
    return { result: rows.slice(start, start + 50), total: rows.length, ...next };
  };
}
