import type { Known } from "../../environment/known.ts";
import { quoted } from "../../errors/quoted.ts";
import type { Outcome } from "../finding.ts";
import { outcomeOfError } from "../outcome-of-error.ts";
import type { FileFacts, FolderFacts } from "./look-at-folder.ts";

/** What is wrong with the owners and modes of a folder and its files; nothing on Windows, which has none. */
export function fileOutcomes({ files, error }: FolderFacts, known: Known): readonly Outcome[] {
  const unreadable = error === undefined ? [] : [outcomeOfError(error, known)];
  if (process.getuid === undefined) return unreadable;
  const user = process.getuid();
  return [...unreadable, ...files.flatMap((file) => [...foreign(file, user), ...open(file)])];
}

function foreign({ path, owner }: FileFacts, user: number): Outcome[] {
  if (owner === user) return [];
  return [
    {
      status: "problem",
      what: { ru: `чужой файл: ${path}`, en: `it belongs to another user: ${path}` },
      why: {
        ru: "владелец может прочесть и заменить его; так бывает после запуска через sudo",
        en: "the owner can read and replace it; that happens after a run through sudo",
      },
      next: command(`sudo chown ${user} ${quotedPath(path)}`),
      data: { path, owner },
    },
  ];
}

/** Who may write to the folder can replace any file in it; who can read secrets has them, unless they are encrypted. */
function open({ path, mode, isFolder }: FileFacts): Outcome[] {
  if ((mode & 0o077) === 0) return [];
  const isWritable = (mode & 0o022) !== 0;
  const isBad = isWritable || /[/\\]secrets[^/\\]*$/.test(path);
  const octal = mode.toString(8).padStart(4, "0");
  return [
    {
      status: isBad ? "problem" : "warning",
      what: { ru: `открыто другим пользователям (${octal}): ${path}`, en: `open to other users (${octal}): ${path}` },
      why: isWritable
        ? { ru: "они могут подменить профили и портал", en: "they can exchange profiles and the portal" }
        : { ru: "они могут прочесть, что там лежит", en: "they can read what is there" },
      next: command(`chmod ${isFolder ? "700" : "600"} ${quotedPath(path)}`),
      data: { path, mode: octal },
    },
  ];
}

function command(text: string): { ru: string; en: string } {
  return { ru: text, en: text };
}

function quotedPath(path: string): string {
  return /^[\w./-]+$/.test(path) ? path : quoted(path);
}
