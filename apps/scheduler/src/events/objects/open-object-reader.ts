import { type Client, ClientError, type Command, type Outcome, PortalError } from "@b24kit/client";
import { failureOfProblem } from "../../errors/failure-of-problem.ts";
import type { EventObject, ObjectReader, ObjectState } from "./object-reader.ts";
import { type Reading, readingOf } from "./readings.ts";

type Batches = Pick<Client, "batch">;

interface Search {
  readonly client: Batches;
  readonly signal: AbortSignal | undefined;
  /** Further requests that may look for the object at which a request fails. */
  left: number;
  hasAnswer: boolean;
}

/** Objects in a request: the portal runs no more commands in one. */
const atOnce = 50;
const searchRequests = 24;

/**
 * Reads with the rights of the client, 50 objects in a request. A request that fails as a whole is sent again in halves, down to the object at
 * which the portal fails; that one is `unknown`. When nothing at all is answered, it rejects: the portal is away.
 */
export function openObjectReader(client: Batches): ObjectReader {
  return {
    read: async (objects, signal) => {
      const states: ObjectState[] = [];
      for (let from = 0; from < objects.length; from += atOnce) {
        states.push(...(await readRequest(client, objects.slice(from, from + atOnce), signal)));
      }
      return states;
    },
  };
}

async function readRequest(
  client: Batches,
  objects: readonly EventObject[],
  signal: AbortSignal | undefined,
): Promise<readonly ObjectState[]> {
  const readings = objects.map((object) => readingOf(object));
  const readable = readings.filter((reading) => reading !== undefined);
  const search: Search = { client, signal, left: searchRequests, hasAnswer: false };
  const states = readable.length === 0 ? [] : await readApart(search, readable, {});
  const answers = states.values();
  return readings.map((reading) => (reading && answers.next().value) ?? { state: "unsupported" });
}

async function readApart(
  search: Search,
  readings: readonly Reading[],
  options: { readonly retries?: number },
): Promise<readonly ObjectState[]> {
  try {
    const states = await send(search, readings, options);
    search.hasAnswer = true;
    return states;
  } catch (error) {
    if (!isPerhapsOneObject(error)) throw error;
    if (readings.length === 1) return (await isAway(search)) ? rethrow(error) : [unknown(error)];
    if (search.left < 2) return search.hasAnswer ? readings.map(() => unknown(error)) : rethrow(error);
    search.left -= 2;
    const middle = Math.ceil(readings.length / 2);
    const first = await readApart(search, readings.slice(0, middle), { retries: 0 });
    return [...first, ...(await readApart(search, readings.slice(middle), { retries: 0 }))];
  }
}

async function send(
  { client, signal }: Search,
  readings: readonly Reading[],
  options: { readonly retries?: number },
): Promise<readonly ObjectState[]> {
  const commands = Object.fromEntries(readings.map(({ command }, index) => [`o${index}`, command]));
  const outcomes = await client.batch<string>(commands, { ...options, ...(signal && { signal }) });
  return readings.map((reading, index) => stateOf(reading, outcomes[`o${index}`]));
}

function stateOf(reading: Reading, outcome: Outcome | undefined): ObjectState {
  if (outcome === undefined) throw new TypeError("each command of a batch has an outcome");
  if (outcome.ok) return reading.stateOf(outcome.result) ?? malformed(reading.command);
  const { error } = outcome;
  const state = reading.refusalOf(error) ?? refusalOfKind(error);
  if (state !== undefined) return { state };
  if (concernsAll(error)) throw error;
  return unknown(error);
}

/** What would be answered for each object of the kind, however often it is asked. */
function refusalOfKind(error: ClientError): "denied" | "unsupported" | undefined {
  if (!(error instanceof PortalError)) return undefined;
  if (error.code === "missing-scope") return "denied";
  return error.code === "method-not-found" ? "unsupported" : undefined;
}

/** Nothing of the object itself: the key, the portal's limits, the way there. */
function concernsAll(error: ClientError): boolean {
  const codes = ["unauthorized", "rate-limited", "operation-limit", "overloaded"];
  return !(error instanceof PortalError) || codes.includes(error.code);
}

/** A request may take too long, break the server or be too large because of one object in it. */
function isPerhapsOneObject(error: unknown): error is ClientError {
  if (!(error instanceof ClientError)) return false;
  if (error.code === "network") return error.mayHaveRun;
  return ["timeout", "server-error", "malformed-answer", "answer-too-large", "not-a-portal"].includes(error.code);
}

/** Where one object alone fails, it is the portal that tells whether the fault is its own. */
async function isAway(search: Search): Promise<boolean> {
  if (search.hasAnswer) return false;
  const { client, signal } = search;
  const asked = client.batch<string>(
    { time: { method: "server.time", params: {} } },
    { retries: 0, ...(signal && { signal }) },
  );
  search.hasAnswer = await asked.then(
    ({ time }) => time?.ok === true,
    () => false,
  );
  return !search.hasAnswer;
}

function rethrow(error: unknown): never {
  throw error;
}

function unknown(error: unknown): ObjectState {
  return { state: "unknown", reason: failureOfProblem(error).reason };
}

function malformed({ method }: Command): ObjectState {
  const reason = {
    code: "malformed-answer",
    ru: `Ответ ${method} непонятен: он не такой, как описано в документации.`,
    en: `The answer of ${method} is not understood: it is not as documented.`,
  };
  return { state: "unknown", reason };
}
