import type { GrantMethod } from "./grant-method.ts";

// https://apidocs.bitrix24.com/api-reference/chats/messages/im-message-add.html: a user, a chat, a chat of a group.
const dialog = /^(?:chat|sg)?[1-9]\d{0,14}$/;
const user = /^[1-9]\d{0,14}$/;

/**
 * A recipient in the one spelling that is compared: a whole number as its digits, a text as it is. Undefined for all else,
 * other spellings of the same recipient ("Chat5", "05") included.
 */
export function recipientOf(method: GrantMethod, value: unknown): string | undefined {
  const text = typeof value === "number" && Number.isSafeInteger(value) ? String(value) : value;
  const form = method === "im.message.add" ? dialog : user;
  return typeof text === "string" && form.test(text) ? text : undefined;
}
