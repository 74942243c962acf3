import type { Outcome, Outcomes } from "../answer/outcome.ts";
import { notRun } from "../answer/parse-batch.ts";
import { badParameters } from "../bad-parameters.ts";
import { ClientError } from "../errors.ts";
import type { Call, NamedCommand, Next, Params } from "../link.ts";
import { isReference, type Reference } from "../request/reference.ts";

/** Runs the commands of a batch one by one, references filled in here as the portal does it. Errors are outcomes. */
export async function runApart({ commands = [], halt, ...call }: Call, next: Next): Promise<Outcomes> {
  const outcomes = new Map<string, Outcome>();
  let isStopped = false;
  for (const command of commands) {
    const outcome: Outcome = isStopped ? notRun(command.method) : await run(command, outcomes, call, next);
    outcomes.set(command.key, outcome);
    isStopped ||= halt === true && !outcome.ok;
  }
  return Object.fromEntries(outcomes);
}

async function run(
  { method, params }: NamedCommand,
  outcomes: ReadonlyMap<string, Outcome>,
  call: Omit<Call, "commands" | "halt">,
  next: Next,
): Promise<Outcome> {
  try {
    return { ok: true, ...(await next({ ...call, method, params: filled(params, outcomes) as Params })) };
  } catch (error) {
    if (error instanceof ClientError) return { ok: false, error };
    throw error;
  }
}

function filled(value: unknown, outcomes: ReadonlyMap<string, Outcome>): unknown {
  if (isReference(value)) return valueOf(value, outcomes.get(value.key));
  if (Array.isArray(value)) return value.map((item) => filled(item, outcomes));
  if (typeof value !== "object" || value === null || Object.getPrototypeOf(value) !== Object.prototype) return value;
  // What carries a brand is no parameter of its own.
  if (Object.getOwnPropertySymbols(value).length > 0) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, filled(inner, outcomes)]));
}

function valueOf({ key, path }: Reference, outcome: Outcome | undefined): unknown {
  const found = path.reduce<unknown>(
    (value, name) => (typeof value === "object" && value !== null ? (value as Params)[name] : undefined),
    outcome?.ok === true ? outcome.result : undefined,
  );
  if (found !== undefined && found !== null) return found;
  throw badParameters(`The answer to "${key}" has no ${path.join(".")}, which a later command needs.`);
}
