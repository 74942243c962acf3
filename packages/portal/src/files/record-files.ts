import { anyMethod } from "@b24kit/client";
import { z } from "zod";
import { entityTypeOf } from "../fields/field-sources.ts";
import { readWire, wireId, wireText } from "../wire.ts";
import type { FileClient } from "./file-client.ts";
import type { RecordKind } from "./file-target.ts";

/** A file in a field of a record. https://apidocs.bitrix24.com/api-reference/files/index.html */
export interface RecordFile {
  readonly id: number;
  /** The link for programs. It carries a credential. */
  readonly link: string;
}

/** A record as far as its files need it. */
export interface FileRecord {
  readonly title: string;
  filesIn(field: string): readonly RecordFile[];
}

const METHOD = "crm.item.get";
const answer = z.object({ item: z.record(z.string(), z.unknown()) });
const fileRow = z.object({ id: wireId, urlMachine: wireText });

/** Reads one record. Throws `ClientError` for one that is not there. */
export async function fileRecord(
  client: FileClient,
  kind: RecordKind,
  id: number,
  signal: AbortSignal | undefined,
): Promise<FileRecord> {
  const params = { entityTypeId: entityTypeOf(kind), id };
  const result: unknown = await client.call(anyMethod(METHOD), params, signal && { signal });
  const { item } = readWire(METHOD, answer, result);
  const title = kind === "contact" ? [item["name"], item["lastName"]] : [item["title"]];
  return {
    title: title.filter((part) => typeof part === "string" && part !== "").join(" "),
    filesIn: (field) => listOf(item[field]).map((row, index) => fileOf(row, [field, index])),
  };
}

/** A field of one file holds an object, one of several a list; empty ones null, "" or []. */
function listOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  return typeof value === "object" && value !== null && Object.keys(value).length > 0 ? [value] : [];
}

function fileOf(row: unknown, path: readonly PropertyKey[]): RecordFile {
  const { id, urlMachine } = readWire(METHOD, fileRow, row, ["item", ...path]);
  return { id, link: urlMachine };
}
