import { expect, test } from "vitest";
import { toContents } from "../resources/to-contents.ts";
import { toResult } from "./to-result.ts";

const hidden = "\u202E\u001B[2J\u200B";
const address = "https://example.test/rest/1/s3cr3tk3y/";

test("lines of our own are cleaned like those of the portal, in tools and resources", () => {
  const answer = { data: null, told: [`told ${hidden}${address}`], advice: [`advice ${hidden}${address}`] };
  const place = { uri: "b24://docs/x", at: undefined, from: undefined };
  for (const text of [
    JSON.stringify(toResult(answer, "concise", "m")),
    JSON.stringify(toContents(answer, place, "m")),
  ]) {
    expect(text).toContain("told");
    expect(text).toContain("advice");
    expect(text).not.toContain("s3cr3tk3y");
    expect(text).not.toMatch(/\u202E|\\u001b|\u200B/u);
  }
});
