import { anyMethod } from "@b24kit/client";
import { z } from "zod";
import type { PortalField } from "../fields/portal-field.ts";
import { readWire, wireInteger, wireText } from "../wire.ts";
import type { FileClient } from "./file-client.ts";
import { fileField } from "./file-field.ts";
import { FileProblem } from "./file-problem.ts";
import type { FileSource, RecordKind } from "./file-target.ts";
import { fileRecord, type RecordFile } from "./record-files.ts";

/** A file that may be downloaded now; links end after a while, some after one use. */
export interface FoundFile {
  /** Absent where the portal tells it with the content only. Not cleaned. */
  readonly name?: string;
  /** Bytes, as the disk knows them. */
  readonly size?: number;
  /** Carries a credential: for `client.download`, never to be shown. */
  readonly link: string;
}

export interface FindFileOptions {
  /** The fields of a kind of record. */
  readonly fields: (kind: RecordKind) => Promise<readonly PortalField[]>;
  readonly signal?: AbortSignal | undefined;
}

const diskRow = z.object({ NAME: wireText, SIZE: wireInteger, DOWNLOAD_URL: wireText });

/** Asks where a file is to be had. Throws `FileProblem`, `ClientError`. */
export async function findFile(
  client: FileClient,
  source: FileSource,
  { fields, signal }: FindFileOptions,
): Promise<FoundFile> {
  if (source.kind !== "disk") {
    const field = fileField(await fields(source.kind), source.field);
    const record = await fileRecord(client, source.kind, source.id, signal);
    return { link: chosen(record.filesIn(field.name), source.fileId).link };
  }
  const method = "disk.file.get";
  const result: unknown = await client.call(anyMethod(method), { id: source.id }, signal && { signal });
  const { NAME: name, SIZE: size, DOWNLOAD_URL: link } = readWire(method, diskRow, result);
  return { name, link, ...(size === undefined ? {} : { size }) };
}

function chosen(files: readonly RecordFile[], id: number | undefined): RecordFile {
  const [first, ...others] = id === undefined ? files : files.filter((file) => file.id === id);
  if (first !== undefined && others.length === 0) return first;
  const ids = files.map((file) => file.id).join(", ");
  if (files.length === 0) {
    throw new FileProblem(
      "no-file",
      { ru: "в этом поле нет файлов", en: "there are no files in this field" },
      { ru: "проверьте запись и поле", en: "check the record and the field" },
    );
  }
  throw new FileProblem(
    first === undefined ? "no-file" : "several-files",
    first === undefined
      ? { ru: `в этом поле нет файла ${id}`, en: `there is no file ${id} in this field` }
      : { ru: "в этом поле несколько файлов", en: "there are several files in this field" },
    { ru: `добавьте к адресу номер файла через /: ${ids}`, en: `add the number of a file after a /: ${ids}` },
  );
}
