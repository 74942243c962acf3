import { CliError } from "../errors/cli-error.ts";
import { exitCodes } from "../errors/exit-codes.ts";
import type { Language } from "../words.ts";
import type { ImportProblem } from "./problem.ts";
import type { ProblemList } from "./problem-list.ts";

/** Throws when something is wrong with a file: the first problems with row and column, and how many there are. */
export function refuseProblems({ count, first }: ProblemList, language: Language): void {
  if (count === 0) return;
  const rest = count - first.length;
  const more = { ru: `и ещё ${rest}`, en: `and ${rest} more` }[language];
  const details = first.map((problem) => lineOf(problem, language));
  throw new CliError("import-problems", exitCodes.usage, {
    what: {
      ru: `в файле ошибок: ${count}; ничего не записано`,
      en: `${count} problems in the file; nothing was written`,
    },
    why: { ru: "всё проверяется до первой записи", en: "everything is checked before anything is written" },
    details: rest > 0 ? [...details, more] : details,
    next: { ru: "исправьте файл и повторите", en: "mend the file and repeat" },
  });
}

function lineOf({ line, column, what }: ImportProblem, language: Language): string {
  const place = { ru: `строка ${line}`, en: `line ${line}` }[language];
  return `${place}${column === undefined ? "" : `, ${column}`}: ${what[language]}`;
}
