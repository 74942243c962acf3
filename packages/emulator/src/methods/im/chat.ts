import { isArrayLike, toInt, toList, toText } from "../../php/values.ts";
import type { MethodCall, MethodResult, MethodTable } from "../method.ts";
import { addChat, nextMessageId } from "./chats.ts";
import { messageText } from "./parts.ts";

/** Group chats. */
export const chatMethods: MethodTable = {
  "im.chat.add": {
    scopes: ["im"],
    support: "partial",
    note: "USERS, TITLE and MESSAGE count; a chat is closed and looks like any other. Nobody can leave it.",
    effect: "write",
    run: add,
  },
};

/** The caller owns the chat and belongs to it; unknown people are left out. */
function add({ portal, caller, params }: MethodCall): MethodResult {
  const users = toList(params["USERS"]).map((id) => (isArrayLike(id) ? 0 : toInt(id)));
  const members = [...new Set([caller.id, ...users])].filter((id) => portal.users.get(id) !== undefined);
  const title = toText(params["TITLE"]).trim() || `Chat №${portal.chats.nextId()}`;
  const chat = addChat(portal, { kind: "group", title, owner: caller.id, members });
  const text = messageText(params["MESSAGE"]);
  const [senderId, chatId] = [caller.id, chat.id];
  if (text !== "") {
    portal.messages.put({
      id: nextMessageId(portal),
      chatId,
      senderId,
      isSystem: false,
      at: portal.now(),
      text,
      params: {},
    });
  }
  return { result: chat.id };
}
