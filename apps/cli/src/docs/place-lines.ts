import type { Context } from "../context.ts";
import { wrapText } from "../doctor/wrap-text.ts";
import type { FoundPlace } from "./found-place.ts";

const bold = { on: "\u001B[1m", off: "\u001B[0m" };

/** Found pages for a terminal: title and heading, id, the piece of text, the address. */
export function placeLines({ stdout }: Context, places: readonly FoundPlace[]): string {
  const width = Math.max(20, stdout.width - 2);
  const strong = (text: string): string => (stdout.colour ? `${bold.on}${text}${bold.off}` : text);
  return places
    .map(({ title, heading, page, excerpt, address }) => {
      const head = heading === "" || heading === title ? title : `${title} › ${heading}`;
      const piece = wrapText(excerpt, width)
        .map((line) => `  ${line}`)
        .join("\n");
      const shown = stdout.colour ? piece.replaceAll(/\*\*([^*]+)\*\*/g, (_, word: string) => strong(word)) : piece;
      return [
        strong(head),
        `  ${page}`,
        ...(excerpt === "" ? [] : [shown]),
        ...(address === null ? [] : [`  ${address}`]),
      ];
    })
    .map((lines) => lines.join("\n"))
    .join("\n\n");
}
