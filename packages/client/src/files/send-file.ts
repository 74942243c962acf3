import { Readable } from "node:stream";
import type { FetchedText } from "../http/fetch-text.ts";
import { redirected } from "../http/redirected.ts";
import type { Call } from "../link.ts";
import { collectText } from "./collect-text.ts";
import { contentChanged } from "./file-trouble.ts";
import { type Multipart, multipart } from "./multipart.ts";
import { withLocalFile } from "./open-local-file.ts";
import type { TransferOptions } from "./run-transfer.ts";
import { streamContent } from "./stream-content.ts";
import { streamExchange } from "./stream-exchange.ts";
import { tellProgress } from "./tell-progress.ts";
import type { UploadTransfer } from "./transfer.ts";

const mostAnswerBytes = 2 ** 20;

/** Sends a content as a form, piece by piece. A redirect is not followed: the key and the content would go elsewhere. */
export async function sendFile(
  { method }: Call,
  transfer: UploadTransfer,
  options: TransferOptions,
): Promise<FetchedText> {
  const { url, field, name, content } = transfer;
  const { agent, signal, touch } = options;
  const answer = collectText(mostAnswerBytes, method);
  const head = { status: 0, contentType: "" };
  await withLocalFile(content.path, async (file, size) => {
    if (size !== content.size) throw contentChanged(content.path);
    const form = multipart(field, name);
    const pieces = formPieces(form, withProgress(streamContent(file, content), transfer, options), options.onSent);
    const request = {
      origin: url.origin,
      path: `${url.pathname}${url.search}`,
      method: "POST",
      headers: headersOf(form, size),
      body: Readable.from(pieces, { objectMode: false, highWaterMark: 512 * 1024 }),
    } as const;
    await streamExchange(agent, request, {
      signal,
      onBytes: touch,
      onHead: async (status, headers) => {
        const { location } = headers;
        if (status >= 300 && status < 400 && location !== undefined)
          throw redirected(status, String(location), url, method);
        Object.assign(head, { status, contentType: String(headers["content-type"] ?? "") });
        return answer.sink;
      },
    });
  });
  return { ...head, text: answer.text(), bytes: answer.bytes() };
}

function headersOf({ contentType, before, after }: Multipart, size: number): Record<string, string> {
  return {
    accept: "application/json",
    "content-type": contentType,
    "content-length": String(before.length + size + after.length),
    "user-agent": "b24kit",
  };
}

async function* formPieces(
  form: Multipart,
  content: AsyncIterable<Buffer>,
  onSent: () => void,
): AsyncGenerator<Buffer> {
  yield form.before;
  yield* content;
  // Without its end a form is no form: until now nothing can have been stored.
  onSent();
  yield form.after;
}

async function* withProgress(
  pieces: AsyncIterable<Buffer>,
  { content }: UploadTransfer,
  { touch, onEvent }: TransferOptions,
): AsyncGenerator<Buffer> {
  const tell = tellProgress("upload", onEvent);
  let bytes = 0;
  for await (const piece of pieces) {
    yield piece;
    touch();
    bytes += piece.length;
    tell(bytes, content.size);
  }
}
