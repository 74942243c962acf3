import { expect, test } from "vitest";
import { sentTo } from "./sent-to.ts";

const tag = `b24kit:${"0a".repeat(16)}`;

test("a message goes to whom its dialog names", () => {
  const params = { DIALOG_ID: "chat12", MESSAGE: "x" };
  expect(sentTo({ method: "im.message.add", params })).toEqual({ method: "im.message.add", recipient: "chat12" });
});

test.each([
  ["nobody", {}],
  ["no dialog", { DIALOG_ID: "everybody", MESSAGE: "x" }],
  ["two", { DIALOG_ID: "5", USER_ID: "6", MESSAGE: "x" }],
])("a message to %s is none that a grant could cover", (_name, params) => {
  expect(sentTo({ method: "im.message.add", params })).toBeUndefined();
});

test.each([
  [tag, "b24kit", true],
  [`x${tag}`, "b24kit", false],
  [`${tag}0`, "b24kit", false],
  [tag, "another", false],
])("a notification with the tag %s of %s may go: %s", (TAG, CLIENT_ID, may) => {
  const params = { USER_ID: 5, MESSAGE: "x", TAG, CLIENT_ID };
  expect(sentTo({ method: "im.notify.personal.add", params }) !== undefined).toBe(may);
});
