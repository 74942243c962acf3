import type { Readable } from "node:stream";
import { anyMethod, command, type Command } from "b24kit";
import { usageError } from "../errors/cli-error.ts";
import type { Text } from "../words.ts";
import { withReferences } from "./batch-references.ts";
import { isObject } from "./is-object.ts";
import { parseUserJson } from "./parse-json.ts";
import { parseQuery } from "./parse-query.ts";
import { readSource } from "./read-source.ts";

export interface BatchSources {
  /** Values of `--cmd`: `name=method?query`. */
  readonly commands: readonly string[];
  /** Value of `--file`. */
  readonly file?: string | undefined;
  readonly stdin: () => Readable;
}

/** The commands of a batch by name, those of the file first. A name given twice is refused. */
export async function readBatch(sources: BatchSources): Promise<Record<string, Command>> {
  const fromFile = sources.file === undefined ? [] : await readBatchFile(sources.file, sources.stdin);
  const fromWords = sources.commands.map((text) => parseCommandWord(text));
  const commands = new Map<string, Command>();
  for (const [name, entry] of [...fromFile, ...fromWords]) {
    if (!/^[\w-]+$/.test(name) || name === "__proto__") throw badName(name);
    if (commands.has(name)) throw givenTwice(name);
    commands.set(name, entry);
  }
  if (commands.size === 0) throw nothingToDo();
  return Object.fromEntries(commands);
}

type Named = readonly [name: string, command: Command];

function parseCommandWord(text: string): Named {
  const at = text.indexOf("=");
  if (at <= 0) throw badCommand({ ru: `--cmd ${text}`, en: `--cmd ${text}` });
  return [text.slice(0, at), parseCommand(text.slice(at + 1), { ru: `--cmd ${text}`, en: `--cmd ${text}` })];
}

function parseCommand(text: string, source: Text): Command {
  const at = text.indexOf("?");
  const method = at === -1 ? text : text.slice(0, at);
  if (method.trim() === "") throw badCommand(source);
  return command(anyMethod(method), referring(at === -1 ? {} : parseQuery(text.slice(at + 1))));
}

async function readBatchFile(file: string, stdin: () => Readable): Promise<Named[]> {
  const source = { ru: `файл ${file}`, en: `file ${file}` };
  const value = parseUserJson(await readSource(file, stdin), source);
  if (!isObject(value)) throw badFile(source);
  return Object.entries(value).map(([name, entry]) => [
    name,
    parseEntry(entry, { ru: `${source.ru}: ${name}`, en: `${source.en}: ${name}` }),
  ]);
}

function parseEntry(entry: unknown, source: Text): Command {
  if (typeof entry === "string") return parseCommand(entry, source);
  if (!isObject(entry)) throw badCommand(source);
  const { method, params = {}, ...rest } = entry;
  if (typeof method !== "string" || !isObject(params) || Object.keys(rest).length > 0) throw badCommand(source);
  return command(anyMethod(method), referring(params));
}

function referring(params: Record<string, unknown>): Record<string, unknown> {
  return withReferences(params) as Record<string, unknown>;
}

const forms: Text = {
  ru: 'вид: имя=метод?запрос; в файле JSON: {"имя": "метод?запрос"} или {"имя": {"method": …, "params": {…}}}',
  en: 'forms: name=method?query; in a JSON file: {"name": "method?query"} or {"name": {"method": …, "params": {…}}}',
};

function badCommand(source: Text) {
  return usageError(
    { ru: `команда не разобрана: ${source.ru}`, en: `cannot read the command: ${source.en}` },
    { ru: "нужны имя и метод", en: "it needs a name and a method" },
    forms,
  );
}

function badFile(source: Text) {
  return usageError(
    { ru: `${source.ru}: нужен объект JSON`, en: `${source.en}: a JSON object is needed` },
    { ru: "у каждой команды пакета есть имя", en: "each command of a batch has a name" },
    forms,
  );
}

function badName(name: string) {
  return usageError(
    { ru: `имя команды не подходит: ${name}`, en: `the name of a command is not usable: ${name}` },
    { ru: "в имени могут быть латинские буквы, цифры, _ и -", en: "a name has letters, digits, _ and -" },
  );
}

function givenTwice(name: string) {
  return usageError(
    { ru: `команда ${name} задана дважды`, en: `the command ${name} is given twice` },
    { ru: "у каждой команды пакета своё имя", en: "each command of a batch has a name of its own" },
    { ru: "переименуйте одну из них", en: "rename one of them" },
  );
}

function nothingToDo() {
  return usageError(
    { ru: "в пакете нет команд", en: "the batch has no commands" },
    { ru: "не задано ни --cmd, ни --file", en: "neither --cmd nor --file gives one" },
    forms,
  );
}
