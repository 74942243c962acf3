import type { Applied } from "b24kit";
import type { Context } from "../../context.ts";
import type { Text } from "../../words.ts";

/**
 * Throws when the portal did not take all of a plan of bindings: the answer that was lost before one that refuses, since that is the worse news.
 * What became of the others is told first.
 */
export function refuseFailure({ messages }: Pick<Context, "messages">, { status, outcomes, plan }: Applied): void {
  if (status === "done") return;
  const failures = Object.values(outcomes).filter((outcome) => !outcome.ok);
  const worst = failures.find(({ error }) => error.mayHaveRun) ?? failures[0];
  if (plan.commands.length > 1) messages.note(fates(outcomes, plan));
  if (worst !== undefined) throw worst.error;
}

function fates(outcomes: Applied["outcomes"], { commands }: Applied["plan"]): Text {
  const codes: Record<"done" | "unknown" | "not", string[]> = { done: [], unknown: [], not: [] };
  for (const { key, params } of commands) {
    const outcome = outcomes[key];
    const fate = outcome?.ok === true ? "done" : outcome?.error.mayHaveRun === true ? "unknown" : "not";
    codes[fate].push(String(params["event"]));
  }
  const text = (done: string, unknown: string, not: string): string =>
    [`${done}: ${codes.done.join(", ")}`, `${unknown}: ${codes.unknown.join(", ")}`, `${not}: ${codes.not.join(", ")}`]
      .filter((part) => !part.endsWith(": "))
      .join("; ");
  return {
    ru: text("выполнено", "ответ потерян, возможно, выполнено", "не выполнено"),
    en: text("done", "the answer was lost, it may be done", "not done"),
  };
}
