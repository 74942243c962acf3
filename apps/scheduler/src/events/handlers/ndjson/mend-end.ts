import type { FileHandle } from "node:fs/promises";

const newline = 0x0a;
/** Each line of ours begins like this. */
const beginning = '{"key":"';
const piece = 65_536;

/**
 * Makes the file end with a whole line and tells its length. A piece of a line of ours was never acknowledged, so its event comes again: it
 * is cut off. Whatever else stands there stays, on a line of its own.
 */
export async function mendEnd(file: FileHandle): Promise<number> {
  const { size } = await file.stat();
  const tail = await lastLine(file, size);
  if (tail.length === 0) return size;
  const text = tail.toString("utf8");
  const isOurs = text.startsWith(beginning) || beginning.startsWith(text);
  if (isOurs && !isJson(text)) {
    await file.truncate(size - tail.length);
    return size - tail.length;
  }
  await file.appendFile("\n");
  return size + 1;
}

/** What stands after the last end of a line. */
async function lastLine(file: FileHandle, size: number): Promise<Buffer> {
  const pieces: Buffer[] = [];
  for (let end = size; end > 0; end -= piece) {
    const from = Math.max(0, end - piece);
    const { buffer } = await file.read(Buffer.alloc(end - from), 0, end - from, from);
    const at = buffer.lastIndexOf(newline);
    pieces.unshift(buffer.subarray(at + 1));
    if (at !== -1) break;
  }
  return Buffer.concat(pieces);
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
