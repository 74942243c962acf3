import type { Client, ClientErrorCode, Command, Outcome } from "@b24kit/client";
import { anyMethod, ClientError, PortalError } from "@b24kit/client";
import { RefusedError } from "../refused-error.ts";
import { isRecord, valueAt } from "./json-path.ts";
import { planRefusals } from "./plan-refusals.ts";
import { withoutLinks } from "./without-links.ts";
import type { StateRead } from "./state-read.ts";

/** What an object looks like, or why the portal did not show it. */
export type ReadState =
  | { readonly row: Readonly<Record<string, unknown>>; readonly error?: undefined }
  | { readonly row?: undefined; readonly error: ClientError };

type Read = Pick<StateRead, "command" | "method" | "params" | "row" | "api">;
type Reads = readonly Read[];

/**
 * Reads objects in one batch, those of REST 3.0 one by one, and gives them by the keys of their commands. An answer of the portal that it does not show
 * an object is a state. A failure that may pass is thrown as `RefusedError` ("unreadable"), any other as it is.
 */
export async function readStates(
  client: Pick<Client, "batch" | "call">,
  reads: Reads,
  signal: AbortSignal | undefined,
): Promise<ReadonlyMap<string, ReadState>> {
  const states = await readBatch(
    client,
    reads.filter(({ api }) => api === undefined),
    signal,
  );
  for (const read of reads) {
    if (read.api !== undefined) states.set(read.command, stateOf(await outcomeAlone(client, read, signal), read));
  }
  return states;
}

/** What a failed command of a batch of REST 3.0 looks like is not documented, so each is called by itself. */
async function outcomeAlone(
  { call }: Pick<Client, "call">,
  { method, params, api }: Read,
  signal: AbortSignal | undefined,
): Promise<Outcome> {
  try {
    const options = { ...(api === undefined ? {} : { api }), ...(signal === undefined ? {} : { signal }) };
    return { ok: true, result: await call(anyMethod(method), params, options) };
  } catch (error) {
    if (error instanceof PortalError) return { ok: false, error };
    throw error;
  }
}

async function readBatch(
  client: Pick<Client, "batch">,
  reads: Reads,
  signal: AbortSignal | undefined,
): Promise<Map<string, ReadState>> {
  if (reads.length === 0) return new Map();
  const named = reads.map(({ method, params }, index): [string, Command] => [`r${index}`, { method, params }]);
  const outcomes = await client.batch(Object.fromEntries(named), signal === undefined ? {} : { signal });
  return new Map(reads.map((read, index) => [read.command, stateOf(outcomes[`r${index}`], read)]));
}

function stateOf(outcome: Outcome | undefined, { command, method, row: path }: Reads[number]): ReadState {
  if (outcome === undefined) throw new ClientError("malformed-answer", "The portal left out a part of its answer.");
  if (!outcome.ok) {
    const { error } = outcome;
    if (mayPass(error)) {
      throw new RefusedError(planRefusals.unreadable(method, codeOf(error)), { commandKey: command, cause: error });
    }
    if (error instanceof PortalError) return { error };
    throw error;
  }
  const row = valueAt(outcome.result, path);
  if (isRecord(row)) return { row: withoutLinks(row) };
  if (row === undefined || row === null || row === false || isEmpty(row)) return { error: notShown() };
  return { row: { value: row } };
}

const passing: ReadonlySet<ClientErrorCode> = new Set([
  "timeout",
  "network",
  "rate-limited",
  "operation-limit",
  "overloaded",
  "server-error",
  "not-run",
]);

function mayPass({ code, isRetryable }: ClientError): boolean {
  return isRetryable || passing.has(code);
}

/** The portal's own code, or that of the client where the portal gives none. */
export function codeOf({ portalCode, code }: ClientError): string {
  return portalCode === undefined || portalCode === "" ? code : portalCode;
}

/** Whether the portal says that there is no such object. One that the user may not see may be called so, too. */
export function isNotFound(error: ClientError): boolean {
  if (error.code !== "portal-error") return false;
  const words = error instanceof PortalError ? error.description || error.message : error.message;
  return /not_?found/i.test(error.portalCode ?? "") || /not (?:be )?found|no such object|не найден/i.test(words);
}

function isEmpty(row: unknown): boolean {
  return Array.isArray(row) && row.length === 0;
}

function notShown(): ClientError {
  return new ClientError("portal-error", "The portal shows no such object.");
}
