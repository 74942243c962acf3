import { toText } from "../../php/values.ts";
import type { ChatRow, MessageRow } from "../../portal/office-rows.ts";
import { RestError } from "../../server/rest-error.ts";
import type { MethodCall, MethodDefinition, MethodResult, MethodTable } from "../method.ts";
import { nextMessageId, openPrivateChat, readDialog } from "./chats.ts";
import { definedOnly, messageParts, messageText, positiveId } from "./parts.ts";

/** Writing, changing and deleting messages. */
export const messageMethods: MethodTable = {
  "im.message.add": write(add, "ATTACH, KEYBOARD and MENU are kept as they come; there are no chats of groups (sg…)."),
  "im.message.update": write(update, "The time within which a message may be changed has no end."),
  "im.message.delete": write(remove, "A deleted message leaves no trace."),
};

function write(run: MethodDefinition["run"], note: string): MethodDefinition {
  return { scopes: ["im"], support: "partial", note, effect: "write", run };
}

function add(call: MethodCall): MethodResult {
  const { portal, caller, params } = call;
  const { ATTACH, KEYBOARD, MENU } = messageParts(call);
  const text = messageText(params["MESSAGE"]);
  if (text === "" && ATTACH === undefined) throw new RestError("MESSAGE_EMPTY", "Message can't be empty");
  const chat = targetChat(call);
  const reply = repliedTo(call, chat);
  const message: MessageRow = {
    id: nextMessageId(portal),
    chatId: chat.id,
    senderId: caller.id,
    isSystem: params["SYSTEM"] === "Y",
    at: portal.now(),
    text,
    params: definedOnly({ ATTACH, KEYBOARD, MENU, REPLY_ID: reply }),
  };
  portal.messages.put(message);
  return { result: message.id };
}

/** Where the message goes: a chat the caller belongs to, or the dialog with a user, which begins with its first message. */
function targetChat(call: MethodCall): ChatRow {
  const { portal, caller, params } = call;
  const dialog = readDialog(params["DIALOG_ID"]);
  if (dialog === undefined) throw new RestError("USER_ID_EMPTY", "User ID can't be empty");
  if (dialog !== "group" && "user" in dialog) {
    if (portal.users.get(dialog.user) === undefined) throw new RestError("USER_NOT_FOUND", "User not found");
    return openPrivateChat(portal, caller, dialog.user);
  }
  const chat = dialog === "group" ? undefined : portal.chats.get(dialog.chat);
  if (chat === undefined) throw new RestError("CHAT_ID", "Error creating message");
  if (chat.kind === "notifications" || !chat.members.includes(caller.id)) {
    throw new RestError("ACCESS_ERROR", "Action unavailable");
  }
  return chat;
}

function repliedTo({ portal, caller, params }: MethodCall, chat: ChatRow): string | undefined {
  if (params["REPLY_ID"] === undefined || toText(params["REPLY_ID"]) === "") return undefined;
  const message = portal.messages.get(positiveId(params["REPLY_ID"]));
  const isSeen = message !== undefined && portal.chats.get(message.chatId)?.members.includes(caller.id) === true;
  if (!isSeen) throw new RestError("REPLY_ACCESS_ERROR", "Action unavailable");
  if (message.chatId === chat.id) return String(message.id);
  throw new RestError("REPLY_FROM_OTHER_CHAT_ERROR", "You can only reply to a message within the same chat");
}

/** Only the author; an empty MESSAGE deletes. */
function update(call: MethodCall): MethodResult {
  const { portal, params } = call;
  const message = writableMessage(call, (row) => row.senderId === call.caller.id);
  const parts = messageParts(call);
  if (params["MESSAGE"] !== undefined) {
    const text = messageText(params["MESSAGE"]);
    if (text === "") return { result: portal.messages.remove(message.id) };
    portal.messages.put(edited(message, { ...parts, IS_EDITED: "Y" }, text));
  } else {
    portal.messages.put(
      edited(message, params["IS_EDITED"] === "N" ? parts : { ...parts, IS_EDITED: "Y" }, message.text),
    );
  }
  return { result: true };
}

function edited(message: MessageRow, params: Readonly<Record<string, unknown>>, text: string): MessageRow {
  return { ...message, text, params: definedOnly({ ...message.params, ...params }) };
}

/** The author, and administrators in group chats. */
function remove(call: MethodCall): MethodResult {
  const { portal, caller } = call;
  const isOfGroup = (row: MessageRow): boolean => portal.chats.get(row.chatId)?.kind === "group";
  const message = writableMessage(call, (row) => row.senderId === caller.id || (caller.isAdmin && isOfGroup(row)));
  return { result: portal.messages.remove(message.id) };
}

function writableMessage({ portal, params }: MethodCall, isAllowed: (row: MessageRow) => boolean): MessageRow {
  const id = positiveId(params["MESSAGE_ID"]);
  if (id === 0) throw new RestError("MESSAGE_ID_ERROR", "Message ID can't be empty");
  const message = portal.messages.get(id);
  if (message !== undefined && isAllowed(message)) return message;
  throw new RestError("CANT_EDIT_MESSAGE", "Time has expired for modification or you don't have access", 403);
}
