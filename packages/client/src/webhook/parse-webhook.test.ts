import { inspect } from "node:util";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { createClient, InvalidWebhookError, parseWebhook } from "../index.ts";

const secret = "s3cr3tMarkerKey42";

/** The refusal, or undefined. Any other error fails the test. */
function refusal(parse: () => unknown): InvalidWebhookError | undefined {
  try {
    parse();
  } catch (error) {
    if (error instanceof InvalidWebhookError) return error;
    throw error;
  }
  return undefined;
}

test.each([
  ["https://example.bitrix24.ru/rest/1/KEY/", "https://example.bitrix24.ru", "example.bitrix24.ru", 1],
  ["https://example.bitrix24.ru/rest/1/KEY", "https://example.bitrix24.ru", "example.bitrix24.ru", 1],
  ["  «https://example.bitrix24.ru/rest/17/KEY/»\n", "https://example.bitrix24.ru", "example.bitrix24.ru", 17],
  ['\uFEFF"https://example.bitrix24.ru/rest/1/KEY/"', "https://example.bitrix24.ru", "example.bitrix24.ru", 1],
  ["https://example.bitrix24.ru/rest/1/KEY/profile.json", "https://example.bitrix24.ru", "example.bitrix24.ru", 1],
  [
    "https://example.bitrix24.ru/rest/1/KEY/crm.deal.list?start=0",
    "https://example.bitrix24.ru",
    "example.bitrix24.ru",
    1,
  ],
  ["https://example.bitrix24.ru/rest/1/KEY/?a=b#c", "https://example.bitrix24.ru", "example.bitrix24.ru", 1],
  [
    "https://crm.example.com:8443/sub/path/rest/1/KEY/",
    "https://crm.example.com:8443/sub/path",
    "crm.example.com:8443",
    1,
  ],
  ["https://example.bitrix24.ru/rest/ivan/KEY/", "https://example.bitrix24.ru", "example.bitrix24.ru", undefined],
  ["https://example.bitrix24.ru/rest/api/1/KEY/", "https://example.bitrix24.ru", "example.bitrix24.ru", 1],
  [
    "https://example.bitrix24.ru/rest/api/1/KEY/tasks.task.list",
    "https://example.bitrix24.ru",
    "example.bitrix24.ru",
    1,
  ],
  [
    "https://example.bitrix24.ru/rest/1/KEY/event.bind?handler=https://example.com/h",
    "https://example.bitrix24.ru",
    "example.bitrix24.ru",
    1,
  ],
  ["https://example.com/rest/rest/1/KEY/", "https://example.com/rest", "example.com", 1],
  ["http://127.0.0.1:8080/rest/1/KEY/", "http://127.0.0.1:8080", "127.0.0.1:8080", 1],
  ["http://localhost:8080/rest/1/KEY/", "http://localhost:8080", "localhost:8080", 1],
  ["http://[::1]:8080/rest/1/KEY/", "http://[::1]:8080", "[::1]:8080", 1],
  ["http://127.9.9.9/rest/1/KEY/", "http://127.9.9.9", "127.9.9.9", 1],
  ["https://пример.рф/rest/1/KEY/", "https://xn--e1afmkfd.xn--p1ai", "xn--e1afmkfd.xn--p1ai", 1],
])("accepts %s", (text, url, host, userId) => {
  const webhook = parseWebhook(text.replace("KEY", secret));
  expect({ url: webhook.url, host: webhook.host, userId: webhook.userId }).toEqual({ url, host, userId });
  const user = userId ?? "ivan";
  expect(webhook.methodUrl("profile").href).toBe(`${url}/rest/${user}/${secret}/profile`);
});

