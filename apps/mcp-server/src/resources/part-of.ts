import { ProtocolError, ProtocolErrorCode } from "@modelcontextprotocol/server";
import { jsonBytes } from "../answers/fit-data.ts";
import { type Cut, cutData } from "./cut-data.ts";

/** Which part of some data is wanted. */
interface PartPlace {
  /** JSON Pointer of a list or a text. */
  readonly at: string;
  /** The first entry or character. */
  readonly from: number;
  readonly bytes: number;
}

/** A part of a list or text in the data, as much as fits. Throws `ProtocolError` for a place that does not exist. */
export function partOf(data: unknown, { at, from, bytes }: PartPlace): { data: object; cuts: readonly Cut[] } {
  const value = valueAt(data, at);
  if (typeof value === "string") {
    const text = value.slice(from, from + Math.floor(bytes / 6));
    return { data: { at, from, text }, cuts: goesOn(at, from + text.length, value.length) };
  }
  if (!Array.isArray(value)) throw new ProtocolError(ProtocolErrorCode.InvalidParams, "at is no list or text of it.");
  const items = fitting(value.slice(from), bytes);
  const [first] = value.slice(from, from + 1);
  if (items.length > 0 || first === undefined)
    return { data: { at, from, items }, cuts: goesOn(at, from + items.length, value.length) };
  const cut = cutData(first, bytes, `${at}/${from}`);
  return { data: { at, from, items: [cut.data] }, cuts: [...cut.cuts, ...goesOn(at, from + 1, value.length)] };
}

function fitting(items: readonly unknown[], bytes: number): readonly unknown[] {
  let size = 0;
  const end = items.findIndex((item) => {
    size += jsonBytes(item) + 1;
    return size > bytes;
  });
  return end === -1 ? items : items.slice(0, end);
}

function goesOn(at: string, kept: number, total: number): readonly Cut[] {
  return kept < total ? [{ at, kept, total }] : [];
}

function valueAt(data: unknown, at: string): unknown {
  const keys = at.split("/").slice(1);
  return keys.reduce<unknown>((value, key) => {
    const name = key.replaceAll("~1", "/").replaceAll("~0", "~");
    const isOwn = typeof value === "object" && value !== null && Object.hasOwn(value, name);
    return isOwn ? (value as Readonly<Record<string, unknown>>)[name] : undefined;
  }, data);
}
