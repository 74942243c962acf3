import { type MessageText, writtenMessage } from "./plain-text.ts";
import type { WriteCommand } from "./write-command.ts";

/** A person, or a group chat. */
export type MessageTarget = { readonly personId: number } | { readonly chatId: number };

/** https://apidocs.bitrix24.com/api-reference/chats/messages/im-message-add.html */
export function sendMessage(target: MessageTarget, text: MessageText): WriteCommand {
  const dialog = "personId" in target ? String(target.personId) : `chat${target.chatId}`;
  return { method: "im.message.add", params: { DIALOG_ID: dialog, MESSAGE: writtenMessage(text) } };
}
