import type { Answer } from "./answer.ts";
import { cleanLine, cleanText } from "./clean-text.ts";

/** What is said in our own words before the fence: the error, or what this is, when and how much. Cleaned all the same. */
export function headLines({ told = [], remarks = [], error, asOf, shown, total, next }: Answer): readonly string[] {
  const counts = shown === undefined ? [] : [`shown ${shown}${total === undefined ? "" : `/${total}`}`];
  const facts = [...(asOf === undefined ? [] : [`as of ${asOf}`]), ...counts];
  return [
    ...(error === undefined ? [] : [`Failed (${error.code}): ${error.message}`, `What to do: ${error.action}`]),
    ...told,
    ...remarks.map((remark) => `! ${cleanLine(remark)}`),
    ...(facts.length === 0 ? [] : [facts.join(" · ")]),
    ...(next === undefined ? [] : [`more: call again with cursor ${next}`]),
  ].map((line) => cleanText(line));
}

/** What is said after it: what to do next. */
export function adviceLines({ advice = [] }: Answer): readonly string[] {
  return advice.map((line) => cleanText(line));
}
