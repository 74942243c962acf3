import type { Answer } from "b24kit";
import type { Context } from "../context.ts";
import { isObject } from "../params/is-object.ts";
import { rowsOf } from "./rows.ts";

/** Rows of a page where the call asks for no other number. */
const usual = 50;
/** Lists whose pages are smaller. https://apidocs.bitrix24.com/api-reference/mail/mailbox/mail-mailbox-list.html */
const smaller: Readonly<Record<string, number>> = { "mail.mailbox.list": 25, "mail.mailbox.senders": 25 };

/** Lists of REST 3.0 tell no total: a full page is mostly the only sign that there may be more; some say so. */
export function noteFullPage({ messages }: Context, { method, params }: Called, { result }: Answer): void {
  const rows = rowCount(result);
  if (isObject(result) && (result["hasMore"] === true || result["truncated"] === true)) {
    messages.note({
      ru: `показано ${rows}, портал отдал не все строки`,
      en: `${rows} shown, the portal has given only a part of the rows`,
    });
    return;
  }
  if (rows === 0 || rows < pageSize(method, params)) return;
  messages.note({
    ru: `показано ${rows}, дальше могут быть ещё; все строки — с --all`,
    en: `${rows} shown, there may be more; use --all for every row`,
  });
}

interface Called {
  readonly method: string;
  readonly params: Readonly<Record<string, unknown>>;
}

function pageSize(method: string, { pagination }: Called["params"]): number {
  const standard = smaller[method.toLowerCase()] ?? usual;
  return isObject(pagination) ? Number(pagination["limit"] ?? standard) : standard;
}

/** Also of a list that has more beside it, such as the place to go on. */
function rowCount(result: unknown): number {
  const items = isObject(result) ? result["items"] : undefined;
  return Array.isArray(items) ? items.length : (rowsOf(result)?.length ?? 0);
}
