import { ClientError } from "../errors.ts";
import type { ClientEvent } from "../event.ts";
import type { Call, Link, NamedCommand } from "../link.ts";
import type { Outcomes } from "../answer/outcome.ts";

type IsRead = (method: string) => boolean;

/**
 * Tells about every write that may have run although its answer was lost, alone or inside a batch. Stands right outside
 * of what finds that out (chunk and retry), so that no link of the caller can hide it from the log.
 */
export function unknownOutcomesLink(isRead: IsRead, onEvent: (event: ClientEvent) => void): Link {
  return async (call, next) => {
    try {
      const answer = await next(call);
      if (call.commands !== undefined) tell(unknownCommands(call.commands, answer.result as Outcomes), onEvent);
      return answer;
    } catch (error) {
      tell(unknownWrites(call, error, isRead), onEvent);
      throw error;
    }
  };
}

function unknownCommands(commands: readonly NamedCommand[], outcomes: Outcomes): readonly string[] {
  const isUnknown = ({ key }: NamedCommand): boolean => {
    const outcome = outcomes[key];
    return outcome?.ok === false && outcome.error.code === "outcome-unknown";
  };
  return commands.filter(isUnknown).map(({ method }) => method);
}

/** A call that its caller stops while it is under way leaves the same doubt as a lost answer. */
function unknownWrites(call: Call, error: unknown, isRead: IsRead): readonly string[] {
  if (!(error instanceof ClientError) || !error.mayHaveRun) return [];
  if (error.code !== "outcome-unknown" && error.code !== "aborted") return [];
  if (call.commands !== undefined) return call.commands.map(({ method }) => method).filter((name) => !isRead(name));
  return error.code === "outcome-unknown" || !isRead(call.method) ? [call.method] : [];
}

function tell(methods: readonly string[], onEvent: (event: ClientEvent) => void): void {
  const groups = Object.entries(Object.groupBy(methods, (method) => method));
  for (const [method, { length } = []] of groups) onEvent({ type: "outcome-unknown", method, commands: length });
}
