import type { Ended } from "./run-in-trouble.ts";
import { rightCodes, type Tried } from "./tried.ts";
import { columns, type Trouble, type TroubleName } from "./troubles.ts";

/** What a command did with something wrong around it that it must not do; empty: it behaved. */
export function complaints(tried: Tried, trouble: Trouble, ended: Ended): readonly string[] {
  const { code, stdout, stderr } = ended;
  const right = rightCodes(tried, trouble.name);
  const printed = `${stdout}${stderr}`;
  return [
    ...(code !== null && right.includes(code)
      ? []
      : [`ends with ${code}, not with ${right.join(" or ")}:\n${printed}`]),
    ...(code !== 0 && printed.trim() === "" && !isUnseen.has(trouble.name) ? ["fails without a word"] : []),
    ...(/\n {4}at |node:internal|a bug in b24/.test(printed) ? [`tells of its inside:\n${printed}`] : []),
    ...(stderr.trimEnd().split("\n").length > longest ? [`says too much on stderr:\n${stderr}`] : []),
    ...(trouble.name === "a terminal of 40 columns" ? tooWide(stdout) : []),
  ];
}

/** What is said on stdout goes with it. */
const isUnseen = new Set<TroubleName>(["an output that nobody reads", "a closed output"]);

/** Lines: notes, and an error of three; what it lists itself is on stdout. */
const longest = 12;

/** A word that fills most of a line leaves no room beside it. */
const longWord = /\S{24}/;

/** Texts in sentences are not laid out: the terminal wraps them. */
function tooWide(text: string): readonly string[] {
  if (longWord.test(text)) return [];
  const laidOut = text.split("\n").filter((line) => /^(?:\s{2,}|[│┌└├─])/.test(line));
  const wide = laidOut.filter((line) => Array.from(line).length > columns);
  return wide.map((line) => `is wider than ${columns} columns: ${line}`);
}
