import type { Answer } from "./answer.ts";

/** Everything that the portal has a word in. What is missing or doubtful stands before what it is about: an end may be cut off. */
export function portalLines({ eyes, notices = [], lines = [] }: Answer): readonly string[] {
  return [...(eyes === undefined ? [] : [`read as ${eyes}`]), ...notices.map((notice) => `! ${notice}`), ...lines];
}
