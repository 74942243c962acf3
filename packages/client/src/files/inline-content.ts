import type { Params } from "../link.ts";
import { contentsIn, type FileContent, isFileContent } from "./file-content.ts";
import { FileTransferError } from "./file-trouble.ts";
import { readContent } from "./read-content.ts";

/**
 * Bytes that may travel as Base64 inside of JSON. The portal's own limit is that of its server (2 GB of request in the cloud);
 * such a content is in memory several times over, here and there.
 */
const mostInlineBytes = 20 * 2 ** 20;

/** The parameters with Base64 in place of contents. Throws `ClientError` ("file") for what is too large, empty or changed. */
export async function withInlineContent(params: Params): Promise<Params> {
  const contents = contentsIn(params);
  assertInline(contents);
  const texts = new Map<FileContent, string>();
  for (const content of contents) texts.set(content, (await readContent(content)).toString("base64"));
  return replaced(params, texts) as Params;
}

/** Throws `ClientError` ("file") when a content cannot travel inside of JSON. */
export function assertInline(contents: readonly FileContent[]): void {
  const bytes = contents.reduce((sum, { size }) => sum + size, 0);
  if (bytes > mostInlineBytes) {
    const most = `${mostInlineBytes / 2 ** 20} MiB`;
    throw new FileTransferError(
      "too-large",
      `The file is too large for a field: fields and comments take ${most} at most, as Base64. It was not sent.`,
      "Upload it to a folder of the disk, which takes files of any size, and put a link to it into the record.",
    );
  }
  if (contents.some(({ size }) => size === 0)) {
    throw new FileTransferError(
      "empty",
      "The file is empty; fields and comments take no empty file.",
      "Check the file.",
    );
  }
}

function replaced(value: unknown, texts: ReadonlyMap<FileContent, string>): unknown {
  if (isFileContent(value)) return texts.get(value);
  if (Array.isArray(value)) return value.map((item) => replaced(item, texts));
  if (typeof value !== "object" || value === null || !isPlain(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, replaced(inner, texts)]));
}

function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
