import { OAuthError, type OAuthReason } from "@b24kit/client";
import { expect, test } from "vitest";
import { describeError } from "./describe-error.ts";

const exits = {
  "bad-server": 64,
  "bad-portal": 64,
  "bad-code": 4,
  "bad-application": 4,
  "signed-out": 4,
  "refresh-lost": 4,
  "refresh-unknown": 1,
  "payment-required": 4,
  "missing-scope": 4,
  "other-portal": 4,
  "other-user": 4,
  unreachable: 1,
  "bad-answer": 1,
  refused: 1,
} as const satisfies Record<OAuthReason, number>;

test.each(Object.entries(exits))("%s ends with %i, told in both languages", (reason, exit) => {
  const error = new OAuthError(reason as OAuthReason, "The server says so.", { hint: "Do this." });
  const { exitCode, words } = describeError(error, { profile: "my main" });
  expect(exitCode).toBe(exit);
  for (const { ru, en } of [words.what, words.why, words.next]) {
    expect(ru).toMatch(/[а-я]/);
    expect(en).not.toMatch(/[а-я]/i);
  }
  expect(words.why.en).toBe("The server says so");
  expect(words.next.en).toMatch(/^Do this/);
});

test("where signing in again helps, the command names the profile, as the shell takes it", () => {
  const error = new OAuthError("signed-out", "Gone.", { hint: "Sign in again under the same name." });
  const { next } = describeError(error, { profile: "my main" }).words;
  for (const text of [next.ru, next.en]) expect(text).toMatch(/: b24 auth login --oauth ['"]my main['"]$/);
  expect(describeError(error).words.next.en).toMatch(/b24 auth login --oauth$/);
});
