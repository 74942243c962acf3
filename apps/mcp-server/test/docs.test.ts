import { allMethods, guides, listArticles, listEvents, pageIdOf, readPage, searchPages } from "@b24kit/catalog";
import { describe, expect, test } from "vitest";
import { connect } from "./connect.ts";

const options = { lang: "en", isOpen: () => true, describedBy: () => "b24_describe_method" } as const;

/** A question, and the page that has to be among the first four. */
const questions: readonly [string, string][] = [
  ["лимиты запросов", "guide:limits"],
  ["QUERY_LIMIT_EXCEEDED что делать", "guide:limits"],
  ["как обновить токен oauth", "guide:oauth"],
  ["how do I refresh an access token", "guide:oauth"],
  ["как установить приложение", "guide:installation"],
  ["офлайн события", "guide:offline-events"],
  ["не потерять события при синхронизации", "guide:offline-events"],
  ["встроить вкладку в карточку сделки", "guide:widgets"],
  ["как проверить подлинность события", "guide:handler-security"],
  ["пагинация списков", "guide:lists"],
  ["как прочитать много данных", "guide:large-volumes"],
  ["коды ошибок", "guide:errors"],
  ["входящий вебхук", "guide:webhooks"],
  ["с чего начать разработку", "guide:start"],
  ["событие изменения сделки", "onCrmDealUpdate"],
  ["event when a task is created", "OnTaskAdd"],
  ["удаление лида событие", "onLeadDelete"],
  ["how to upload files", "files:how-to-upload-files"],
  ["rest 3.0", "rest-v3"],
  ["widget in task card", "widgets:task:view-tab"],
];

describe("pages", () => {
  test.each(questions)("%j finds %s", async (query, page) => {
    const found = await searchPages(query, { ...options, limit: 4 });
    expect(found.map((one) => one.page)).toContain(page);
  });

  test("every guide names pages that there are, in sentences of its own", async () => {
    const ids = new Set([
      ...(await listArticles()).map(({ page }) => pageIdOf(page)),
      ...allMethods().map((m) => m.name),
    ]);
    for (const { page, facts, sources } of guides) {
      expect(page).toMatch(/^guide:[a-z0-9-]+$/);
      expect(sources.filter((source) => !ids.has(source))).toEqual([]);
      expect(facts.every((fact) => fact.length <= 200 && fact.endsWith("."))).toBe(true);
      expect((await readPage(page, options))?.addresses).toHaveLength(sources.length);
    }
  });

  test("articles and events are read by their ids, which stay within one part of a URI", async () => {
    const articles = (await listArticles()).map(({ page }) => pageIdOf(page));
    const events = (await listEvents()).map(({ name }) => name);
    const ids = [...articles, ...events, ...guides.map(({ page }) => page)];
    expect(new Set(ids.map((id) => id.toLowerCase())).size).toBe(ids.length);
    expect(ids.filter((id) => !/^[\w.:-]+$/.test(id))).toEqual([]);
    // Each article looks through all methods, so a part of them has to do.
    const some = ids.filter((id, index) => index % 5 === 0 || !articles.includes(id));
    for (const id of some) expect((await readPage(id.toUpperCase(), options))?.page).toBe(id);
  });
});

test("an agent searches, reads what was found, and is told where the rest stands", async () => {
  await using server = await connect();
  const found = await server.call("b24_docs", { query: "событие изменения сделки", kind: "event", limit: 3 });
  expect(found.structured).toMatchObject({ ok: true, shown: 3 });
  const [first] = found.structured.data["pages"] as readonly { readonly page: string }[];
  const { text, structured, content } = await server.call("b24_docs", { page: first?.page });
  expect(structured.data).toMatchObject({ page: "onCrmDealUpdate", kind: "event" });
  expect(text).toContain("event.bind with event=ONCRMDEALUPDATE");
  expect(text).toContain("https://apidocs.bitrix24.com/api-reference/crm/deals/events/on-crm-deal-update.html");
  expect(content).toHaveLength(1);
  const folder = await server.call("b24_docs", { page: "widgets/crm/index" });
  expect(folder.bytes).toBeLessThanOrEqual(6144);
  expect(folder.text).toMatch(/… and \d+ more pages/);
  const whole = await server.call("b24_docs", { page: "widgets/crm/index", detail: "full" });
  expect(whole.text).not.toContain("more pages");
});

test.each([
  [{}, "invalid-arguments", "query, page"],
  [{ query: "deals", page: "limits" }, "invalid-arguments", "query, page"],
  [{ page: "guide:limit" }, "unknown-page", "guide:limits"],
  [{ page: "../../etc/passwd" }, "unknown-page", "search"],
  [{ page: "https://apidocs.bitrix24.com/limits.html" }, "unknown-page", "search"],
])("%j is refused with what to do", async (args, code, action) => {
  await using server = await connect();
  const { structured } = await server.call("b24_docs", args);
  expect(structured.error).toMatchObject({ code, action: expect.stringContaining(action) });
});

test("packs are a ceiling for pages of methods too", async () => {
  await using server = await connect({ args: ["--packs", "report-tasks"] });
  const { structured } = await server.call("b24_docs", { query: "list of deals", kind: "method" });
  expect(JSON.stringify(structured.data)).toContain("tasks.task.list");
  expect(JSON.stringify(structured.data)).not.toMatch(/crm\.(?:deal|item)\./);
  const closed = await server.call("b24_docs", { page: "crm.item.list" });
  expect(closed.structured.error?.code).toBe("unknown-page");
  const article = await server.call("b24_docs", { page: "crm:universal:index" });
  expect(JSON.stringify(article.structured.data)).not.toContain('"crm.item');
});
