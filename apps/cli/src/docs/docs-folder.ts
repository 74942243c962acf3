import { realpath, stat } from "node:fs/promises";
import { type CliError, usageError } from "../errors/cli-error.ts";
import { shorten } from "../output/shorten.ts";
import { mostFiles } from "./find-markdown.ts";

/** The folder that is meant, with its real path. Throws an error of usage when there is none. */
export async function docsFolder(from: string): Promise<string> {
  const stats = await stat(from).catch(() => undefined);
  if (stats?.isDirectory() !== true) {
    throw usageError(
      { ru: `нет такой папки: ${shorten(from)}`, en: `there is no such folder: ${shorten(from)}` },
      { ru: "--from называет папку с документацией", en: "--from names the folder of the documentation" },
      { ru: "проверьте путь", en: "check the path" },
    );
  }
  return realpath(from);
}

/** Refuses a folder without Markdown, and one that can be no documentation. */
export function refuseBadNumber(from: string, files: number): void {
  if (files === 0) throw noMarkdown(from);
  if (files > mostFiles) throw tooMany(from);
}

function noMarkdown(from: string): CliError {
  return usageError(
    {
      ru: `в папке нет файлов Markdown: ${shorten(from)}`,
      en: `the folder has no files of Markdown: ${shorten(from)}`,
    },
    {
      ru: "индекс собирается из файлов .md; прежний индекс не тронут",
      en: "the index is built from files .md; the former index is untouched",
    },
    {
      ru: "назовите папку, в которую скачана документация",
      en: "name the folder that the documentation was fetched into",
    },
  );
}

function tooMany(from: string): CliError {
  return usageError(
    { ru: `слишком много файлов: ${shorten(from)}`, en: `too many files: ${shorten(from)}` },
    {
      ru: `в документации не бывает больше ${mostFiles} страниц`,
      en: `no documentation has more than ${mostFiles} pages`,
    },
    { ru: "назовите саму папку документации", en: "name the folder of the documentation itself" },
  );
}
