import type { Text } from "@b24kit/catalog";
import type { PlannedObject } from "./plan.ts";

/** What goes to somebody. The id and the title of such an object are those of the recipient. */
const addressed: ReadonlySet<string> = new Set(["message", "notification"]);

/** What stands behind the kind of something that is sent: " to Olga Lapina (3)"; `undefined` for all that goes to nobody. */
export function recipientWords(kind: string, recipient: string): Text | undefined {
  return addressed.has(kind) ? { ru: `, получатель: ${recipient}`, en: ` to ${recipient}` } : undefined;
}

/** The same of an object in a plan; `undefined` where its title is its own. The id of a chat says no more than its title. */
export function recipientOf({ action, kind, id, title }: PlannedObject): Text | undefined {
  if (action !== "send" || title === undefined) return undefined;
  const isPerson = id !== undefined && /^\d+$/.test(id);
  return recipientWords(kind, isPerson ? `${title} (${id})` : title);
}
