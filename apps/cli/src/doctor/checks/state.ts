import { statSync } from "node:fs";
import { statfs } from "node:fs/promises";
import { dirname, join } from "node:path";
import { openState } from "@b24kit/state";
import type { Check } from "../check.ts";
import type { Outcome } from "../finding.ts";
import { fileOutcomes } from "../local/file-outcomes.ts";
import { outcomeOfError } from "../outcome-of-error.ts";
import { skipped } from "../skipped.ts";

/** Bytes below which the next write may fail. */
const littleSpace = 100 * 1024 * 1024;

/** The folder of the state, and the SQLite file in it. */
export const state: Check = {
  id: "state",
  title: { ru: "Состояние", en: "State" },
  async run({ folders, context }) {
    if (folders === undefined) return skipped({ ru: "для него нет места", en: "there is no place for it" });
    const { path } = folders.state;
    const { known } = context.io;
    const found = [...fileOutcomes(folders.state, known), ...(await space(path))];
    try {
      return [...found, openedState(path)];
    } catch (error) {
      return [...found, outcomeOfError(error, known)];
    }
  },
};

/** Opens the file as every command does, which makes it and brings its schema up to date. */
function openedState(folder: string): Outcome {
  using opened = openState({ folder }, { timeout: 500 });
  const schema = opened.run((database) => {
    const found = Number(database.prepare("PRAGMA user_version").get()?.["user_version"] ?? 0);
    // On a disk that is read-only the file opens, and a transaction begins: only a write tells. Nothing of it stays.
    database.exec(`BEGIN IMMEDIATE; PRAGMA user_version = ${found}; ROLLBACK`);
    return found;
  });
  const bytes = statSync(opened.file).size;
  const size = `${Math.ceil(bytes / 1024)} `;
  return {
    status: "ok",
    what: {
      ru: `${join(folder, "state.sqlite")}: открывается, схема ${schema}, ${size}КиБ`,
      en: `${join(folder, "state.sqlite")}: it opens, schema ${schema}, ${size}KiB`,
    },
    data: { file: opened.file, schema, bytes },
  };
}

async function space(folder: string): Promise<readonly Outcome[]> {
  const free = await freeBytes(folder);
  if (free === undefined || free >= littleSpace) return [];
  const megabytes = Math.floor(free / 1024 / 1024);
  return [
    {
      status: free === 0 ? "problem" : "warning",
      what: { ru: `на диске мало места: ${megabytes} МиБ`, en: `little space is left on the disk: ${megabytes} MiB` },
      why: { ru: "состояние и секреты могут не записаться", en: "state and secrets may not be written" },
      next: { ru: `освободите место: df -h ${folder}`, en: `make room: df -h ${folder}` },
      data: { path: folder, freeBytes: free },
    },
  ];
}

/** Of the disk under the folder; a folder that is missing counts as its parent. */
async function freeBytes(folder: string): Promise<number | undefined> {
  try {
    const { bavail, bsize } = await statfs(folder);
    return bavail * bsize;
  } catch (error) {
    const isMissing = error instanceof Error && "code" in error && error.code === "ENOENT";
    return isMissing && dirname(folder) !== folder ? freeBytes(dirname(folder)) : undefined;
  }
}
