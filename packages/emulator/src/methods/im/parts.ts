import { isArrayLike, isTruthy, toText } from "../../php/values.ts";
import { RestError } from "../../server/rest-error.ts";
import type { MethodCall } from "../method.ts";

/** Characters of a text that are kept; the rest of a longer one becomes " (...)". */
const maxText = 20_000;
/** Characters of an attachment's JSON. */
const maxAttach = 60_000;

/** Parts of a message that are kept as they come, apart from its text. */
export type MessageParts = Partial<Record<"ATTACH" | "KEYBOARD" | "MENU", unknown>>;

/**
 * The text of a message. The limit is documented for messages of bots
 * (chat-bots-v2/imbot.v2/messages/chat-message-send.md); that it holds here too is unconfirmed.
 */
export function messageText(value: unknown): string {
  const characters = Array.from(toText(value).trim());
  return characters.length <= maxText ? characters.join("") : `${characters.slice(0, maxText).join("")} (...)`;
}

/** ATTACH, KEYBOARD and MENU, objects or JSON; what is empty or "N" is undefined. Anything else is refused. */
export function messageParts({ params }: MethodCall): MessageParts {
  const parts = {
    ...part(params["ATTACH"], "ATTACH", new RestError("ATTACH_ERROR", "Incorrect attach params")),
    ...part(params["KEYBOARD"], "KEYBOARD", new RestError("KEYBOARD_ERROR", "Incorrect keyboard params")),
    ...part(params["MENU"], "MENU", new RestError("MENU_ERROR", "Incorrect menu params")),
  };
  if (parts.ATTACH !== undefined && JSON.stringify(parts.ATTACH).length > maxAttach) {
    throw new RestError("ATTACH_OVERSIZE", "You have exceeded the maximum allowable size of attach");
  }
  return parts;
}

/** No key when the call does not name the part; undefined takes it away. */
function part(value: unknown, name: keyof MessageParts, error: RestError): MessageParts {
  if (value === undefined) return {};
  if (!isTruthy(value) || value === "N") return { [name]: undefined };
  const read = typeof value === "string" ? parseJson(value) : value;
  if (!isArrayLike(read)) throw error;
  return { [name]: isTruthy(read) ? read : undefined };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The parameters without those that are undefined. */
export function definedOnly(params: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(params).filter(([, value]) => value !== undefined));
}

/** A positive whole number; 0 for everything else. */
export function positiveId(value: unknown): number {
  const text = toText(value).trim();
  return /^\d{1,15}$/.test(text) ? Number(text) : 0;
}
