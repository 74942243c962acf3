import { expect, test } from "vitest";
import { createKnown } from "./known.ts";

test("a webhook that was only seen is hidden, and does not rename the portal", () => {
  const known = createKnown({ BITRIX24_WEBHOOK_URL: "https://mine.bitrix24.ru/rest/1/m1nes3cret99/" });
  known.hide("https://other.bitrix24.ru/rest/1/0thers3cret99/");
  expect(known.host).toBe("mine.bitrix24.ru");
  expect(known.scrub("m1nes3cret99 0thers3cret99")).toBe("*** ***");
  known.learn({ address: "https://used.bitrix24.ru/rest/1/useds3cret99/" });
  expect([known.host, known.scrub("useds3cret99")]).toEqual(["used.bitrix24.ru", "***"]);
});
