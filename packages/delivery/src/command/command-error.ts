import { scrubWebhookPaths } from "@b24kit/client";
import { scrubText } from "@b24kit/report";
import { DeliveryError, type DeliveryErrorText } from "../delivery-error.ts";
import type { Ended } from "./run-command.ts";

/** The exit code of sysexits.h for "not now, try again". */
const tryAgain = 75;
const longestLine = 200;

/** What the end of a program means; undefined: it took the report. */
export function endError(program: string, { exitCode, signal, errorText }: Ended): DeliveryError | undefined {
  if (exitCode === 0) return undefined;
  const line = lastLine(errorText);
  const said = line === "" ? "" : `: ${line}`;
  if (exitCode === null) {
    const text: DeliveryErrorText = {
      ru: `${program} прерван (${signal}): неизвестно, что он успел${said}`,
      en: `${program} was killed (${signal}): it is unknown what it has done by then${said}`,
    };
    return new DeliveryError("outcome-unknown", text);
  }
  const text: DeliveryErrorText = {
    ru: `${program}: код выхода ${exitCode}${said}`,
    en: `${program} ended with exit code ${exitCode}${said}`,
  };
  return new DeliveryError(exitCode === tryAgain ? "busy" : "refused", text);
}

/** The program could not be started, so it did nothing. */
export function startError(program: string, cause: unknown): DeliveryError {
  const { code = "" } = cause as NodeJS.ErrnoException;
  const isForNow = code === "EAGAIN" || code === "ENOMEM" || code === "EMFILE";
  return new DeliveryError(
    isForNow ? "busy" : "misconfigured",
    { ru: `${program} не запускается (${code}).`, en: `${program} cannot be started (${code}).` },
    {
      cause: new Error(code),
      action: {
        ru: "Проверьте имя программы, PATH и право на её запуск.",
        en: "Check the name of the program, PATH and the right to run it.",
      },
    },
  );
}

function lastLine(text: string): string {
  const lines = text.split("\n").map((line) => scrubText(scrubWebhookPaths(line)).trim());
  return Array.from(lines.findLast((line) => line !== "") ?? "")
    .slice(0, longestLine)
    .join("");
}
