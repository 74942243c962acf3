import type { EventMessage } from "../event-handler.ts";

/**
 * Messages as the text of a list for `jsonb`. It holds neither the character of code 0 nor halves of characters, which JSON may: they become
 * U+FFFD. Of two with the same key the later one counts.
 */
export function rowsText(messages: readonly EventMessage[]): string {
  const rows = new Map(messages.map((message) => [message.key, message]));
  return JSON.stringify([...rows.values()], (_, value: unknown) =>
    typeof value === "string" ? value.toWellFormed().replaceAll("\0", "\u{FFFD}") : value,
  );
}
