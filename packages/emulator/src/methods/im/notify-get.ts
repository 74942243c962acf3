import type { NotificationRow } from "../../portal/office-rows.ts";
import { RestError } from "../../server/rest-error.ts";
import { serverIso } from "../../server/time-profile.ts";
import type { MethodCall, MethodResult } from "../method.ts";
import { imUser } from "../users/im-user.ts";
import { notificationChat } from "./chats.ts";
import { pageLimit } from "./dialog.ts";
import { positiveId } from "./parts.ts";

const defaultLimit = 50;

/** The caller's own, newest first, from LAST_ID on. Without any there are no counts and no chat in the answer. */
export function getNotifications(call: MethodCall): MethodResult {
  const { portal, caller, params } = call;
  const last = lastId(call);
  const own = portal.notifications.rows.filter((row) => row.userId === caller.id);
  if (own.length === 0) return { result: { notifications: [], users: [] } };
  const rows = own
    .filter((row) => last === undefined || row.id < last)
    .toSorted((left, right) => right.at - left.at || right.id - left.id)
    .slice(0, pageLimit(params["LIMIT"], defaultLimit));
  const authors = new Set(rows.map(({ authorId }) => authorId).filter((id) => id > 0));
  return {
    result: {
      total_count: own.length,
      total_unread_count: own.length,
      chat_id: notificationChat(portal, caller.id).id,
      notifications: rows.map((row) => notificationRow(call, row)),
      users: [...authors].map((id) => imUser(portal, id)),
    },
  };
}

/** LAST_ID and LAST_TYPE come together. */
function lastId({ params }: MethodCall): number | undefined {
  const [id, type] = [params["LAST_ID"], params["LAST_TYPE"]];
  if ((id === undefined) !== (type === undefined)) {
    throw new RestError("LAST_ID_AND_LAST_TYPE", "Parameters LAST_ID and LAST_TYPE should be used together.");
  }
  if (id === undefined) return undefined;
  const last = positiveId(id);
  if (last === 0) throw new RestError("LAST_ID_STRING", "Last notification ID can't be string");
  return last;
}

/** Types: 2 of a person, 4 of the system (the second is unconfirmed). */
function notificationRow({ portal }: MethodCall, row: NotificationRow): Record<string, unknown> {
  return {
    id: row.id,
    chat_id: row.chatId,
    author_id: row.authorId,
    date: serverIso(portal, row.at),
    notify_type: row.authorId === 0 ? 4 : 2,
    notify_module: "rest",
    notify_event: "rest_notify",
    notify_tag: row.tag,
    notify_sub_tag: row.subTag,
    notify_title: "",
    setting_name: "rest|rest_notify",
    text: row.text,
    notify_read: "N",
    params: Object.keys(row.params).length === 0 ? null : row.params,
  };
}
