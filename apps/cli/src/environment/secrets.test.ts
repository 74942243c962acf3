import { expect, test } from "vitest";
import { createScrubber, hideWebhooks } from "./secrets.ts";

test.each([
  "https://example.bitrix24.ru/rest/1/m4rkers3cret99/",
  "https://example.bitrix24.ru/rest/1/m4rkers3cret99/crm.deal.list.json?a=1",
  "https://example.bitrix24.ru/rest/m4rkers3cret99/",
  "https://example.bitrix24.ru/rest/m4rkers3cret99/profile",
  "m4rkers3cret99",
  "ftp://example.bitrix24.ru/m4rkers3cret99",
  '  "https://example.bitrix24.ru/rest/1/m4rkers3cret99"  ',
  "https://m4rkers3cret99@example.bitrix24.ru/rest/1/x",
])("the secret of %s is hidden", (webhook) => {
  const scrub = createScrubber({ BITRIX24_WEBHOOK_URL: webhook });
  expect(scrub("before m4rkers3cret99 after")).not.toContain("m4rkers3cret99");
});

test("other words stay", () => {
  const scrub = createScrubber({ BITRIX24_WEBHOOK_URL: "https://example.bitrix24.ru/rest/1/m4rkers3cret99/" });
  expect(scrub("example.bitrix24.ru, crm.deal.list, 1")).toBe("example.bitrix24.ru, crm.deal.list, 1");
});

test("any webhook loses its secret", () => {
  expect(hideWebhooks("GET https://a.ru/rest/7/abcdefgh12/x and /rest/api/7/abcdefgh12/")).toBe(
    "GET https://a.ru/rest/7/***/x and /rest/api/7/***/",
  );
});
