import { type FileSource, type FileTarget, parseFileSource, parseFileTarget } from "b24kit";
import { type CliError, usageError } from "../errors/cli-error.ts";

/** Reads `--to` of an upload. Throws a usage error. */
export function targetOf(text: string, field: string | undefined): FileTarget {
  const target = parseFileTarget(text);
  if (target === undefined)
    throw unreadable("--to", text, "deal:12, lead:12, contact:12, company:12, task:12, folder:12, chat:12");
  if (field === undefined || !["task", "folder", "chat"].includes(target.kind)) return target;
  throw usageError(
    { ru: `--field не для ${target.kind}`, en: `--field is not for ${target.kind}` },
    { ru: "поля с файлами есть у записей CRM", en: "records of the CRM have fields with files" },
    { ru: "уберите --field", en: "leave --field out" },
  );
}

/** Reads what is to be downloaded. Throws a usage error. */
export function sourceOf(text: string): FileSource {
  const source = parseFileSource(text);
  if (source === undefined) throw unreadable("<source>", text, "341, deal:12/UF_CRM_OFFER");
  return source;
}

function unreadable(name: string, text: string, examples: string): CliError {
  return usageError(
    { ru: `${name}: не разобрать «${text}»`, en: `${name}: cannot read "${text}"` },
    { ru: "непонятно, где этот файл", en: "it does not say where the file is" },
    { ru: `например: ${examples}`, en: `for example: ${examples}` },
  );
}
