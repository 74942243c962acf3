import type { ClientError, Command, Outcome } from "@b24kit/client";
import { type Deadline, watchDeadline } from "./deadline.ts";
import { isPerhapsOneCommand } from "./failure.ts";

export type Commands = Readonly<Record<string, Command>>;
export type Outcomes = Readonly<Record<string, Outcome>>;

interface SendOptions {
  /** Milliseconds; the client's own when absent. */
  readonly timeout?: number;
  /** Ends the request, beside the caller's own signal. */
  readonly signal?: AbortSignal;
}

/** Commands of a batch: a request of the portal holds no more. */
export const BATCH_SIZE = 50;

/** Sends one batch of at most 50 commands as one request. */
export type Send = (commands: Commands, options?: SendOptions) => Promise<Outcomes>;

/**
 * What bounds the search for guilty commands in one `read`: so many further requests, each of at most `timeout`
 * milliseconds, and the time of the whole. What is not told apart by then fails together.
 */
export interface SearchLimits {
  left: number;
  readonly timeout: number;
  readonly deadline: Deadline;
}

export const SEARCH_REQUESTS = 32;

/**
 * Parts that a failed half is sent in, all at the same time: each step costs a time limit, so few steps are worth more
 * requests. 16 commands are told apart in two steps, 50 in three.
 */
const PARTS = 8;

/** When both halves fail alike with one of these, it is the portal or its address, not a command. */
const PORTAL_FAULTS: ReadonlySet<string> = new Set(["not-a-portal", "network", "server-error"]);

interface Search {
  readonly send: Send;
  readonly limits: SearchLimits;
  /** Aborted with the error that ends the search: one that concerns the whole portal, or the end of its time. */
  readonly controller: AbortController;
}

/**
 * Sends a batch; when it fails as a whole in a way that one command may have caused, sends it again in halves, then in
 * smaller parts, down to the guilty ones, whose outcome is the error. Throws what concerns the whole portal.
 * `timeout` in milliseconds is that of the first attempt.
 */
export async function sendApart(
  send: Send,
  commands: Commands,
  limits: SearchLimits,
  timeout?: number,
): Promise<Outcomes> {
  try {
    const outcomes = await send(commands, timeout === undefined ? {} : { timeout });
    limits.deadline.restart();
    return outcomes;
  } catch (error) {
    if (!isPerhapsOneCommand(error)) throw error;
    const outcomes = await search(send, limits, error, (state) => sendParts(state, commands, 2, error));
    // When nothing was answered, the first attempt says best why: it had the whole time limit.
    return sharedFailure(outcomes) === undefined ? outcomes : failAll(Object.keys(commands), error);
  }
}

/** For commands that are expected to fail: sends them in small parts from the beginning. Else like `sendApart`. */
export async function sendInParts(send: Send, commands: Commands, limits: SearchLimits): Promise<Outcomes> {
  const parts = partsOf(commands, PARTS);
  return search(send, limits, undefined, async (state) => sendOn(state, parts, await sendEach(state, parts)));
}

/** The error when more than one command was sent and none could be answered: then it is the portal that fails. */
export function sharedFailure(outcomes: Outcomes): Error | undefined {
  const errors = Object.values(outcomes).map((outcome) => (outcome.ok ? undefined : outcome.error));
  return errors.length > 1 && errors.every(isPerhapsOneCommand) ? errors[0] : undefined;
}

async function search(
  send: Send,
  limits: SearchLimits,
  reason: ClientError | undefined,
  begin: (state: Search) => Promise<Outcomes>,
): Promise<Outcomes> {
  limits.deadline.extend();
  const controller = new AbortController();
  const endWatch = watchDeadline(limits.deadline, controller, reason);
  try {
    return await begin({ send, limits, controller });
  } finally {
    endWatch();
  }
}

async function sendParts(state: Search, commands: Commands, count: number, reason: ClientError): Promise<Outcomes> {
  const { limits, controller } = state;
  const keys = Object.keys(commands);
  const parts = partsOf(commands, count);
  if (parts.length < 2 || limits.left < parts.length || controller.signal.aborted) return failAll(keys, reason);
  const answers = await sendEach(state, parts);
  return count === 2 && isPortalFault(answers) ? failAll(keys, reason) : sendOn(state, parts, answers);
}

async function sendEach(state: Search, parts: readonly Commands[]): Promise<readonly (Outcomes | ClientError)[]> {
  state.limits.left -= parts.length;
  return Promise.all(parts.map((part) => attempt(state, part)));
}

/** The answers, with the parts that failed sent in smaller ones. */
async function sendOn(
  state: Search,
  parts: readonly Commands[],
  answers: readonly (Outcomes | ClientError)[],
): Promise<Outcomes> {
  const told = answers.map(async (answer, index) =>
    isPerhapsOneCommand(answer) ? sendParts(state, parts[index] ?? {}, PARTS, answer) : answer,
  );
  return Object.assign({}, ...(await Promise.all(told))) as Outcomes;
}

async function attempt({ send, limits, controller }: Search, commands: Commands): Promise<Outcomes | ClientError> {
  const { signal } = controller;
  try {
    return await send(commands, { timeout: limits.timeout, signal });
  } catch (error) {
    const cause: unknown = signal.aborted ? signal.reason : error;
    if (isPerhapsOneCommand(cause)) return cause;
    // The other parts would fail the same way: nobody waits for them.
    controller.abort(cause);
    throw cause;
  }
}

function isPortalFault(answers: readonly (Outcomes | ClientError)[]): boolean {
  const codes = new Set(answers.map((answer) => (isPerhapsOneCommand(answer) ? answer.code : "")));
  return codes.size === 1 && [...codes].every((code) => PORTAL_FAULTS.has(code));
}

/** At most `count` parts of about the same size; neighbours stay together. */
function partsOf(commands: Commands, count: number): readonly Commands[] {
  const entries = Object.entries(commands);
  const size = Math.ceil(entries.length / count);
  return Array.from({ length: Math.ceil(entries.length / size) }, (_, index) =>
    Object.fromEntries(entries.slice(index * size, (index + 1) * size)),
  );
}

function failAll(keys: readonly string[], error: ClientError): Outcomes {
  return Object.fromEntries(keys.map((key) => [key, { ok: false, error } satisfies Outcome]));
}
