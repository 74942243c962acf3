import type { Command } from "@b24kit/client";
import { type GrantMethod, grantMethods } from "./grant-method.ts";
import { isPlainData } from "./is-plain-data.ts";
import { recipientOf } from "./recipient.ts";

/**
 * The parameters that may stand beside the recipient. Left out: TAG and SUB_TAG (a notification with a tag that exists
 * removes the older ones), CLIENT_ID, SYSTEM, KEYBOARD, MENU and REPLY_ID.
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
  const others = Object.keys(params).filter((name) => !contents[known].includes(name));
  const [name, ...more] = others;
  if (name === undefined || more.length > 0 || !recipientNames(known).includes(name)) {
    return undefined;
  }
  const recipient = recipientOf(known, params[name]);
  return recipient === undefined ? undefined : { method: known, recipient };
}
