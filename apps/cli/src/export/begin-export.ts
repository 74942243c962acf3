import { stat } from "node:fs/promises";
import { CliError } from "../errors/cli-error.ts";
import { exitCodes } from "../errors/exit-codes.ts";
import type { Text } from "../words.ts";
import { type ExportQuestion, type ExportState, hashOf, loadState, partPaths } from "./export-state.ts";

/**
 * The state to go on with; undefined to begin anew. Without `--resume` an export that was cut is told about, never overwritten;
 * with it another question is refused, and what cannot be gone on with is.
 */
export async function beginExport(
  file: string,
  question: ExportQuestion,
  isResumed: boolean,
): Promise<ExportState | undefined> {
  const paths = partPaths(file);
  const state = await loadState(paths.state);
  const size = (await stat(paths.part).catch(() => undefined))?.size;
  if (state === undefined && size === undefined) return undefined;
  if (state === undefined || state === "damaged") throw strangePart(paths.part, paths.state);
  if (!isResumed) throw cutBefore(paths.part, state);
  if (state.hash !== hashOf(question)) throw otherQuestion(state.question, question);
  // A finished part may have been put into place already.
  if (!state.isComplete && (size ?? 0) < state.bytes) throw shortPart(paths.part, paths.state);
  return state;
}

function refused(what: Text, why: Text, next: Text): CliError {
  return new CliError("export-part", exitCodes.usage, { what, why, next });
}

function cutBefore(part: string, { rows }: ExportState): CliError {
  return refused(
    { ru: `есть начатая выгрузка: ${part}`, en: `there is an export that was cut: ${part}` },
    {
      ru: `в ней строк: ${rows}; сама она не перезаписывается`,
      en: `it has ${rows} rows, and is not overwritten by itself`,
    },
    {
      ru: `добавьте --resume, чтобы продолжить, или удалите ${part} и ${part}.json`,
      en: `add --resume to go on, or delete ${part} and ${part}.json`,
    },
  );
}

function strangePart(part: string, state: string): CliError {
  return refused(
    {
      ru: `рядом лежит чужой или повреждённый ${part}`,
      en: `${part} is in the way: it is damaged, or not of an export`,
    },
    { ru: "по нему не понять, что уже выгружено", en: "it does not tell what was exported" },
    { ru: `уберите ${part} и ${state} и начните заново`, en: `put ${part} and ${state} away and begin anew` },
  );
}

function shortPart(part: string, state: string): CliError {
  return refused(
    { ru: `файл ${part} короче, чем был`, en: `${part} is shorter than it was` },
    { ru: "часть выгруженного потеряна", en: "a part of what was exported is lost" },
    { ru: `удалите ${part} и ${state} и начните заново`, en: `delete ${part} and ${state} and begin anew` },
  );
}

const names: Readonly<Record<keyof ExportQuestion, Text>> = {
  portal: { ru: "портал", en: "the portal" },
  user: { ru: "пользователь", en: "the user" },
  entity: { ru: "сущность", en: "the entity" },
  filter: { ru: "условия --where", en: "the conditions of --where" },
  select: { ru: "поля --select", en: "the fields of --select" },
  titles: { ru: "--titles", en: "--titles" },
  format: { ru: "вид файла", en: "the kind of file" },
  separator: { ru: "--separator", en: "--separator" },
};

function otherQuestion(before: ExportQuestion, now: ExportQuestion): CliError {
  const changed = (Object.keys(names) as (keyof ExportQuestion)[]).filter(
    (name) => JSON.stringify(before[name]) !== JSON.stringify(now[name]),
  );
  const list = (language: keyof Text): string => changed.map((name) => names[name][language]).join(", ");
  return refused(
    { ru: "начатая выгрузка — о другом", en: "the export that was cut asked for something else" },
    { ru: `изменилось: ${list("ru")}`, en: `changed: ${list("en")}` },
    {
      ru: "повторите прежнюю команду с --resume или выберите другой файл",
      en: "repeat the former command with --resume, or choose another file",
    },
  );
}
