import { cleanText } from "./clean-text.ts";

/** Deeper values are answers that nobody reads; the portal's own are a dozen levels deep at most. */
const deepest = 40;

/** The same value with control and invisible characters, and keys of webhooks, removed from every text and every name in it. */
export function cleanData(value: unknown, depth = 0): unknown {
  if (typeof value === "string") return cleanText(value);
  if (typeof value !== "object" || value === null) return value;
  if (depth >= deepest) return null;
  if (Array.isArray(value)) return value.map((item) => cleanData(item, depth + 1));
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [cleanText(key), cleanData(item, depth + 1)]));
}
