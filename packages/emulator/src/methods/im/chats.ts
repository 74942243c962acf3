import type { Caller } from "../../portal/caller.ts";
import type { ChatRow } from "../../portal/office-rows.ts";
import type { PortalState } from "../../portal/portal-state.ts";
import { toText } from "../../php/values.ts";
import { positiveId } from "./parts.ts";

/** What a DIALOG_ID names: "chat12", a group's "sg3", or the id of a user. */
export type Dialog = { readonly chat: number } | { readonly user: number } | "group" | undefined;

/** Undefined for an id of no known form. */
export function readDialog(value: unknown): Dialog {
  const written = toText(value).trim();
  const [, prefix = "", digits = ""] = /^(chat|sg)?(\d{1,15})$/.exec(written) ?? [];
  const id = positiveId(digits);
  if (id === 0) return undefined;
  if (prefix === "sg") return "group";
  return prefix === "chat" ? { chat: id } : { user: id };
}

/** The chat of two people, or of one with themselves, if they have one. */
export function privateChat(portal: PortalState, left: number, right: number): ChatRow | undefined {
  return portal.chats.rows.find(
    ({ kind, members }) =>
      kind === "private" && members.includes(left) && members.includes(right) && isPair(members, left, right),
  );
}

function isPair(members: readonly number[], left: number, right: number): boolean {
  return members.length === new Set([left, right]).size;
}

/** The same; made when it is not there. */
export function openPrivateChat(portal: PortalState, caller: Caller, user: number): ChatRow {
  const known = privateChat(portal, caller.id, user);
  if (known !== undefined) return known;
  return addChat(portal, { kind: "private", title: "", owner: caller.id, members: [...new Set([caller.id, user])] });
}

/** The chat in which the notifications of a user lie. */
export function notificationChat(portal: PortalState, user: number): ChatRow {
  const known = portal.chats.rows.find(({ kind, owner }) => kind === "notifications" && owner === user);
  return known ?? addChat(portal, { kind: "notifications", title: "", owner: user, members: [user] });
}

/** Stores a chat under the next id. */
export function addChat(portal: PortalState, draft: Omit<ChatRow, "id">): ChatRow {
  const chat = { id: portal.chats.nextId(), ...draft };
  portal.chats.put(chat);
  return chat;
}

/** The next id of a message or notification: both are numbered together. */
export function nextMessageId({ messages, notifications }: PortalState): number {
  return Math.max(messages.nextId(), notifications.nextId());
}
