import type { ClientError, Command, Outcome } from "@b24kit/client";
import { isPerhapsOneCommand } from "./failure.ts";

export type Commands = Readonly<Record<string, Command>>;
export type Outcomes = Readonly<Record<string, Outcome>>;

/** Sends one batch of at most 50 commands as one request. `timeout` in milliseconds, the client's own when absent. */
export type Send = (commands: Commands, timeout?: number) => Promise<Outcomes>;

/**
 * What bounds the search for guilty commands: so many further requests in one `read`, each of at most `timeout`
 * milliseconds, both halves at the same time, so at most six steps for 50 commands. What is not told apart by then fails
 * together.
 */
export interface SplitBudget {
  left: number;
  readonly timeout: number;
}

export const SPLIT_REQUESTS = 24;

/**
 * Sends a batch; when it fails as a whole in a way that one command may have caused, sends it again in halves, down to
 * the guilty ones, whose outcome is the error. Throws what concerns the whole portal.
 */
export async function sendApart(send: Send, commands: Commands, budget: SplitBudget): Promise<Outcomes> {
  try {
    return await send(commands);
  } catch (error) {
    if (!isPerhapsOneCommand(error)) throw error;
    return sendHalves(send, commands, budget, error);
  }
}

/** The error when more than one command was sent and none could be answered: then it is the portal that fails. */
export function sharedFailure(outcomes: Outcomes): Error | undefined {
  const errors = Object.values(outcomes).map((outcome) => (outcome.ok ? undefined : outcome.error));
  return errors.length > 1 && errors.every(isPerhapsOneCommand) ? errors[0] : undefined;
}

async function sendHalves(send: Send, commands: Commands, budget: SplitBudget, reason: ClientError): Promise<Outcomes> {
  const keys = Object.keys(commands);
  if (keys.length === 1 || budget.left < 2) return failAll(keys, reason);
  budget.left -= 2;
  const middle = Math.ceil(keys.length / 2);
  const halves = [pick(commands, keys.slice(0, middle)), pick(commands, keys.slice(middle))];
  const answers = await Promise.all(halves.map((half) => attempt(send, half, budget.timeout)));
  // Two pages instead of data: it is the address that is wrong, not a command.
  if (answers.every((answer) => isPerhapsOneCommand(answer) && answer.code === "not-a-portal")) {
    return failAll(keys, reason);
  }
  const parts = await Promise.all(
    answers.map(async (answer, index) =>
      isPerhapsOneCommand(answer) ? sendHalves(send, halves[index] ?? {}, budget, answer) : answer,
    ),
  );
  return Object.assign({}, ...parts) as Outcomes;
}

async function attempt(send: Send, commands: Commands, timeout: number): Promise<Outcomes | ClientError> {
  try {
    return await send(commands, timeout);
  } catch (error) {
    if (isPerhapsOneCommand(error)) return error;
    throw error;
  }
}

function pick(commands: Commands, keys: readonly string[]): Commands {
  return Object.fromEntries(Object.entries(commands).filter(([key]) => keys.includes(key)));
}

function failAll(keys: readonly string[], error: ClientError): Outcomes {
  return Object.fromEntries(keys.map((key) => [key, { ok: false, error } satisfies Outcome]));
}
