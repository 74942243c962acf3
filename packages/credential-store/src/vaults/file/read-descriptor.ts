import { read } from "node:fs";
import { promisify } from "node:util";

const largest = 4096;

/** The first line that an open file descriptor gives, without its end; `undefined` when it cannot be read. Leaves it open. */
export async function readDescriptor(descriptor: number): Promise<string | undefined> {
  const buffer = Buffer.alloc(largest);
  let length = 0;
  try {
    // Nobody closes the other end of a terminal: reading stops at the end of the line.
    while (length < largest && !buffer.subarray(0, length).includes("\n")) {
      const { bytesRead } = await promisify(read)(descriptor, buffer, length, largest - length, null);
      if (bytesRead === 0) break;
      length += bytesRead;
    }
    const [line = ""] = buffer.toString("utf8", 0, length).split("\n");
    return line.replace(/\r$/, "");
  } catch {
    return undefined;
  } finally {
    buffer.fill(0);
  }
}
