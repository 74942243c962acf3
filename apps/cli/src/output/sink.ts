import { stat } from "node:fs/promises";
import { usageError } from "../errors/cli-error.ts";
import type { Context } from "../context.ts";
import { writeTo } from "./write-stream.ts";

/** Where the data of a command goes: stdout, or the file of `--out`. */
export interface Sink {
  write(text: string): Promise<void>;
  /** Puts the file into place; until then nobody sees it. */
  commit(): Promise<void>;
}

/** Opens the place for the data. The webhook's secret is taken out of everything. */
export async function openSink({ io, options, scrub }: Context): Promise<Sink> {
  if (options.out === undefined) {
    return { write: async (text) => writeTo(io.stdout, scrub(text)), commit: async () => {} };
  }
  await refuseSpecialFile(options.out);
  return fileSink(options.out, scrub);
}

function fileSink(path: string, scrub: (text: string) => string): Sink {
  const parts: string[] = [];
  return {
    write: async (text) => {
      parts.push(scrub(text));
    },
    commit: async () => {
      const { writeFileAtomic } = await import("@b24kit/state");
      await writeFileAtomic(path, parts.join(""));
    },
  };
}

/** An atomic write puts a new file in the place of the old one: right for files, wrong for folders and devices. */
async function refuseSpecialFile(path: string): Promise<void> {
  const found = await stat(path).catch(() => undefined);
  if (path !== "" && (found === undefined || found.isFile())) return;
  throw usageError(
    { ru: `--out: сюда нельзя записать файл: ${path}`, en: `--out: cannot put a file there: ${path}` },
    { ru: "это папка или устройство", en: "it is a folder or a device" },
    { ru: "укажите имя файла", en: "give the name of a file" },
  );
}
