import type { Inline } from "../document.ts";
import type { Run } from "./chat-markup.ts";

/** The runs of an inline text. Colour is left out: tones never are the only carrier of meaning. */
export function runsOf(inline: Inline): readonly Run[] {
  if (typeof inline === "string") return [{ text: inline }];
  return inline.map(({ text, link, tone }) => ({ text, link, ...(tone === "strong" && { form: "strong" as const }) }));
}
