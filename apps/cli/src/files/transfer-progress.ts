import { sizeText, type ToolkitEvent } from "b24kit";
import type { Context } from "../context.ts";
import { createProgress, type Progress } from "../output/progress.ts";

const verbs = {
  ru: { upload: "отправлено", download: "получено", of: "из" },
  en: { upload: "sent", download: "received", of: "of" },
} as const;

/** A line on a terminal that tells how far a file is. */
export interface TransferProgress {
  readonly onEvent: (event: ToolkitEvent) => void;
  stop(): void;
}

/** Begins with the first part of a file: before that somebody may be asked. */
export function transferProgress({ io, language, options, format, stderr }: Context): TransferProgress {
  const isShown = stderr.animated && options.quiet !== true && options.verbose !== true && format !== "json";
  let progress: Progress | undefined;
  return {
    onEvent(event) {
      if (event.type !== "transfer") return;
      const { [event.method]: verb, of } = verbs[language];
      const total = event.total === undefined ? "" : ` ${of} ${sizeText(event.total, language)}`;
      const text = `${verb}: ${sizeText(event.bytes, language)}${total}`;
      progress ??= createProgress(io.stderr, isShown, text);
      progress.update(text);
    },
    stop: () => progress?.stop(),
  };
}