test.each([
  ["", /empty/],
  ["   ", /empty/],
  ["not an address KEY", /not a web address/],
  ["KEY", /not a web address/],
  ["example.bitrix24.ru/rest/1/KEY/", /lacks https/],
  ["ftp://example.bitrix24.ru/rest/1/KEY/", /not a web address/],
  ["https://example.bitrix24.ru/", /no \/rest\//],
  ["https://example.bitrix24.ru/1/KEY/", /no \/rest\//],
  ["https://example.bitrix24.ru/rest/", /missing/],
  ["https://example.bitrix24.ru/rest/KEY/", /missing/],
  ["https://example.bitrix24.ru/rest/KEY/profile", /missing/],
  ["https://example.bitrix24.ru/rest/KEY/crm.deal.list.json", /missing/],
  ["https://example.bitrix24.ru/rest/1/", /missing/],
  ["https://example.bitrix24.ru/rest/crm.deal.list?auth=KEY", /OAuth/],
  ["https://example.bitrix24.ru/rest/profile", /OAuth/],
  ["https://example.bitrix24.ru/rest/api/tasks.task.list", /OAuth or REST 3/],
  ["http://example.bitrix24.ru/rest/1/KEY/", /http:\/\//],
  ["http://128.0.0.1/rest/1/KEY/", /unencrypted/],
  ["http://127.0.0.1.example.com/rest/1/KEY/", /unencrypted/],
  ["https://example.bitrix24.ru/rest/1/KEY/\nhttps://example.bitrix24.ru/rest/1/KEY/", /More than one/],
  ["https://example.bitrix24.ru/rest/1/KEY/ https://example.bitrix24.ru/rest/1/KEY/", /More than one/],
  ["https://example.bitrix24.ru/rest/1/KEYhttps://example.bitrix24.ru/rest/1/KEY/", /More than one/],
  ["https://example.bitrix24.ru/rest/1/KEY/profile?a=bhttps://example.bitrix24.ru/rest/1/KEY/", /More than one/],
  ["https://example.bitrix24.ru/rest/1/KEY/example.bitrix24.ru/rest/1/KEY/", /More than one/],
  ["https://example.bitrix24.ru/rest/1/KEY\ncomment", /More than one/],
  ["https://example.bitrix24.ru/rest/1/KEY/\tof Ivan", /More than one/],
  ["https://user:KEY@example.bitrix24.ru/rest/1/KEY/", /login and password/],
])("refuses %s", (text, reason) => {
  const parse = () => parseWebhook(text.replaceAll("KEY", secret));
  expect(parse).toThrow(InvalidWebhookError);
  expect(parse).toThrow(reason);
  const error = refusal(parse);
  expect(error?.hint).toMatch(/https:\/\//);
  expect(inspect(error, { showHidden: true })).not.toContain(secret);
  expect(inspect(error)).not.toContain("example.bitrix24.ru/rest");
  expect(error?.hint).not.toMatch(/[а-я]/i);
});

test("no refusal repeats any longer part of the pasted text", () => {
  const pieces = fc.array(
    fc.constantFrom(
      "https://",
      "http://",
      "/rest/",
      "/",
      "api",
      "1",
      "profile",
      ".json",
      "?auth=",
      "@",
      ":",
      " ",
      "host.ru",
      secret,
    ),
    { maxLength: 9 },
  );
  fc.assert(
    fc.property(pieces, (parts) => {
      const error = refusal(() => parseWebhook(parts.join("")));
      expect(inspect(error, { showHidden: true })).not.toContain(secret);
    }),
    { numRuns: 500 },
  );
});

test("a webhook shows its key in no text, JSON, inspection or copy", () => {
  const webhook = parseWebhook(`https://example.bitrix24.ru/rest/1/${secret}/`);
  const shown = [
    String(webhook),
    JSON.stringify({ webhook }),
    inspect(webhook, { showHidden: true, depth: 9 }),
    JSON.stringify(Object.assign({}, webhook)),
    inspect(structuredClone(Object.assign({}, webhook))),
  ];
  for (const text of shown) expect(text).not.toContain(secret);
  expect(String(webhook)).toBe("https://example.bitrix24.ru/rest/1/***/");
});

test("the key is found in every usual spelling, also of other portals' webhooks", () => {
  const webhook = parseWebhook("https://example.bitrix24.ru/rest/1/a%2Bb!secret/");
  const texts = [
    "a%2Bb!secret",
    "a%252Bb!secret",
    "A%2BB!SECRET",
    "a+b!secret",
    String.raw`https:\/\/example.bitrix24.ru\/rest\/1\/otherkey42\/`,
    "https%3A%2F%2Fexample.bitrix24.ru%2Frest%2F1%2Fotherkey42%2Fprofile",
    "/rest/api/1/otherkey42/x",
  ];
  for (const text of texts) expect(webhook.scrub(`see ${text} there`)).not.toMatch(/secret|otherkey42/i);
  expect(webhook.scrub("nothing to hide in /rest/ here")).toBe("nothing to hide in /rest/ here");
});

test("user and key that have changed places are refused, without showing the key", () => {
  const swapped = "https://a.bitrix24.ru/rest/q7w8e9r0t1y2u3i4/12/";
  expect(() => parseWebhook(swapped)).toThrow(/changed places/);
  expect(() => parseWebhook(swapped)).not.toThrow(/q7w8e9r0t1y2u3i4/);
});

test.each<unknown>([undefined, null, 5, {}])("a webhook that is %j is refused as one", (webhook) => {
  expect(() => createClient({ webhook: webhook as string })).toThrow(InvalidWebhookError);
});
