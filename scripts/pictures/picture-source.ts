import { createHash } from "node:crypto";
import { crc32 } from "node:zlib";

const signature = 8;
const keyword = "Source";

/** What a PNG is remembered by: the SHA-256 of the page that it shows. */
export function sourceMark(page: string): string {
  return createHash("sha256").update(page).digest("hex");
}

/** The picture with the mark in a text of its own, behind the header. */
export function withSource(png: Buffer, mark: string): Buffer {
  const data = Buffer.from(`tEXt${keyword}\0${mark}`, "latin1");
  const chunk = Buffer.alloc(data.length + 8);
  chunk.writeUInt32BE(data.length - 4, 0);
  data.copy(chunk, 4);
  chunk.writeUInt32BE(crc32(data), data.length + 4);
  const afterHeader = signature + png.readUInt32BE(signature) + 12;
  return Buffer.concat([png.subarray(0, afterHeader), chunk, png.subarray(afterHeader)]);
}

/** The mark in a picture; undefined where there is none. */
export function sourceOf(png: Buffer): string | undefined {
  const opening = Buffer.from(`tEXt${keyword}\0`, "latin1");
  const at = png.indexOf(opening);
  return at === -1 ? undefined : png.toString("latin1", at + opening.length, at + opening.length + 64);
}
