import type { ToolkitEvent } from "b24kit";
import type { Context } from "../context.ts";

/** Says what happens below a command: all of it with `--verbose`; what could not be noted or remembered in any case. */
export function tellEvent({ messages }: Context, event: ToolkitEvent): void {
  messages.event(event);
  if (event.type === "sent-trouble") {
    messages.note({
      ru: `не удалось прочитать или запомнить, о чём уже сообщалось (${event.code}): новым может показаться старое; что с файлом состояния, скажет b24 doctor`,
      en: `what was told before could not be read or remembered (${event.code}): it may be told as new again; b24 doctor says what is wrong`,
    });
  }
  if (event.type !== "journal-trouble") return;
  messages.note({
    ru: `отказ не записан в журнал (${event.code}); что с файлом состояния, скажет b24 doctor`,
    en: `the refusal could not be written to the journal (${event.code}); b24 doctor says what is wrong`,
  });
}
