import { cleanData } from "../../answers/clean-data.ts";

/** A value of the portal as text: what a text says, entries of a list side by side, anything else as JSON. */
export function plainText(value: unknown): string {
  if (typeof value === "string") return value;
  if (Array.isArray(value)) return value.map((one) => plainText(one)).join(", ");
  // Cleaned before it is written as JSON, which would turn what has to go into visible escapes.
  return JSON.stringify(cleanData(value)) ?? "";
}
