import { type NoPageIndex, type PageIndex, readPageIndex, StateError, stateFolders } from "@b24kit/state";
import type { Context } from "../context.ts";
import type { Text } from "../words.ts";

/** Where the index lies: what can be made again at any time is a cache. */
export function indexFolder({ io }: Context): string {
  return stateFolders({ env: io.env, platform: process.platform }).cache;
}

/** What was read from the index, and what is to be said of it. */
export interface FromIndex<T> {
  /** undefined: there was no index to read. */
  readonly found: T | undefined;
  readonly note: Text;
}

/** Asks the index, if there is one that can be read, and says what was asked. */
export function withIndex<T>(context: Context, ask: (index: PageIndex) => T): FromIndex<T> {
  try {
    return readPageIndex(indexFolder(context), (index) =>
      typeof index === "string"
        ? { found: undefined, note: missing[index] }
        : { found: ask(index), note: noteOf(index) },
    );
  } catch (error) {
    if (error instanceof StateError && error.code === "corrupt") return { found: undefined, note: missing.damaged };
    throw error;
  }
}

function noteOf({ folder, finishedAt, pages }: PageIndex): Text {
  const count = pages.length;
  if (finishedAt === undefined) {
    return {
      ru: `индекс, страниц: ${count}; он не закончен: повторите b24 docs index --from ПАПКА`,
      en: `index, pages: ${count}; it is not finished: run b24 docs index --from FOLDER again`,
    };
  }
  const day = new Date(finishedAt).toISOString().slice(0, 10);
  return {
    ru: `индекс папки ${folder}, страниц: ${count}, собран ${day}`,
    en: `index of ${folder}, pages: ${count}, built on ${day}`,
  };
}

const facts: Text = {
  ru: "искали в том, что знает программа; полный текст: b24 docs index --from ПАПКА",
  en: "searched what the program itself knows; for the full text: b24 docs index --from FOLDER",
};

const missing: Readonly<Record<NoPageIndex, Text>> = {
  none: { ru: `индекса нет: ${facts.ru}`, en: `there is no index: ${facts.en}` },
  "other-version": {
    ru: `индекс собран другой версией b24: ${facts.ru}`,
    en: `the index is of another version of b24: ${facts.en}`,
  },
  damaged: { ru: `индекс повреждён: ${facts.ru}`, en: `the index is damaged: ${facts.en}` },
};
