import type { Headers } from "./stream-exchange.ts";
import type { DownloadHead } from "./transfer.ts";

/** What the header lines of an answer tell about the file. */
export function headOf(headers: Headers): DownloadHead {
  const name = nameIn(textOf(headers["content-disposition"]));
  const size = /^\d{1,15}$/.exec(textOf(headers["content-length"]))?.[0];
  return {
    contentType: textOf(headers["content-type"]),
    ...(name === undefined ? {} : { name }),
    ...(size === undefined ? {} : { size: Number(size) }),
  };
}

/**
 * Whether the answer is a page or an error and no file: a file of that kind comes with a disposition, or under a name that
 * says so. https://apidocs.bitrix24.com/api-reference/files/how-to-download-files.html
 */
export function isPage(headers: Headers, name: string | undefined): boolean {
  if (textOf(headers["content-disposition"]) !== "") return false;
  const type = textOf(headers["content-type"]).toLowerCase();
  if (type.includes("html")) return !/\.x?html?$/i.test(name ?? "");
  return /[/+]json\b/.test(type) && !/\.json$/i.test(name ?? "");
}

/** RFC 6266: the extended form counts before the plain one. */
function nameIn(disposition: string): string | undefined {
  const extended = /filename\*\s*=\s*utf-8'[^']*'([^;\s]+)/i.exec(disposition)?.[1];
  const decoded = extended === undefined ? undefined : decodedName(extended);
  if (decoded !== undefined) return decoded;
  const [, quoted, bare] = /filename\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^;\s]+))/i.exec(disposition) ?? [];
  const plain = quoted?.replaceAll(/\\(.)/g, "$1") ?? bare;
  return plain === undefined || plain === "" ? undefined : utf8(plain);
}

function decodedName(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

/** Header lines come byte by byte; portals write UTF-8 into them. */
function utf8(text: string): string {
  const bytes = Buffer.from(text, "latin1");
  const read = bytes.toString("utf8");
  return Array.from(text).some((letter) => letter > "\u00FF") || read.includes("�") ? text : read;
}

function textOf(value: string | string[] | undefined): string {
  return Array.isArray(value) ? (value[0] ?? "") : (value ?? "");
}
