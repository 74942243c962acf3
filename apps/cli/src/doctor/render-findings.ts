import { padText, scrubText } from "@b24kit/report";
import type { Context } from "../context.ts";
import { withOwnCommand } from "../output/own-command.ts";
import type { Language, Text } from "../words.ts";
import type { Finding, FindingStatus } from "./finding.ts";
import { wrapText } from "./wrap-text.ts";

const labels: Readonly<Record<FindingStatus, Text>> = {
  ok: { ru: "в порядке", en: "ok" },
  warning: { ru: "внимание", en: "warning" },
  problem: { ru: "проблема", en: "problem" },
  skipped: { ru: "пропущено", en: "skipped" },
};
const order = ["problem", "warning", "ok", "skipped"] as const;
const colours: Readonly<Record<FindingStatus, string>> = { ok: "32", warning: "33", problem: "31", skipped: "2" };

const words = { why: { ru: "Почему: ", en: "Why: " }, next: { ru: "Что делать: ", en: "Next: " } } as const;

/** Columns that texts beside the names of checks need at least; on a narrower terminal they stand below. */
const fewest = 30;

/** The list: a line for each finding, reasons and next steps below it, the sum at the end. */
export function renderFindings(context: Context, findings: readonly Finding[]): string {
  const { language, stdout, options } = context;
  const label = Math.max(...order.map((status) => labels[status][language].length));
  const title = Math.max(...findings.map((finding) => finding.title[language].length));
  // Lines of a pipe are not cut, so that they can be searched.
  const isScreen = stdout.isTerminal && options.out === undefined;
  const isNarrow = isScreen && stdout.width < label + title + 4 + fewest;
  const indent = " ".repeat(isNarrow ? 2 : label + title + 4);
  const width = isScreen ? stdout.width - indent.length : Number.POSITIVE_INFINITY;
  const lines = findings.flatMap((finding) => {
    const texts = textsOf(finding, context).flatMap((text) => wrapText(text, width));
    const status = padText(labels[finding.status][language], label);
    const shown = stdout.colour ? `\u001B[${colours[finding.status]}m${status}\u001B[0m` : status;
    const [first = "", ...rest] = isNarrow ? ["", ...texts] : texts;
    const head = `${shown}  ${padText(finding.title[language], title)}  ${first}`;
    return [head.trimEnd(), ...rest.map((text) => indent + text)];
  });
  return [...lines, "", sumOf(findings, language)].join("\n");
}

function textsOf(
  { status, what, why, next, lines = [] }: Finding,
  { language, io, options }: Context,
): readonly string[] {
  // What is fine needs no reason on the screen.
  const isFine = status === "ok" || status === "skipped";
  return [
    scrubText(what[language]),
    ...lines.map((line) => `  ${line[language]}`),
    ...(why === undefined || isFine ? [] : [words.why[language] + scrubText(why[language])]),
    ...(next === undefined || isFine
      ? []
      : [words.next[language] + scrubText(withOwnCommand(next[language], { env: io.env, profile: options.profile }))]),
  ];
}

function sumOf(findings: readonly Finding[], language: Language): string {
  return order
    .map((status) => `${labels[status][language]}: ${findings.filter((finding) => finding.status === status).length}`)
    .join(", ");
}
