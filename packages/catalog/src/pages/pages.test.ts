import { expect, test } from "vitest";
import { listArticles, listEvents, listMethods } from "../index.ts";

test("every documented event is there", async () => {
  const events = await listEvents();
  expect(events).toHaveLength(209);
  expect(new Set(events.map(({ page }) => page)).size).toBe(209);
  expect(events.find(({ name }) => name === "ONVOXIMPLANTCALLSTART")).toEqual({
    name: "ONVOXIMPLANTCALLSTART",
    code: "ONVOXIMPLANTCALLSTART",
    scope: "telephony",
    module: "telephony",
    channel: "handler",
    deprecated: false,
    data: ["CALL_ID", "USER_ID"],
    page: "https://apidocs.bitrix24.com/api-reference/telephony/voximplant/events/on-voximplant-call-start.html",
  });
  expect(events.filter(({ channel }) => channel === "ui").every(({ scope }) => scope !== undefined)).toBe(true);
});

test("every other page is there, beside the methods of its folder", async () => {
  const articles = await listArticles();
  expect(articles).toHaveLength(774);
  expect(articles.every(({ title, page }) => title.length > 0 && page.endsWith(".html"))).toBe(true);
  const modules = new Set((await listMethods()).map(({ module }) => module));
  expect(articles.filter(({ module }) => module !== null && !modules.has(module))).toEqual([]);
  expect(articles.find(({ page }) => page.endsWith("/api-reference/ai/index.html"))?.module).toBe("ai");
});
