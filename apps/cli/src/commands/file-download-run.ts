import { FileTransferError } from "@b24kit/client";
import { type FileSource, findFile, sizeText } from "b24kit";
import { refuseForms } from "../auth/print-facts.ts";
import type { Context } from "../context.ts";
import { exitCodes } from "../errors/exit-codes.ts";
import { usageError } from "../errors/cli-error.ts";
import { downloadInto } from "../files/download-into.ts";
import { saveFile } from "../files/save-file.ts";
import { transferProgress } from "../files/transfer-progress.ts";
import { sourceOf } from "../files/usage.ts";
import { renderJson } from "../output/json.ts";
import { withSink } from "../output/sink.ts";
import { openPortalFor } from "../portal/open-portal-for.ts";
import type { FileDownloadOptions } from "./file.ts";

/** Downloads a file into a file, or onto stdout. */
export async function runFileDownload(context: Context, given: string, options: FileDownloadOptions): Promise<number> {
  refuseForms(context);
  const { io } = context;
  const { signal } = io;
  const source = sourceOf(given);
  if (options.to === "-") refuseStdout(context);
  const progress = transferProgress(context);
  const { client, portal } = await openPortalFor(context, { onEvent: progress.onEvent });
  try {
    const find = async () =>
      findFile(client, source, { fields: async (kind) => portal.fields(kind, { signal }), signal });
    const found = await find();
    if (options.to === "-") {
      await downloadInto(client, found, { again: find, signal }, onlyOnce(io.stdout));
      return exitCodes.done;
    }
    const { to = "", force = false } = options;
    const saved = await saveFile(client, found, {
      to,
      force,
      otherName: otherName(source),
      again: find,
      env: io.env,
      signal,
    });
    progress.stop();
    await withSink(context, (sink) => sink.write(`${told(context, saved)}\n`));
    return exitCodes.done;
  } finally {
    progress.stop();
  }
}

/** What went out cannot be taken back, so a second attempt would print the beginning twice. */
function onlyOnce(stdout: Context["io"]["stdout"]): () => Promise<Context["io"]["stdout"]> {
  let isUsed = false;
  return async () => {
    if (isUsed)
      throw new FileTransferError("incomplete", "The connection broke off in the middle of the file.", "Try again.");
    isUsed = true;
    return stdout;
  };
}

function told({ format, language }: Context, saved: { readonly path: string; readonly bytes: number }): string {
  if (format === "json") return renderJson(saved);
  const { path, bytes } = saved;
  const size = sizeText(bytes, language);
  return language === "ru" ? `Скачано: ${path} (${size})` : `Downloaded: ${path} (${size})`;
}

function otherName(source: FileSource): string {
  return source.kind === "disk" ? `file-${source.id}` : `${source.kind}-${source.id}-${source.field}`;
}

function refuseStdout({ io, format }: Context): void {
  if (format === "json") {
    throw usageError(
      { ru: "--to - и --json вместе не работают", en: "--to - and --json do not go together" },
      { ru: "в stdout идёт сам файл", en: "the file itself goes to stdout" },
    );
  }
  if (io.stdout.isTTY !== true) return;
  throw usageError(
    { ru: "файл не печатается на терминал", en: "a file is not printed on a terminal" },
    { ru: "в нём могут быть управляющие символы", en: "there may be control characters in it" },
    { ru: "направьте вывод в файл или в другую программу", en: "redirect the output to a file or a program" },
  );
}
