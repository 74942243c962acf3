import type { Report } from "../document.ts";
import { cutText } from "./cut-text.ts";
import { safeLink } from "./safe-link.ts";
import { scrubLines, scrubText } from "./scrub-text.ts";

export interface CleanOptions {
  /** Most columns of a linked text, which is the name of a record. */
  readonly maxTitle?: number | undefined;
  /** Most columns of any other text. */
  readonly maxText?: number | undefined;
  /** Shown for a record whose name holds nothing visible. */
  readonly untitled?: string | undefined;
}

/**
 * The report with every text safe to show and every link http(s), mailto or tel: the first step of every renderer.
 * It walks whatever is there, so that no kind of block can be forgotten. `data` keeps its line breaks and its length.
 */
export function cleanReport(report: Report, options: CleanOptions = {}): Report {
  const { data, ...shown } = report;
  const cleaned = clean(shown, options) as Omit<Report, "data">;
  return { ...cleaned, data: cleanData(data) };
}

function clean(value: unknown, options: CleanOptions): unknown {
  if (typeof value === "string") return cut(scrubText(value), options.maxText);
  if (Array.isArray(value)) return value.map((item) => clean(item, options));
  if (typeof value !== "object" || value === null) return value;
  if ("link" in value) return cleanSpan(value, options);
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, clean(item, options)]));
}

function cleanSpan({ link, ...span }: { link: unknown; text?: string }, options: CleanOptions): unknown {
  const address = typeof link === "string" ? safeLink(link) : undefined;
  const text = scrubText(span.text ?? "");
  const title = text.trim() === "" ? (options.untitled ?? text) : cut(text, options.maxTitle);
  return { ...span, text: title, ...(address === undefined ? {} : { link: address }) };
}

function cut(text: string, width: number | undefined): string {
  return width === undefined ? text : cutText(text, width);
}

function cleanData(value: Report["data"]): Report["data"] {
  if (typeof value === "string") return scrubLines(value);
  if (Array.isArray(value)) return value.map(cleanData);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [scrubLines(key), cleanData(item)]));
}
