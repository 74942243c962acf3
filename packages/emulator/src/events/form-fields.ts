import type { EventData } from "./event-of-change.ts";

/** An urlencoded body with PHP's brackets: `data[FIELDS][ID]=5`. */
export function formFields(values: EventData): string {
  return Object.entries(values)
    .flatMap(([name, value]) => pairs(name, value))
    .join("&");
}

function pairs(name: string, value: EventData[string]): string[] {
  if (typeof value !== "object") return [`${encodeURIComponent(name)}=${encodeURIComponent(value)}`];
  return Object.entries(value).flatMap(([key, member]) => pairs(`${name}[${key}]`, member));
}
