import type { Finding } from "@b24kit/skill-content";
import { renderTable } from "@b24kit/report";
import type { Context } from "../context.ts";
import { exitCodes } from "../errors/exit-codes.ts";
import { printList } from "../methods/print-list.ts";

/** What a security scan would find of one sort in a skill. */
export interface ScanRow {
  readonly skill: string;
  readonly looked: string;
  readonly title: { readonly ru: string; readonly en: string };
  readonly found: readonly string[];
  readonly problems: number;
}

const nothing = { ru: "проверять нечего", en: "there is nothing to check" };

/** What becomes of copies is told to users; the rest is for those who make skills, in English. */
const inRussian: Readonly<Record<string, string>> = {
  edited: "изменён",
  missing: "файла нет",
  "not installed by b24": "не из b24",
  "not installed": "не установлен",
  "left by an install that was cut off": "остался от прерванной установки",
};

/** Prints the table of a check, and what is wrong beside it. The result is the exit code. */
export async function printCheck(
  context: Context,
  rows: readonly ScanRow[],
  findings: readonly Finding[],
): Promise<number> {
  const { language, stdout, messages } = context;
  const titles = {
    ru: ["Навык", "Что искали", "Найдено", "Не заявлено"],
    en: ["Skill", "Looked for", "Found", "Undeclared"],
  };
  const columns = titles[language].map((title) => ({ title, align: "left" as const }));
  const shown = rows.map(({ skill, looked, title, found, problems }) => ({
    skill,
    looked,
    title: title[language],
    found,
    problems,
  }));
  const cells = shown.map(({ skill, title, found, problems }) => [skill, title, found.join(", "), String(problems)]);
  const draw = (): string => renderTable(columns, cells, { width: stdout.width, colour: stdout.colour });
  await printList(context, { rows: shown, draw, nothing });
  for (const { file, problem } of findings) {
    messages.note({ ru: `${file}: ${inRussian[problem] ?? problem}`, en: `${file}: ${problem}` });
  }
  return findings.length === 0 ? exitCodes.done : exitCodes.failed;
}
