import type { Readable } from "node:stream";
import { usageError } from "../errors/cli-error.ts";
import { isObject } from "./is-object.ts";
import { createParameterTree } from "./parameter-tree.ts";
import { parseUserJson } from "./parse-json.ts";
import { parsePath } from "./parse-path.ts";
import { readSource } from "./read-source.ts";
import { splitAssignment } from "./split-assignment.ts";

export interface CallParamSources {
  /** Values of `--param`. */
  readonly assignments: readonly string[];
  /** Value of `--params-file`. */
  readonly file?: string | undefined;
  readonly stdin: () => Readable;
}

/** Parameters of a call from a JSON file and from `--param`s. A name that both give is refused. */
export async function readCallParams(sources: CallParamSources): Promise<Record<string, unknown>> {
  const fromFile = sources.file === undefined ? {} : await readParamsFile(sources.file, sources.stdin);
  const tree = createParameterTree();
  for (const text of sources.assignments) {
    const { key, value, isJson } = splitAssignment(text);
    const path = parsePath(key);
    tree.assign(path, await valueOf(key, value, isJson, sources.stdin));
    if (Object.hasOwn(fromFile, path[0] ?? "")) throw givenTwice(path[0] ?? "");
  }
  return Object.fromEntries([...Object.entries(fromFile), ...Object.entries(tree.toObject())]);
}

async function valueOf(key: string, value: string, isJson: boolean, stdin: () => Readable): Promise<unknown> {
  if (isJson) return parseUserJson(value, { ru: `параметр ${key}`, en: `parameter ${key}` });
  if (value.startsWith("@")) return await readSource(value.slice(1), stdin);
  return value;
}

async function readParamsFile(file: string, stdin: () => Readable): Promise<Record<string, unknown>> {
  const value = parseUserJson(await readSource(file, stdin), { ru: `файл ${file}`, en: `file ${file}` });
  if (isObject(value)) return value;
  throw usageError(
    { ru: `файл ${file}: нужен объект JSON`, en: `file ${file}: a JSON object is needed` },
    { ru: "параметры метода — это имена и значения", en: "parameters of a method are names and values" },
    { ru: 'например: {"filter": {"CLOSED": "N"}}', en: 'for example: {"filter": {"CLOSED": "N"}}' },
  );
}

function givenTwice(name: string) {
  return usageError(
    { ru: `параметр ${name} задан и в файле, и в --param`, en: `${name} is given in the file and by --param` },
    { ru: "непонятно, какое значение нужно", en: "it is not clear which value is meant" },
    { ru: "оставьте одно из них", en: "keep one of them" },
  );
}
