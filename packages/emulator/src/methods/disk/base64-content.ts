import { toText } from "../../php/values.ts";

/** What a text in Base64 says; undefined for one that is none, or says nothing. */
function base64Content(value: unknown): Buffer | undefined {
  const text = toText(value);
  const bytes = Buffer.from(text, "base64");
  return /^[A-Za-z0-9+/\s]+={0,2}\s*$/.test(text.slice(0, 4096)) && bytes.length > 0 ? bytes : undefined;
}

/** Name and content of a pair. */
export interface NamedContent {
  readonly name: string;
  readonly bytes: Buffer;
}

/** Reads `[name, Base64]`; undefined for anything else. */
export function namedContent(value: unknown): NamedContent | undefined {
  const [name, text] = typeof value === "object" && value !== null ? (Object.values(value) as unknown[]) : [];
  const bytes = typeof text === "string" ? base64Content(text) : undefined;
  return typeof name === "string" && name !== "" && bytes !== undefined ? { name, bytes } : undefined;
}
