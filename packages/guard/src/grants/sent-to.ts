import type { Command } from "@b24kit/client";
import { type GrantMethod, grantMethods } from "./grant-method.ts";
import { isPlainData } from "./is-plain-data.ts";
import { recipientOf } from "./recipient.ts";

/**
 * The parameters that may stand beside the recipient. Left out: TAG and SUB_TAG (a notification with a tag that exists
 * removes the older ones), CLIENT_ID, SYSTEM, KEYBOARD, MENU and REPLY_ID; see `hasOwnTag` for the one exception.
 */
const contents: Readonly<Record<GrantMethod, readonly string[]>> = {
  "im.message.add": ["MESSAGE", "ATTACH", "URL_PREVIEW"],
  "im.notify": ["MESSAGE", "MESSAGE_OUT", "ATTACH", "TYPE"],
  "im.notify.personal.add": ["MESSAGE", "MESSAGE_OUT", "ATTACH"],
  "im.notify.system.add": ["MESSAGE", "MESSAGE_OUT", "ATTACH"],
};

/** The notification methods know their recipient by two names; older clients of the portal send TO. */
const recipientNames = (method: GrantMethod): readonly string[] =>
  method === "im.message.add" ? ["DIALOG_ID"] : ["USER_ID", "TO"];

/** What a command sends, and to whom; undefined for anything that no grant can cover. */
export function sentTo({ method, params }: Command): { method: GrantMethod; recipient: string } | undefined {
  const known = grantMethods.find((name) => name === method);
  if (known === undefined || !isPlainData(params)) {
    return undefined;
  }
  // The portal reads these names in any case and the last one wins, so each must have exactly the documented spelling.
  const allowed = hasOwnTag({ method: known, params }) ? [...contents[known], "TAG", "CLIENT_ID"] : contents[known];
  const others = Object.keys(params).filter((name) => !allowed.includes(name));
  const [name, ...more] = others;
  if (name === undefined || more.length > 0 || !recipientNames(known).includes(name)) {
    return undefined;
  }
  const recipient = recipientOf(known, params[name]);
  return recipient === undefined ? undefined : { method: known, recipient };
}

/**
 * Tags belong to the application that CLIENT_ID names. With ours and a tag of our form, a notification can replace nothing but an
 * earlier attempt of our own at the same delivery.
 */
function hasOwnTag({ method, params }: Command): boolean {
  const { TAG, CLIENT_ID } = params;
  const isOwn = typeof TAG === "string" && /^b24kit:[\da-f]{32}$/.test(TAG) && CLIENT_ID === "b24kit";
  return method === "im.notify.personal.add" && isOwn;
}
