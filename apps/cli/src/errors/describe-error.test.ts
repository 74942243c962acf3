import { ClientError, parseWebhook } from "@b24kit/client";
import { expect, test } from "vitest";
import { clientErrorWords } from "./client-error-words.ts";
import { usageError } from "./cli-error.ts";
import { describeError } from "./describe-error.ts";
import { ListStopped } from "./list-stopped.ts";

const codes = Object.keys(clientErrorWords) as (keyof typeof clientErrorWords)[];

test.each(codes)("%s has three lines in both languages", (code) => {
  const error = new ClientError(code, "The client says so.", { method: "crm.item.list", portalCode: "CODE" });
  const { words, code: told, portalCode } = describeError(error, { host: "example.bitrix24.ru" });
  expect({ told, portalCode }).toEqual({ told: code, portalCode: "CODE" });
  for (const line of [words.what, words.why, words.next]) {
    expect(line.en).toMatch(/^[^.]+.*[^.]$/);
    expect(line.ru).not.toBe("");
  }
  expect(words.what.ru).toMatch(/[а-я]/i);
});

test.each([
  ["unauthorized", 4],
  ["missing-scope", 4],
  ["access-denied", 4],
  ["invalid-webhook", 4],
  ["refused", 2],
  ["bad-parameters", 64],
  ["aborted", 130],
  ["network", 1],
  ["portal-error", 1],
] as const)("%s exits with %i", (code, exitCode) => {
  expect(describeError(new ClientError(code, "x")).exitCode).toBe(exitCode);
});

test.each([
  "",
  "nonsense",
  "portal.bitrix24.ru/rest/1/abcdefgh12/",
  "http://portal.bitrix24.ru/rest/1/abcdefgh12/",
  "https://u:p@portal.bitrix24.ru/rest/1/abcdefgh12/",
  "https://portal.bitrix24.ru/",
  "https://portal.bitrix24.ru/rest/",
  "https://portal.bitrix24.ru/rest/1/profile/",
  "https://portal.bitrix24.ru/rest/crm.deal.list?auth=abc",
  "https://portal.bitrix24.ru/rest/abcdefgh12/1/",
  "https://portal.bitrix24.ru/rest/1/abcdefgh12/\nhttps://portal.bitrix24.ru/rest/1/abcdefgh12/",
])("the client's reason against the webhook %j has Russian words", (webhook) => {
  const error = thrownBy(() => parseWebhook(webhook));
  const { why } = describeError(error).words;
  expect(why.ru).toMatch(/[а-я]{3}/i);
  expect(why.ru).not.toBe("это не адрес входящего вебхука");
  expect(why.en).toMatch(/^[A-Z][ -~]+$/);
});

test("a list that stopped says how far it came, and keeps its cause's exit code", () => {
  const error = new ListStopped(new ClientError("timeout", "Too slow."), 2500);
  expect(describeError(error)).toMatchObject({ exitCode: 1, code: "timeout" });
  expect(describeError(error).words.what.en).toContain("rows read: 2500");
  expect(describeError(new ListStopped(new ClientError("unauthorized", "x"), 0)).words.what.en).not.toContain("rows");
});

test("usage, system trouble and our own bugs are told apart", () => {
  expect(describeError(usageError({ ru: "а", en: "a" }, { ru: "б", en: "b" }))).toMatchObject({
    exitCode: 64,
    code: "usage",
  });
  const system = Object.assign(new Error("x"), { code: "ENOSPC", syscall: "write" });
  expect(describeError(system)).toMatchObject({ exitCode: 1, code: "system" });
  expect(describeError(new TypeError("x is undefined"))).toMatchObject({ exitCode: 1, code: "internal" });
  expect(describeError("thrown text")).toMatchObject({ exitCode: 1, code: "internal" });
});

test("a report that lacks a right is a matter of access, not of usage", () => {
  const words = { message: { ru: "нет права", en: "no right" }, hint: { ru: "попросите", en: "ask" } };
  const scenarioError = (code: string) => Object.assign(new Error("x"), { name: "ScenarioError", code, words });
  expect(describeError(scenarioError("missing-right"))).toMatchObject({ exitCode: 4, code: "missing-right" });
  expect(describeError(scenarioError("unreadable"))).toMatchObject({ exitCode: 1 });
  expect(describeError(scenarioError("invalid-date"))).toMatchObject({ exitCode: 64 });
});

function thrownBy(action: () => unknown): unknown {
  try {
    action();
  } catch (error) {
    return error;
  }
  throw new Error("nothing was thrown");
}
