import { expect, test } from "vitest";
import { looksLikeWebhook } from "./refuse-secrets.ts";

test.each([
  "https://example.bitrix24.ru/rest/1/abcdef1234567890/",
  "https://example.bitrix24.ru/rest/1/abcdef1234567890",
  "https://example.bitrix24.ru/rest/api/1/abcdef1234567890/profile.json",
  "--webhook=https://example.bitrix24.ru/rest/1/abcdef1234567890/",
  "example.bitrix24.ru/rest/1/abcdef1234567890/crm.deal.list?x=1",
  "https%3A%2F%2Fexample.bitrix24.ru%2Frest%2F1%2Fabcdef1234567890%2F",
  "https://example.ru/portal/rest/admin/abcdef1234567890/",
])("refuses %s", (word) => {
  expect(looksLikeWebhook(word)).toBe(true);
});

test.each([
  "crm.deal.list",
  "https://example.bitrix24.ru/crm/deal/details/1/",
  "filter[TITLE]=/rest/",
  "/rest/1/short/",
])("accepts %s", (word) => {
  expect(looksLikeWebhook(word)).toBe(false);
});
