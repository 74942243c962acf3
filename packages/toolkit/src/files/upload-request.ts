import { realpath } from "node:fs/promises";
import { basename } from "node:path";
import { assertInline, type Client, describeFile, type FileContent } from "@b24kit/client";
import type { PlannedObject, WriteRequest } from "@b24kit/guard";
import { checkedName, type FilePlace, filePlace, type FileTarget, type Portal, uploadCommands } from "@b24kit/portal";
import { sizeText } from "./size-text.ts";
import { uploadQuestion } from "./upload-words.ts";

/** A file to be brought to the portal. */
export interface UploadOptions {
  /** Path on this computer. */
  readonly path: string;
  readonly to: FileTarget;
  /** Field of a record; without it the file goes to the timeline. */
  readonly field?: string;
  /** Name on the portal; that of the file by default. */
  readonly name?: string;
  readonly signal?: AbortSignal;
}

/** Bytes of a request that a cloud portal takes. https://apidocs.bitrix24.com/api-reference/files/how-to-upload-files.html */
const cloudLimit = 2 * 2 ** 30;

/**
 * Reads the file once for its digest, looks its place up, and describes the upload. The plan holds path, size and digest: another
 * content is refused when it runs. Throws `FileProblem` and `ClientError`, "file" among others.
 */
export async function uploadRequest(
  { client, portal }: { readonly client: Client; readonly portal: Portal },
  { path, to, field, name: given, signal }: UploadOptions,
): Promise<WriteRequest> {
  const name = checkedName(given ?? basename(path));
  // What is told and sent is the file that a link leads to. One that is not there is told by `describeFile`.
  const content = await describeFile(await realpath(path).catch(() => path), signal);
  if (isInline(to)) assertInline([content]);
  const fields = async (kind: string) => portal.fields(kind, signal && { signal });
  const place = await filePlace(client, to, { field, fields, signal });
  return {
    commands: uploadCommands(place, name, content),
    halt: true,
    question: uploadQuestion({ name, size: content.size, localName: basename(content.path) }, place),
    objects: objectsOf(place, name, content),
    notes: content.size < cloudLimit - 2 ** 20 ? [] : [tooLargeForCloud],
  };
}

function isInline({ kind }: FileTarget): boolean {
  return kind !== "folder" && kind !== "task" && kind !== "chat";
}

/** One for each command, in their order. */
function objectsOf(place: FilePlace, name: string, content: FileContent): readonly PlannedObject[] {
  const { kind, id, title } = place;
  const facts = `${name}, ${sizeText(content.size, "en")}, from ${content.path}, sha-256 ${content.sha256}`;
  const field = "field" in place && place.field !== undefined ? place.field.name : "file";
  const target = {
    action: "change" as const,
    kind,
    id: String(id),
    ...(title === "" ? {} : { title }),
    changes: [{ field, after: facts }],
  };
  if (kind === "folder")
    return [{ action: "create", kind: "file", title: name, changes: [{ field: "file", after: facts }] }];
  const isOnDisk = kind === "task" || kind === "chat";
  return isOnDisk ? [{ action: "create", kind: "file", title: name, changes: [] }, target] : [target];
}

const tooLargeForCloud = {
  ru: "Облачный портал принимает запросы до 2 ГБ; больший файл примет только коробочная версия, если так настроен её сервер.",
  en: "A portal in the cloud takes requests of 2 GB at most; a larger file needs a self-hosted one whose server allows it.",
};
