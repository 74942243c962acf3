import { isArrayLike, toInt } from "../../php/values.ts";
import type { MessageRow } from "../../portal/office-rows.ts";
import { RestError } from "../../server/rest-error.ts";
import { serverIso } from "../../server/time-profile.ts";
import type { MethodCall, MethodResult, MethodTable } from "../method.ts";
import { imUser } from "../users/im-user.ts";
import { privateChat, readDialog } from "./chats.ts";

const defaultLimit = 20;
const maxLimit = 50;

/** Reading chats. */
export const dialogMethods: MethodTable = {
  "im.dialog.messages.get": {
    scopes: ["im"],
    support: "partial",
    note: "Every message counts as read; there are no files.",
    run: messages,
  },
};

/** The newest first; with FIRST_ID the next newer ones, oldest first (the order is unconfirmed). */
function messages(call: MethodCall): MethodResult {
  const chatId = readableChat(call);
  const own = call.portal.messages.rows.filter((row) => row.chatId === chatId);
  const found = page(call, own);
  const authors = new Set(found.filter(({ isSystem }) => !isSystem).map(({ senderId }) => senderId));
  return {
    result: {
      chat_id: chatId,
      messages: found.map((row) => messageRow(call, row)),
      users: [...authors].map((id) => imUser(call.portal, id)),
      files: [],
    },
  };
}

/** The id of the chat, 0 for the dialog with somebody to whom nothing was written yet (unconfirmed). */
function readableChat({ portal, caller, params }: MethodCall): number {
  const dialog = readDialog(params["DIALOG_ID"]);
  if (dialog === undefined) throw new RestError("DIALOG_ID_EMPTY", "Dialog ID can't be empty");
  if (dialog !== "group" && "user" in dialog && portal.users.get(dialog.user) !== undefined) {
    return privateChat(portal, caller.id, dialog.user)?.id ?? 0;
  }
  const chat = dialog === "group" || "user" in dialog ? undefined : portal.chats.get(dialog.chat);
  if (chat?.members.includes(caller.id) === true && chat.kind !== "notifications") return chat.id;
  throw new RestError("ACCESS_ERROR", "You do not have access to the specified dialog", 403);
}

/** An id that is no message of the chat gives an empty page. */
function page(call: MethodCall, own: readonly MessageRow[]): MessageRow[] {
  const last = boundary(call, "LAST_ID", "Last ID can't be string");
  const first = boundary(call, "FIRST_ID", "First ID can't be string");
  const limit = pageLimit(call.params["LIMIT"], defaultLimit);
  const isStranger = (id: number | undefined): boolean => (id ?? 0) > 0 && !own.some((row) => row.id === id);
  if (isStranger(first) || isStranger(last)) return [];
  if (first !== undefined) return own.filter(({ id }) => id > first).slice(0, limit);
  const older = last === undefined || last === 0 ? own : own.filter(({ id }) => id < last);
  return older.slice(-limit).toReversed();
}

function boundary({ params }: MethodCall, name: "LAST_ID" | "FIRST_ID", text: string): number | undefined {
  const value = params[name];
  if (value === undefined || value === null || value === "") return undefined;
  const isNumber = typeof value === "number" || (typeof value === "string" && /^\d{1,15}$/.test(value));
  if (!isNumber) throw new RestError(`${name}_STRING`, text);
  return Math.max(toInt(value), 0);
}

/** Rows of a page: from 1 to 50, `usual` without a positive number. */
export function pageLimit(value: unknown, usual: number): number {
  const limit = isArrayLike(value) ? 0 : toInt(value);
  return limit > 0 ? Math.min(limit, maxLimit) : usual;
}

function messageRow({ portal }: MethodCall, row: MessageRow): Record<string, unknown> {
  return {
    id: row.id,
    chat_id: row.chatId,
    author_id: row.isSystem ? 0 : row.senderId,
    date: serverIso(portal, row.at),
    text: row.text,
    unread: false,
    uuid: null,
    replaces: [],
    params: row.params,
    disappearing_date: null,
  };
}
