import type { ToolkitEvent } from "b24kit";
import type { Context } from "../context.ts";

/** Says what happens below a command: all of it with `--verbose`; a refusal that could not be noted in any case. */
export function tellEvent({ messages }: Context, event: ToolkitEvent): void {
  messages.event(event);
  if (event.type !== "journal-trouble") return;
  messages.note({
    ru: `отказ не записан в журнал (${event.code}); что с файлом состояния, скажет b24 doctor`,
    en: `the refusal could not be written to the journal (${event.code}); b24 doctor says what is wrong`,
  });
}
