import type { IncomingMessage } from "node:http";
import type { ContentStore, StoredContent } from "../../files/content-store.ts";

/** A file that came in a form. */
export interface UploadedFile {
  readonly name: string;
  readonly content: StoredContent;
}

/** Bytes of header lines of a part. */
const mostHead = 16 * 1024;

/** Reads the first file of a form as it comes, with flat memory; undefined when there is none, or the form is cut off. */
export async function readUpload(request: IncomingMessage, contents: ContentStore): Promise<UploadedFile | undefined> {
  const boundary = /boundary="?([^";]+)/i.exec(request.headers["content-type"] ?? "")?.[1];
  if (boundary === undefined) return undefined;
  const writer = contents.writer();
  const part = createPart(Buffer.from(`\r\n--${boundary}`));
  for await (const chunk of request as AsyncIterable<Buffer>) {
    const ready = part.take(chunk);
    if (ready.length > 0) await writer.write(ready);
  }
  const name = part.name();
  if (part.isDone() && name !== undefined && request.complete) return { name, content: await writer.finish() };
  await writer.discard();
  return undefined;
}

/** The first part of a form while it comes. */
interface Part {
  /** The bytes of the content that are known to be so by now. */
  take(chunk: Buffer): Buffer;
  name(): string | undefined;
  isDone(): boolean;
}

const nothing: Buffer = Buffer.alloc(0);

function createPart(end: Buffer): Part {
  let name: string | undefined;
  let state: "head" | "content" | "over" = "head";
  let isDone = false;
  let held = nothing;
  const readHead = (): void => {
    const length = held.indexOf("\r\n\r\n");
    if (length === -1 && held.length <= mostHead) return;
    name = length === -1 ? undefined : fileName(held.subarray(0, length).toString("utf8"));
    state = name === undefined ? "over" : "content";
    held = held.subarray(length + 4);
  };
  return {
    take(chunk) {
      if (state === "over") return nothing;
      held = held.length === 0 ? chunk : Buffer.concat([held, chunk]);
      if (state === "head") readHead();
      if (state !== "content") return nothing;
      const at = held.indexOf(end);
      isDone = at !== -1;
      if (isDone) state = "over";
      const ready = held.subarray(0, isDone ? at : Math.max(0, held.length - end.length + 1));
      held = held.subarray(ready.length);
      return ready;
    },
    name: () => name,
    isDone: () => isDone,
  };
}

/** PHP takes the last part of a path. */
function fileName(head: string): string | undefined {
  const found = /filename="([^"]*)"/i.exec(head)?.[1];
  const name = found?.replaceAll("%22", '"').split(/[\\/]/).at(-1);
  return name === "" ? undefined : name;
}
