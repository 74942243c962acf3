import { CliError } from "../errors/cli-error.ts";
import { exitCodes } from "../errors/exit-codes.ts";
import type { Language } from "../words.ts";
import type { Finding } from "./check-command.ts";
import { findingLine } from "./finding-line.ts";

/** More would scroll what matters away. */
const mostLines = 10;

/** The error of a call that the check stops. Every fault is a line of its own. */
export function faultyParameters(findings: readonly Finding[], language: Language): CliError {
  const methods = [...new Set(findings.map(({ method }) => method))];
  const named = methods.slice(0, 3).join(", ");
  const count = findings.length;
  const lines = findings.slice(0, mostLines).map((finding) => findingLine(finding, language));
  return new CliError("faulty-parameters", exitCodes.usage, {
    what: {
      ru: `${named}: параметры не подходят, ничего не отправлено`,
      en: `${named}: the parameters are faulty, nothing was sent`,
    },
    why: {
      ru: `проверка нашла ошибок: ${count}`,
      en: `the check found ${count === 1 ? "one fault" : `${count} faults`}`,
    },
    next: {
      ru: `исправьте; какие параметры есть: b24 methods show ${methods[0] ?? ""}`,
      en: `correct them; the parameters that there are: b24 methods show ${methods[0] ?? ""}`,
    },
    details: count > mostLines ? [...lines, "…"] : lines,
  });
}
