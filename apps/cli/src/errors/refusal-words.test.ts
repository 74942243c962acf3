import { GrantError, RefusedError, type RefusalReason } from "@b24kit/guard";
import { expect, test } from "vitest";
import { ToolkitError } from "b24kit";
import { describeError } from "./describe-error.ts";

const reasons: Readonly<Record<RefusalReason, true>> = {
  write: true,
  destructive: true,
  unknown: true,
  batch: true,
  parameter: true,
  level: true,
  denied: true,
  "bad-reference": true,
  "no-write": true,
  "not-found": true,
  unreadable: true,
  tampered: true,
  "foreign-portal": true,
  "foreign-user": true,
  "foreign-profile": true,
  expired: true,
  spent: true,
  discarded: true,
  "changed-meanwhile": true,
  "no-consent": true,
  "no-journal": true,
  many: true,
  "not-reversible": true,
  "nothing-to-undo": true,
};

const plan = "k7d2-9xq4-m3va-8pzt";

function refused(reason: RefusalReason, hint = "Do so."): RefusedError {
  return new RefusedError({ reason, message: "The guard says why. Nothing was sent.", hint }, { plan });
}

test.each(Object.keys(reasons) as RefusalReason[])("%s has words in both languages and exits with 2", (reason) => {
  for (const profile of [undefined, "main"]) {
    const { words, exitCode, code } = describeError(refused(reason), { host: "example.bitrix24.ru", profile });
    expect({ exitCode, code }).toEqual({ exitCode: 2, code: "refused" });
    for (const line of [words.what, words.why, words.next]) expect(line.ru).toMatch(/[а-я]{3}/i);
    expect(words.why.en).toBe("The guard says why");
    expect(words.next.en).not.toMatch(/\.$/);
  }
});

test("the way out fits the credential, the level and the plan", () => {
  const { next } = describeError(refused("write")).words;
  expect(next.en).toContain("b24 auth login");
  expect(next.en).toContain("b24 auth access write");
  const deletion = describeError(refused("destructive")).words.next;
  for (const text of [deletion.ru, deletion.en]) expect(text).toContain("b24 auth access destructive");
  const level = describeError(refused("level", "On a terminal: b24 auth access destructive."), { profile: "main" });
  expect(level.words.next.ru).toContain("b24 auth access destructive");
  const spent = describeError(refused("spent", "b24 plan show <id> says what became of it."), { profile: "main" });
  expect(spent.words.next).toMatchObject({
    ru: expect.stringContaining(plan) as string,
    en: expect.stringContaining(plan) as string,
  });
});

test("a difference is told line by line, long values shortened", () => {
  const difference = [
    { command: "a", field: "TITLE", recorded: "Old", now: "x".repeat(500) },
    { command: "b", field: "", recorded: {}, now: undefined },
  ];
  const error = new RefusedError({ reason: "changed-meanwhile", message: "m", hint: "h" }, { difference });
  const { details = [] } = describeError(error).words;
  expect(details).toHaveLength(1);
  expect(details[0]).toMatch(/^TITLE: "Old" → "x+…$/);
  expect(details[0]?.length).toBeLessThan(130);
});

test("a webhook that only reads exits with 2, a grant that asks too much with 64", () => {
  expect(describeError(new ToolkitError("no-writes", "x", "y"))).toMatchObject({ exitCode: 2, code: "no-writes" });
  const grant = describeError(new GrantError("bad-recipient", { ru: "Получатели: …", en: "Recipients: …" }));
  expect(grant).toMatchObject({ exitCode: 64, code: "bad-recipient", words: { why: { ru: "Получатели: …" } } });
});

test("a file that the user wrote is named in his language, with what is wrong in it and how it is written", () => {
  const hint = 'Write {"snapshots": "daily"} there, or remove the file.';
  const file = { path: "/home/anna/reports.json", problem: "snapshots: expected daily" };
  const error = new ToolkitError("bad-settings", "The settings are not usable.", hint, { file });
  const { exitCode, words } = describeError(error);
  expect(exitCode).toBe(64);
  expect(words.what.ru).toContain(file.path);
  expect(words.why.ru).toContain(file.problem);
  expect(words.next.ru).toContain('запишите его так: {"snapshots": "daily"}');
  expect(words.next.en).toContain("remove the file");
});
