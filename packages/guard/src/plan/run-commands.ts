import { anyMethod, type Client, ClientError, type Command, type NamedCommand, type Outcomes } from "@b24kit/client";
import type { Plan } from "./plan.ts";
import { fromPlainParams } from "./plain-params.ts";

/** The commands of a plan as the client takes them. */
export function commandsOf(plan: Plan): readonly NamedCommand[] {
  return plan.commands.map(({ key, method, params }) => ({ key, method, params: fromPlainParams(params) }));
}

/** Sends the commands: one by a call, several as one batch. What fails is told in the outcomes. */
export async function runCommands(
  client: Pick<Client, "batch" | "call">,
  commands: readonly NamedCommand[],
  { halt, api }: Pick<Plan, "halt" | "api">,
  signal: AbortSignal | undefined,
): Promise<Outcomes> {
  const options = { ...(signal === undefined ? {} : { signal }), ...(api === undefined ? {} : { api }) };
  try {
    const [only] = commands;
    if (commands.length > 1 || only === undefined) {
      return withAll(commands, await client.batch(byKey(commands), { ...options, halt }));
    }
    const result: unknown = await client.call(anyMethod(only.method), only.params, options);
    return { [only.key]: { ok: true, result } };
  } catch (error) {
    const failure = asClientError(error);
    return Object.fromEntries(commands.map(({ key }) => [key, { ok: false, error: failure }]));
  }
}

function byKey(commands: readonly NamedCommand[]): Readonly<Record<string, Command>> {
  return Object.fromEntries(commands.map(({ key, method, params }) => [key, { method, params }]));
}

/** A link that is not the client's own may leave an answer out. */
function withAll(commands: readonly NamedCommand[], given: Outcomes): Outcomes {
  const unknown = { ok: false, error: asClientError(undefined) } as const;
  return Object.fromEntries(commands.map(({ key }) => [key, given[key] ?? unknown]));
}

/** What another link or a store threw: nobody knows how far the request came. */
function asClientError(error: unknown): ClientError {
  if (error instanceof ClientError) return error;
  return new ClientError("outcome-unknown", "The request failed on this computer; it may have reached the portal.", {
    hint: "Look in the portal whether the change is there before you repeat it.",
    mayHaveRun: true,
    cause: error,
  });
}
