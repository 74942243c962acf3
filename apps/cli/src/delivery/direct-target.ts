import { type Target, targetSchema } from "@b24kit/delivery";
import { usageError, type CliError } from "../errors/cli-error.ts";
import type { Text } from "../words.ts";

/** A target that is written out: `stdout`, `file:PATH`, `chat:chat12`, `chat:5`, `user:5`. Undefined: it is a name. Throws for a wrong one. */
export function directTarget(written: string): Target | undefined {
  if (written === "stdout") return targetSchema.parse({ kind: "stdout" });
  const at = written.indexOf(":");
  if (at < 0) return undefined;
  const [form, place] = [written.slice(0, at), written.slice(at + 1)];
  const read = targetSchema.safeParse(settingsOf(form, place));
  if (read.success) return read.data;
  throw wrongTarget(written);
}

function settingsOf(form: string, place: string): object | undefined {
  if (form === "file") return { kind: "file", path: place };
  const to = /^[1-9]\d{0,14}$/.test(place) ? Number(place) : place;
  // "recipient" has a meaning in the schedule file only.
  if (to === "recipient") return undefined;
  if (form === "chat") return { kind: "chat", to };
  return form === "user" ? { kind: "notification", to } : undefined;
}

const forms: Text = {
  ru: "бывает: имя из targets файла расписания, file:ПУТЬ, chat:chat12, chat:5, user:5, stdout",
  en: "possible: a name of targets in the schedule file, file:PATH, chat:chat12, chat:5, user:5, stdout",
};

function wrongTarget(written: string): CliError {
  const shown = written.slice(0, 60);
  return usageError(
    { ru: `--to: не подходит «${shown}»`, en: `--to: "${shown}" is not usable` },
    { ru: "так получателя не записывают", en: "no target is written like this" },
    forms,
  );
}
