import type { Language } from "../words.ts";
import type { Finding } from "./check-command.ts";

/** A finding in one line: where, what, and what to write instead. */
export function findingLine({ key, problem }: Finding, language: Language): string {
  const { path, message } = problem;
  const place = [key, path].filter((part) => part !== undefined && part !== "").join(": ");
  return [...(place === "" ? [] : [`${place}:`]), message[language], ...adviceOf(problem, language)].join(" ");
}

function adviceOf({ path, suggestion, hint }: Finding["problem"], language: Language): readonly string[] {
  // A parameter that is missing is named already.
  const isNew = suggestion !== undefined && suggestion !== path;
  const near = { ru: `Возможно, нужно: ${suggestion}.`, en: `Did you mean: ${suggestion}.` };
  return [...(isNew ? [near[language]] : []), ...(hint === undefined ? [] : [hint[language]])];
}
