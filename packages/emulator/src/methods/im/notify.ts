import { createHash } from "node:crypto";
import { toText } from "../../php/values.ts";
import type { NotificationRow } from "../../portal/office-rows.ts";
import { RestError } from "../../server/rest-error.ts";
import type { MethodCall, MethodDefinition, MethodResult, MethodTable } from "../method.ts";
import { nextMessageId, notificationChat } from "./chats.ts";
import { getNotifications } from "./notify-get.ts";
import { definedOnly, messageParts, messageText, positiveId } from "./parts.ts";

/** Notifications. */
export const notifyMethods: MethodTable = {
  "im.notify": write((call) => add(call, call.params["TYPE"] === "SYSTEM")),
  "im.notify.personal.add": write((call) => add(call, false)),
  "im.notify.system.add": write((call) => add(call, true)),
  "im.notify.delete": write(remove),
  "im.notify.get": {
    scopes: ["im"],
    support: "partial",
    note: "There are no confirmations; CONVERT_TEXT is ignored; nothing is ever marked as read.",
    run: getNotifications,
  },
};

function write(run: MethodDefinition["run"]): MethodDefinition {
  const note = "MESSAGE_OUT is ignored: nothing leaves the portal.";
  return { scopes: ["im"], support: "partial", note, effect: "write", run };
}

/** The id, or false for a user who does not exist. Of one application only the newest with a TAG stays. */
function add(call: MethodCall, isSystem: boolean): MethodResult {
  const { portal, caller, params } = call;
  const user = positiveId(params["USER_ID"]);
  if (user === 0) throw new RestError("USER_ID_EMPTY", "User ID can't be empty");
  const text = messageText(params["MESSAGE"]);
  if (text === "") throw new RestError("MESSAGE_EMPTY", "Message can't be empty");
  const { ATTACH } = messageParts({ ...call, params: { ATTACH: params["ATTACH"] } });
  if (portal.users.get(user) === undefined) return { result: false };
  const tag = fullTag(call, "TAG");
  if (tag !== "") removeAll(call, (row) => row.tag === tag);
  const notification: NotificationRow = {
    id: nextMessageId(portal),
    chatId: notificationChat(portal, user).id,
    userId: user,
    authorId: isSystem ? 0 : caller.id,
    at: portal.now(),
    text,
    tag,
    subTag: fullTag(call, "SUB_TAG"),
    params: definedOnly({ ATTACH }),
  };
  portal.notifications.put(notification);
  return { result: notification.id };
}

/**
 * Tags belong to an application, which a webhook names by CLIENT_ID; without one all webhooks share an application here
 * (unconfirmed). Answers show them as "MP|<application>|<tag>".
 */
function fullTag({ params }: MethodCall, name: "TAG" | "SUB_TAG"): string {
  const tag = toText(params[name]);
  if (tag === "") return "";
  const application = createHash("md5").update(toText(params["CLIENT_ID"])).digest("hex").slice(0, 5);
  return `MP|${application}|${tag}`;
}

/** By ID the caller's own; by TAG or SUB_TAG those of the application, whoever got them. False when there was none. */
function remove(call: MethodCall): MethodResult {
  const { params, caller } = call;
  const id = positiveId(params["ID"]);
  if (id > 0) return { result: removeAll(call, (row) => row.id === id && row.userId === caller.id) };
  const [tag, subTag] = [fullTag(call, "TAG"), fullTag(call, "SUB_TAG")];
  if (tag === "" && subTag === "") throw new RestError("PARAMS_ERROR", "Incorrect params");
  if (toText(params["CLIENT_ID"]) === "") {
    throw new RestError("ACCESS_DENIED", "Access denied! Client ID not specified", 403);
  }
  return { result: removeAll(call, (row) => (tag === "" ? row.subTag === subTag : row.tag === tag)) };
}

function removeAll({ portal }: MethodCall, fits: (row: NotificationRow) => boolean): boolean {
  const found = portal.notifications.rows.filter((row) => fits(row));
  for (const { id } of found) portal.notifications.remove(id);
  return found.length > 0;
}
