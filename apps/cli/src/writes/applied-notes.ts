import type { Applied } from "b24kit";
import type { Context } from "../context.ts";
import { CliError } from "../errors/cli-error.ts";
import { exitCodes } from "../errors/exit-codes.ts";
import { nameOf } from "./plan-object-text.ts";

/** Says beside the result what a person should know of a plan that ran, and how it is taken back. */
export function noteApplied({ messages }: Context, { id, status, notes, plan }: Applied): void {
  for (const note of notes) messages.note(note);
  if (plan.undo.length === 0 || status === "unknown") return;
  messages.note({ ru: `отменить: b24 plan undo ${id}`, en: `to take it back: b24 plan undo ${id}` });
}

/** An answer was lost: the write may have been done, and nobody repeats it. Names where to look. */
export function outcomeUnknown({ id, objects, plan }: Applied): CliError {
  const undo = plan.undo.length > 0;
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
