import { expect, test } from "vitest";
import { anyMethod, ClientError, createClient } from "../../src/index.ts";
import { collected } from "../collected.ts";
import { parsePhpQuery } from "../php-query.ts";
import { json, rawServer } from "../raw-server.ts";
import { virtualClock } from "../virtual-clock.ts";

const users = Array.from({ length: 120 }, (_, index) => ({ ID: String(index + 1), TIMESTAMP_X: {} }));

interface Page {
  readonly result: unknown;
  readonly total?: unknown;
  readonly next?: unknown;
}

/** A page as the portal should send it: an exact offset, `next` only while rows are left. */
function pageFrom(start: number): { result: unknown[]; total: number; next?: number } {
  const next = start + 50 < users.length ? { next: start + 50 } : {};
  return { result: users.slice(start, start + 50), total: users.length, ...next };
}

type Oddity = (start: number, page: ReturnType<typeof pageFrom>) => Page;

async function read(oddity: Oddity): Promise<readonly number[] | ClientError> {
  let requests = 0;
  await using server = await rawServer((request, response) => {
    requests += 1;
    if (requests > 50) throw new Error("It never ends.");
    const cmd = request.params["cmd"] as Record<string, string> | undefined;
    if (cmd === undefined) return json(response, oddPage(oddity, Number(request.params["start"] ?? 0)));
    const pages = Object.entries(cmd).map(([key, text]) => [key, oddPage(oddity, startOf(text))] as const);
    const container = (name: keyof Page) =>
      Object.fromEntries(pages.flatMap(([key, page]) => (page[name] === undefined ? [] : [[key, page[name]]])));
    const result = { result: container("result"), result_total: container("total"), result_next: container("next") };
    return json(response, { result: { ...result, result_error: [], result_time: [] } });
  });
  await using client = createClient({ webhook: server.webhook, clock: virtualClock(), retries: 0 });
  try {
    const rows = await collected(client.list(anyMethod("user.get")));
    return rows.map(({ ID }) => Number(ID));
  } catch (error) {
    if (error instanceof ClientError) return error;
    throw error;
  }
}

function oddPage(oddity: Oddity, start: number): Page {
  return oddity(start, pageFrom(start));
}

function startOf(text: string): number {
  return Number(parsePhpQuery(text.replace(/^[^?]*\??/, "")).get("start") ?? 0);
}

test.each<[string, Oddity]>([
  ["as it should be", (_, page) => page],
  ["a total as text", (_, page) => ({ ...page, total: "120" })],
  ["next as text", (_, page) => ({ ...page, ...(page.next === undefined ? {} : { next: String(page.next) }) })],
  ["no total", (_, { total: _total, ...page }) => page],
  ["a total of 0", (_, page) => ({ ...page, total: 0 })],
  ["a total of -1", (_, page) => ({ ...page, total: -1 })],
  ["a total of nonsense", (_, page) => ({ ...page, total: "many" })],
  ["a total that is too large", (_, page) => ({ ...page, total: 500 })],
  ["a next of null on the last page", (_, page) => ({ next: null, ...page })],
  ["a next of false on the last page", (_, page) => ({ next: false, ...page })],
  ["a next after the end", (start, page) => ({ ...page, next: start + 50 })],
  [
    "rows as a map",
    (_, page) => ({ ...page, result: Object.fromEntries(page.result.map((row, i) => [`k${i}`, row])) }),
  ],
  [
    "numbers for identifiers",
    (_, page) => ({ ...page, result: page.result.map((row) => ({ ID: Number((row as { ID: string }).ID) })) }),
  ],
])("a list with %s is read completely, every row once", async (_, oddity) => {
  expect(await read(oddity)).toEqual(users.map(({ ID }) => Number(ID)));
});

test.each<[string, Oddity]>([
  ["next that repeats", (start, page) => ({ ...page, next: Math.max(start, 50) })],
  ["next that goes back", (start, page) => ({ ...page, next: start === 0 ? 50 : 0 })],
  ["next that jumps", (start, page) => ({ ...page, next: start + 100 })],
  ["next that stands still", (start, page) => ({ ...page, next: start })],
  ["next of nonsense", (_, page) => ({ ...page, next: "more" })],
  ["next of a fraction", (_, page) => ({ ...page, next: 50.5 })],
  ["the first page for ever", () => pageFrom(0)],
  ["an empty page in the middle", (start, page) => (start === 50 ? { ...page, result: [] } : page)],
  ["a page that is no list", (start, page) => (start === 50 ? { ...page, result: "x" } : page)],
  ["a page of null", (start, page) => (start === 50 ? { ...page, result: null } : page)],
])("a list with %s is read completely or refused, never given short or twice", async (_, oddity) => {
  const found = await read(oddity);
  const told = found instanceof ClientError ? found.code : found;
  expect(["malformed-answer", "not-a-list", users.map(({ ID }) => Number(ID))]).toContainEqual(told);
});
