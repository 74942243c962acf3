import { createHash } from "node:crypto";

/** The tags of a message's parts: "b24kit:" and 32 hexadecimal digits, the key itself for the first one. */
export function tagsOf(key: string, parts: number): readonly string[] {
  return Array.from({ length: parts }, (_, index) => `b24kit:${index === 0 ? key : derived(key, index + 1)}`);
}

function derived(key: string, part: number): string {
  return createHash("sha256").update(`${key}/${part}`).digest("hex").slice(0, 32);
}
