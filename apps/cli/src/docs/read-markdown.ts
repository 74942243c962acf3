import { isUtf8 } from "node:buffer";
import { createHash } from "node:crypto";
import { constants } from "node:fs";
import { open } from "node:fs/promises";

/** A file of Markdown as it lies there, or why it is left out. */
export type MarkdownFile =
  | { readonly text: string; readonly hash: string; /** Some bytes are no UTF-8. */ readonly isBroken: boolean }
  | { readonly reason: "too-large" | "unreadable" };

/** Bytes. No page for people is as long. */
const mostBytes = 4 * 1024 * 1024;

/** Reads a file that is not too large. A symbolic link is not followed, even when it came there a moment ago. */
export async function readMarkdown(path: string): Promise<MarkdownFile> {
  try {
    // A pipe in the place of the file would keep the reader waiting for ever.
    const file = await open(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
    try {
      const stats = await file.stat();
      if (!stats.isFile()) return { reason: "unreadable" };
      if (stats.size > mostBytes) return { reason: "too-large" };
      return decoded(await file.readFile());
    } finally {
      await file.close();
    }
  } catch {
    return { reason: "unreadable" };
  }
}

function decoded(bytes: Buffer): MarkdownFile {
  const text = new TextDecoder().decode(bytes);
  return { text, hash: createHash("sha256").update(bytes).digest("hex"), isBroken: !isUtf8(bytes) };
}
