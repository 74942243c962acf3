import type { Format, Wording } from "@b24kit/report";
import type { NewSince } from "./data.ts";
import { instantOf } from "./present-helpers.ts";
import type { SharedKey } from "./wording.ts";

/** Whether items are marked as new: not where all of them are. */
export function marksNew(newSince: NewSince): boolean {
  return newSince !== null && newSince.at !== null;
}

/** "New: since the last time told, Nov 20, 09:00"; undefined when nothing is compared. */
export function newSinceText(newSince: NewSince, format: Format, words: Wording<SharedKey>): string | undefined {
  if (newSince === null) return undefined;
  const { kind, at } = newSince;
  if (at === null) return words("newFirstTime");
  return words(kind === "sent" ? "newSinceSent" : "newSinceRecord", { time: format.dateTime(instantOf(at)) });
}
