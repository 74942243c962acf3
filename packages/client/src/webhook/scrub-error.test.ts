import { inspect } from "node:util";
import { describe, expect, it } from "vitest";
import { scrubError } from "./scrub-error.ts";
import { scrubber, scrubWebhookPaths } from "./scrub.ts";

const secret = "q7w8e9r0t1y2u3i4";

function nested(depth: number): object {
  return depth === 0 ? { key: secret } : { inner: nested(depth - 1) };
}

describe("scrubError", () => {
  it.each([0, 1, 7, 8, 9, 20])("hides the key %i levels deep in the details", (depth) => {
    const error = Object.assign(new Error(`failed at ${secret}`, { cause: new Error(secret) }), {
      details: nested(depth),
      bare: Object.assign(Object.create(null) as object, { key: secret }),
    });
    scrubError(error, scrubber(secret));
    expect(inspect(error, { depth: Infinity, showHidden: true })).not.toContain(secret);
  });
});

describe("scrubWebhookPaths", () => {
  it.each([
    "https://a.bitrix24.ru/rest/1/other-key-123/profile",
    "https://a.bitrix24.ru/rest/ivan%40x.ru/other-key-123/",
    "https:%2F%2Fa.bitrix24.ru%2Frest%2F1%2Fother-key-123%2Fprofile",
    String.raw`"https:\/\/a.bitrix24.ru\/rest\/1\/other-key-123\/"`,
    "/rest/1/other-key-123%6Bmore/profile",
  ])("hides the key of any portal in %s", (text) => {
    const shown = scrubWebhookPaths(text);
    expect(shown).not.toContain("other-key");
    expect(shown).not.toContain("more/");
  });
});
