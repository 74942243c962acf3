import { type Path, type ProblemList, shorten } from "./problem-list.ts";
import { readDate } from "./read-date.ts";
import { kindOf } from "./value-kind.ts";

/** How a date is looked at: whether a time belongs to it, and whether the value surely is a date. */
interface DateRules {
  readonly hasTime: boolean;
  readonly isSure: boolean;
}

/** A date that the portal cannot read, or reads in its own time zone. */
export function checkDate(value: unknown, path: Path, problems: ProblemList, { hasTime, isSure }: DateRules): void {
  const kind = kindOf(value);
  if ((kind !== "text" && kind !== "number") || value === "") return;
  const read = typeof value === "string" ? readDate(value) : "number";
  const shown = shorten(String(value));
  if (read === "unreadable" || read === "number") {
    problems[isSure && read === "unreadable" ? "error" : "warning"](
      "bad-date",
      path,
      { ru: `«${shown}» портал не прочтёт как дату.`, en: `The portal cannot read "${shown}" as a date.` },
      { hint: example },
    );
  } else if (read === "site-format") {
    problems.warning(
      "bad-date",
      path,
      {
        ru: `«${shown}»: такую запись каждый портал читает по своим настройкам.`,
        en: `"${shown}": each portal reads this by its own settings.`,
      },
      { hint: example },
    );
  } else if (read === "local-time" || (read === "day" && hasTime)) {
    problems.warning(
      "date-without-offset",
      path,
      {
        ru: `«${shown}» без часового пояса: портал возьмёт пояс сервера.`,
        en: `"${shown}" has no offset: the portal takes the server's time zone.`,
      },
      { hint: example },
    );
  }
}

const example = {
  ru: "Пишите так: 2026-03-01T09:00:00+03:00.",
  en: "Write it so: 2026-03-01T09:00:00+03:00.",
};
