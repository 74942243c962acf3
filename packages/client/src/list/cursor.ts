import { badParameters } from "../bad-parameters.ts";

/** Where a list can be read on from: behind an identifier, at an offset, or behind the last row of a chat's page. */
export type Cursor =
  | { readonly kind: "after"; readonly id: number }
  | { readonly kind: "start"; readonly offset: number }
  | { readonly kind: "last"; readonly id: number; readonly type?: number };

const form = /^(after|start|last):(\d{1,15})(?:,(\d{1,3}))?$/;

/** A cursor as text, for `ListProgress.cursor`. */
export function cursorText(cursor: Cursor): string {
  if (cursor.kind === "after") return `after:${cursor.id}`;
  if (cursor.kind === "start") return `start:${cursor.offset}`;
  return cursor.type === undefined ? `last:${cursor.id}` : `last:${cursor.id},${cursor.type}`;
}

/** Reads `ListOptions.cursor`. Throws `bad-parameters` for a text that is none, or that belongs to another kind of list. */
export function parseCursor<Kind extends Cursor["kind"]>(
  text: string | undefined,
  kind: Kind,
): Extract<Cursor, { kind: Kind }> | undefined {
  if (text === undefined) return undefined;
  const [, found, number, type] = form.exec(text) ?? [];
  if (found !== kind || (type !== undefined && kind !== "last")) throw wrongCursor(text);
  return cursorOf(kind, Number(number), type) as Extract<Cursor, { kind: Kind }>;
}

function cursorOf(kind: Cursor["kind"], number: number, type: string | undefined): Cursor {
  if (kind === "after") return { kind, id: number };
  if (kind === "start") return { kind, offset: number };
  return { kind, id: number, ...(type === undefined ? {} : { type: Number(type) }) };
}

function wrongCursor(text: string): Error {
  return badParameters(
    `${JSON.stringify(text.slice(0, 40))} is no cursor of this list.`,
    "Pass what onProgress told as its cursor, for the same method and the same parameters.",
  );
}
