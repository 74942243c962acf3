import { methodDetails, rest3Details } from "@b24kit/catalog";
import type { Plan, StateCheck } from "./plan.ts";
import { changesOn, saysTheSame } from "./planned-change.ts";

/** Whether an object shows, in every field that a command was to set, what it sent. `now`: the watched fields. */
export async function holdsSent(
  plan: Plan,
  { command: key, seen }: StateCheck,
  now: Readonly<Record<string, unknown>>,
): Promise<boolean> {
  const command = plan.commands.find((one) => one.key === key);
  if (command === undefined) return false;
  const details = await (plan.api === undefined ? methodDetails : rest3Details)(command.method);
  const changes = changesOn({ ...command, details }, now);
  return Object.keys(seen).every((name) => {
    const change = changes.find(({ rowName }) => rowName === name);
    return change !== undefined && saysTheSame(change.after, now[name]);
  });
}
