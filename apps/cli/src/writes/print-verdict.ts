import type { Journal } from "b24kit";
import type { Context } from "../context.ts";
import { renderJson } from "../output/json.ts";
import { withSink } from "../output/sink.ts";
import type { Language, Text } from "../words.ts";

type Verdict = ReturnType<Journal["verify"]>;

/** Prints what the check of the journal found, and the head to be noted for the next one. */
export async function printVerdict(context: Context, verdict: Verdict): Promise<void> {
  const { format, language } = context;
  const text = format === "json" ? renderJson(verdictJson(verdict, language)) : textOf(verdict, language);
  await withSink(context, (sink) => sink.write(`${text}\n`));
}

function textOf(verdict: Verdict, language: Language): string {
  const { problems, head, isEndChecked } = verdict;
  const parts = [headingOf(verdict), ...problems.map(({ message }) => message)];
  const lines = parts.map((part) => part[language]);
  if (head === undefined) return lines.join("\n");
  const note = isEndChecked ? headings.head : headings.noteHead;
  return [...lines, note[language], `${head.index}:${head.mac}`].join("\n");
}

const headings = {
  empty: { ru: "Журнал пуст.", en: "The journal is empty." },
  otherKey: {
    ru: "Ни одна строка не подтверждается: скорее всего, ключ заменён, и журнал не изменён, а недоказуем.",
    en: "No line can be proved: most likely the key was replaced, and the journal is unproven rather than edited.",
  },
  head: { ru: "Последняя строка:", en: "The last line:" },
  noteHead: {
    ru: "Последняя строка; запишите её код в другом месте, с --head он покажет и удаление конца:",
    en: "The last line; note its code somewhere else, with --head it also shows a removed end:",
  },
} as const satisfies Readonly<Record<string, Text>>;

function headingOf({ isIntact, lines, genuineLines, problems }: Verdict): Text {
  if (isIntact && lines === 0) return headings.empty;
  if (isIntact) return { ru: `Журнал цел, строк: ${lines}.`, en: `The journal is intact, lines: ${lines}.` };
  if (lines > 0 && genuineLines === 0) return headings.otherKey;
  return {
    ru: `Журнал повреждён: строк ${lines}, подлинных ${genuineLines}, находок ${problems.length}.`,
    en: `The journal is not intact: ${lines} lines, ${genuineLines} genuine, ${problems.length} findings.`,
  };
}

function verdictJson(verdict: Verdict, language: Language): object {
  const problems = verdict.problems.map((problem) => ({ ...problem, message: problem.message[language] }));
  return { ...verdict, head: verdict.head ?? null, problems };
}
