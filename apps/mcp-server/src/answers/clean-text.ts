import { scrubWebhookPaths } from "@b24kit/client";
import { scrubLines, scrubText } from "@b24kit/report";

// People paste addresses of webhooks into comments and tasks: their keys are hidden after everything is removed that could hide them.

/** A text of several lines without control and invisible characters, and without the keys of webhooks. */
export function cleanText(text: string): string {
  return scrubWebhookPaths(scrubLines(text));
}

/** The same as one line. */
export function cleanLine(text: string): string {
  return scrubWebhookPaths(scrubText(text));
}
