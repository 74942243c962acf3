import type { MessageText, WriteCommand } from "@b24kit/portal";
import { markdownToBbcode } from "@b24kit/report";

/**
 * What people and agents write is Markdown: as commands `name`, `name2` …, one for each message that it takes. Almost every text
 * takes one.
 */
export function messageCommands(
  name: string,
  text: string,
  commandOf: (text: MessageText) => WriteCommand,
): Readonly<Record<string, WriteCommand>> {
  const messages = markdownToBbcode(text);
  // Nothing to be seen in it: the portal decides.
  if (messages.length === 0) return { [name]: commandOf(text) };
  return Object.fromEntries(
    messages.map((bbcode, index) => [index === 0 ? name : `${name}${index + 1}`, commandOf({ bbcode })]),
  );
}
