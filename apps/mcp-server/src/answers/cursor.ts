import { createHash } from "node:crypto";

/** Where a list goes on: what the client's list gave as its cursor, and rows behind it that were shown already. */
export interface ListPlace {
  readonly cursor?: string;
  readonly skip: number;
}

/** A cursor for the next call. It is bound to the question, so that it cannot be used for another list by mistake. */
export function writeCursor(place: ListPlace, question: unknown): string {
  const parts = [fingerprint(question), place.skip, place.cursor ?? ""];
  return Buffer.from(parts.join("|")).toString("base64url");
}

/** Reads a cursor; undefined when it is none, or one of another question. */
export function readCursor(text: string, question: unknown): ListPlace | undefined {
  const [mark, skip, cursor] = Buffer.from(text, "base64url").toString("latin1").split("|");
  // More rows are never between two cursors of the client, and all of them are read to be skipped.
  if (mark !== fingerprint(question) || skip === undefined || !/^\d{1,4}$/.test(skip)) return undefined;
  return { skip: Number(skip), ...(cursor === undefined || cursor === "" ? {} : { cursor }) };
}

function fingerprint(question: unknown): string {
  return createHash("sha256").update(JSON.stringify(question)).digest("base64url").slice(0, 8);
}
