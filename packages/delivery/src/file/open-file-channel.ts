import { extname } from "node:path";
import { cancelled } from "../cancelled.ts";
import type { Channel } from "../channel.ts";
import type { ChannelParts } from "../open-channel.ts";
import { renderAs, type ReportFormat } from "../rendering/render-as.ts";
import type { TargetOf } from "../target.ts";
import { fileError } from "./file-error.ts";
import { checkPath, filePath } from "./file-path.ts";
import { writeAtomic } from "./write-atomic.ts";

const formats: Readonly<Record<string, ReportFormat>> = {
  ".md": "md",
  ".markdown": "md",
  ".html": "html",
  ".htm": "html",
  ".json": "json",
};

/** Files with dated names. The format follows the ending unless it is given. */
export function openFileChannel(target: TargetOf<"file">, parts: ChannelParts): Channel {
  checkPath(target.path, parts);
  const format = target.format ?? formats[extname(target.path).toLowerCase()] ?? "text";
  return {
    async send(message, signal) {
      if (signal.aborted) throw cancelled(signal.reason);
      const path = filePath(target.path, message, parts);
      const text = renderAs(format, message);
      try {
        await writeAtomic(path, text, message.key.slice(0, 16));
      } catch (error) {
        throw fileError(error, path);
      }
      return { id: path };
    },
    // The name follows from the slot, and a file is replaced as a whole: writing again leaves one file.
    settle: () => Promise.resolve({ state: "repeatable" }),
    [Symbol.asyncDispose]: () => Promise.resolve(),
  };
}
