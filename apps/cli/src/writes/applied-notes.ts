import { canUndo } from "@b24kit/guard";
import type { Applied } from "b24kit";
import type { Context } from "../context.ts";
import { CliError } from "../errors/cli-error.ts";
import { exitCodes } from "../errors/exit-codes.ts";
import { nameOf } from "./plan-object-text.ts";

/** Says beside the result what a person should know of a plan that ran, and how it is taken back. */
export function noteApplied({ messages }: Context, applied: Applied): void {
  const { id, status, notes } = applied;
  for (const note of notes) messages.note(note);
  if (status === "unknown" || !canUndo(applied)) return;
  messages.note({ ru: `отменить: b24 plan undo ${id}`, en: `to take it back: b24 plan undo ${id}` });
}

/** An answer was lost: the write may have been done, and nobody repeats it. Names where to look. */
export function outcomeUnknown(applied: Applied): CliError {
  const { id, objects } = applied;
  const undo = canUndo(applied);
  return new CliError("outcome-unknown", exitCodes.failed, {
    what: { ru: "неизвестно, выполнена ли запись", en: "it is not known whether the write was done" },
    why: {
      ru: "ответ портала потерян; запись отправлена один раз и не повторяется",
      en: "the portal's answer was lost; the write was sent once and is not repeated",
    },
    details: objects.map((object) => [nameOf(object, "en"), object.url ?? ""].join(" ").trim()),
    next: {
      ru: `посмотрите на портале, прежде чем повторять${undo ? `; если выполнена, её отменит b24 plan undo ${id}` : ""}`,
      en: `look at the portal before you repeat it${undo ? `; if it was done, b24 plan undo ${id} takes it back` : ""}`,
    },
  });
}
