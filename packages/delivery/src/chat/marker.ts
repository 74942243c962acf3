import { createHash } from "node:crypto";
import { scrubText } from "@b24kit/report";
import type { Message } from "../message.ts";

/** A place in a report of several messages, counted from 1. */
export interface Place {
  readonly part: number;
  readonly parts: number;
}

/** A part of a message that was found in a dialog. */
export interface MarkedPart extends Place {
  /** Of its text; undefined where the report was a single message. */
  readonly digest: string | undefined;
}

const longestJob = 60;

/** Characters that a marker may take, with the blank line before it. */
export const markerSpare = 120;

/**
 * The last line of a message, by which a part of a delivery is found again: "b24kit · overdue · 1a2b3c4d", and where there are
 * several "b24kit · overdue · 1a2b3c4d-9f8e7d6c · 2/3", with a digest of the part: a report that is made anew may say something else there.
 */
export function markerOf({ job, key }: Message, text: string, { part, parts }: Place): string {
  const name = Array.from(scrubText(job).replaceAll(/[[\]]/g, "")).slice(0, longestJob).join("");
  const place = parts === 1 ? "" : `-${digestOf(text)} · ${part}/${parts}`;
  return `b24kit · ${name} · ${shortKey(key)}${place}`;
}

/** Which part of this delivery a text is, if it is one. The name of the job is not compared: the portal may write it otherwise. */
export function markedPart(text: string, { key }: Message): MarkedPart | undefined {
  const place = String.raw`(?:-([\da-f]{8}))? · (\d{1,4})/(\d{1,4})`;
  const found = new RegExp(`b24kit · [^\\n]* · ${shortKey(key)}(?:${place})?\\s*$`).exec(text);
  if (found === null) return undefined;
  const [, digest, part = "1", parts = "1"] = found;
  return { digest, part: Number(part), parts: Number(parts) };
}

/** Tells texts of one delivery apart; 8 lower-case hexadecimal digits. */
export function digestOf(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 8);
}

function shortKey(key: string): string {
  return key.slice(0, 8);
}
