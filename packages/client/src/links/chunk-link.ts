import { assertMethod } from "../request/assert-method.ts";
import { assertNoReference } from "../request/assert-no-reference.ts";
import { encodeCommand, type WireKeyOf } from "../request/encode-command.ts";
import { ClientError } from "../errors.ts";
import type { Answer, Call, Link, NamedCommand, Next } from "../link.ts";
import type { Outcome, Outcomes } from "../answer/outcome.ts";
import { lostAnswer, outcomeUnknown } from "../answer/outcome-unknown.ts";
import { notRun, parseBatch } from "../answer/parse-batch.ts";
import { plainParams } from "../request/plain-params.ts";
import { assertNoHalt, batchBody } from "../rest3/batch-body.ts";
import { batchOutcomes, failedCommand } from "../rest3/batch-outcomes.ts";
import { splitBatch } from "../request/split-batch.ts";
import { stopped } from "../stopped.ts";
import { wireKeys } from "../request/wire-keys.ts";

type IsRead = (method: string) => boolean;

/** Brings parameters into the form of the wire, and a batch of any size into requests of at most 50 commands. */
export function chunkLink(isRead: IsRead): Link {
  return async (call, next) => {
    if (call.commands === undefined) return runSingle(call, next);
    for (const command of call.commands) assertMethod(command.method);
    return { result: await runChunks(call, call.commands, isRead, next) };
  };
}

async function runSingle(call: Call, next: Next): Promise<Answer> {
  const request = encodeSingle(call);
  try {
    return await next(request);
  } catch (error) {
    throw isUnknown(error) ? outcomeUnknown(call.method, error, call.params) : error;
  }
}

function encodeSingle(call: Call): Call {
  assertMethod(call.method);
  const params = plainParams(call.method, call.params);
  assertNoReference(params);
  return { ...call, params };
}

async function runChunks(call: Call, commands: readonly NamedCommand[], isRead: IsRead, next: Next): Promise<Outcomes> {
  if (call.api === "v3") assertNoHalt(call.halt);
  const keyOf = wireKeys(commands.map(({ key }) => key));
  // Everything is encoded before anything is sent: a bad parameter in the last chunk must not leave the first one done.
  const chunks = splitBatch(commands).map((chunk) => ({ chunk, call: encodeChunk(call, chunk, keyOf) }));
  const outcomes = new Map<string, Outcome>();
  let isStopped = false;
  for (const { chunk, call: request } of chunks) {
    const found: ChunkOutcomes = isStopped
      ? withheld(chunk)
      : await runChunk(request, chunk, { keyOf, next, isLater: outcomes.size > 0 });
    for (const command of chunk) outcomes.set(command.key, settled(found.outcomes[command.key], command, isRead));
    isStopped = found.isBroken || (call.halt === true && Object.values(found.outcomes).some((outcome) => !outcome.ok));
  }
  return Object.fromEntries(commands.map(({ key, method }) => [key, outcomes.get(key) ?? notRun(method)]));
}

function encodeChunk(call: Call, chunk: readonly NamedCommand[], keyOf: WireKeyOf): Call {
  if (call.api === "v3") return { ...call, params: batchBody(chunk), commands: chunk };
  const cmd = Object.fromEntries(chunk.map((command) => [keyOf(command.key), encodeCommand(command, keyOf)]));
  return { ...call, params: { halt: call.halt === true ? 1 : 0, cmd }, commands: chunk };
}

interface ChunkOutcomes {
  readonly outcomes: Outcomes;
  /** The whole request failed. */
  readonly isBroken: boolean;
}

interface ChunkSetting {
  readonly keyOf: WireKeyOf;
  readonly next: Next;
  /** Other requests of the batch have run before. */
  readonly isLater: boolean;
}

async function runChunk(
  request: Call,
  chunk: readonly NamedCommand[],
  { keyOf, next, isLater }: ChunkSetting,
): Promise<ChunkOutcomes> {
  try {
    return { outcomes: readChunk(await next(request), request, chunk, keyOf), isBroken: false };
  } catch (error) {
    const failed = request.api === "v3" ? failedCommand(error, chunk) : undefined;
    if (failed !== undefined) return { outcomes: failed, isBroken: false };
    // What earlier requests did, or this one may have done, must not get lost with its error, whatever that is.
    if (!isLater && !isUnknown(error)) throw error;
    const failure = error instanceof ClientError ? error : failedHere(error);
    if (failure.code === "aborted") throw stopped(request.method, true, failure);
    return {
      outcomes: Object.fromEntries(chunk.map(({ key }) => [key, { ok: false, error: failure }])),
      isBroken: true,
    };
  }
}

function isUnknown(error: unknown): error is ClientError {
  return error instanceof ClientError && error.code === "outcome-unknown";
}

/** A failure of what is built around the portal, such as the store of its request counter. Nobody knows how far it came. */
function failedHere(error: unknown): ClientError {
  const why = error instanceof Error ? error.message : String(error);
  return new ClientError("network", `The request failed on this computer: ${why}`, {
    hint: "Solve that, then call the method again.",
    mayHaveRun: true,
    cause: error,
  });
}

function readChunk(answer: Answer, request: Call, chunk: readonly NamedCommand[], keyOf: WireKeyOf): Outcomes {
  if (request.api === "v3") return batchOutcomes(answer.result, chunk);
  const byWireKey = new Map(chunk.map((command) => [keyOf(command.key), command]));
  const parsed = parseBatch(answer.result, [...byWireKey.keys()], {
    halt: request.halt === true,
    methodOf: (key) => byWireKey.get(key)?.method,
  });
  return Object.fromEntries(chunk.map(({ key, method }) => [key, parsed[keyOf(key)] ?? notRun(method)]));
}

function withheld(chunk: readonly NamedCommand[]): ChunkOutcomes {
  return { outcomes: Object.fromEntries(chunk.map(({ key, method }) => [key, notRun(method)])), isBroken: true };
}

/** A write that failed in a way that may have let it run is reported as such, by its own name; a read never is. */
function settled(outcome: Outcome | undefined, { method, params }: NamedCommand, isRead: IsRead): Outcome {
  if (outcome === undefined) return notRun(method);
  if (outcome.ok || !outcome.error.mayHaveRun) return outcome;
  return {
    ok: false,
    error: isRead(method) ? lostAnswer(outcome.error) : outcomeUnknown(method, outcome.error, params),
  };
}
