import { scrubText } from "@b24kit/report";
import type { Message } from "../message.ts";

/** A part of a message that was found in a dialog, counted from 1. */
export interface MarkedPart {
  readonly part: number;
  readonly parts: number;
}

const longestJob = 60;

/** Characters that a marker may take, with the blank line before it. */
export const markerSpare = 120;

/** The last line of a message, by which a part of a delivery is found again: "b24kit · overdue · 1a2b3c4d · 2/3". */
export function markerOf({ job, key }: Message, { part, parts }: MarkedPart): string {
  const name = Array.from(scrubText(job).replaceAll(/[[\]]/g, "")).slice(0, longestJob).join("");
  const place = parts === 1 ? "" : ` · ${part}/${parts}`;
  return `b24kit · ${name} · ${shortKey(key)}${place}`;
}

/** Which part of this delivery a text is, if it is one. The name of the job is not compared: the portal may write it otherwise. */
export function markedPart(text: string, { key }: Message): MarkedPart | undefined {
  const pattern = new RegExp(`b24kit · [^\\n]* · ${shortKey(key)}(?: · (\\d{1,4})/(\\d{1,4}))?\\s*$`);
  const found = pattern.exec(text);
  if (found === null) return undefined;
  const [, part = "1", parts = "1"] = found;
  return { part: Number(part), parts: Number(parts) };
}

function shortKey(key: string): string {
  return key.slice(0, 8);
}
