import { expect, test } from "vitest";
import { pageLanguage } from "../../src/page/page-language.ts";
import { pageWords } from "../../src/page/page-words.ts";
import { aJob } from "./a-job.ts";
import { aReport, madeOf } from "./a-report.ts";
import { hostile, lived } from "./lived.ts";
import { aRun, finished, noon, tick, watched } from "./watched.ts";

const ru = { "accept-language": "ru-RU,ru;q=0.9,en;q=0.8" };
const page = async (at: Awaited<ReturnType<typeof lived>>, path: string, headers = ru) =>
  (await (await at.get(path, headers)).text()).replaceAll("\u00A0", " ");

test("the first page tells what works, what does not, what comes and what was", async () => {
  await using at = await lived();
  const html = await page(at, "/");
  for (const words of [
    "Планировщик работает",
    "6 заданий в файле",
    "server-1:4711:ab12",
    "ключ отозван на портале",
    "b24-scheduler resume never",
    "не выполняется",
    "18 нояб., 10:00", // leads has failed since then
    "b24-scheduler retry",
    "Ближайшие 5",
    "Asia/Vladivostok",
    "20 нояб., 08:30",
    "позже на 12 мин",
    "14, новых 5",
    "отчёт неполный",
    "могло прийти дважды",
    "неизвестно, дошло ли",
    "номер: 31488",
    "почему без отправки: ничего нового",
    "для пользователя 11",
    "2 с",
  ]) {
    expect(html).toContain(words);
  }
  await at.store.pause({ job: "briefing", since: noon, reason: null });
  expect(await page(at, "/")).toContain("Ближайшие 4");
  expect(await page(at, "/?lang=en")).toContain("The scheduler works");
});

test("hostile text is text, and no secret comes through", async () => {
  await using at = await lived();
  for (const path of [
    "/",
    "/runs",
    `/runs?job=${encodeURIComponent(hostile)}`,
    `/preview?job=${encodeURIComponent(hostile)}`,
  ]) {
    const html = await page(at, path);
    expect(html).toContain("&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt;evil");
    expect(html).not.toMatch(/<script|<b onclick|[\u202A-\u202E\u2066-\u2069]/);
    expect(html).not.toContain("s3cr3ts3cr3t");
  }
  expect(await page(at, "/")).toContain("resume never");
  const strange = "/runs?job=%22%3E%3Cimg%20src%3Dx%3E&status=nope&to=-1&skip=9e9&lang=xx";
  expect(await page(at, strange)).not.toContain("<img");
});

test("a job that works again is no trouble any more", async () => {
  await using at = await lived();
  await at.ran("leads", noon - 60_000);
  expect(await page(at, "/")).not.toContain("18 нояб.");
});

test("without trouble it says so", async () => {
  await using at = await watched({ jobs: [] });
  const html = await page(at, "/");
  for (const words of ["Планировщик запускается", "ошибок и пауз нет", "Запусков впереди нет", "Таких запусков нет"]) {
    expect(html).toContain(words);
  }
  at.watch.onEvent(tick(noon));
  at.clock.now += 100_000;
  expect(await page(at, "/")).toContain("не отвечает 100 с");
});

test("two schedulers with other settings for one job are noticed; with other jobs they are no conflict", async () => {
  await using at = await lived();
  expect(await page(at, "/")).not.toContain("разными файлами");
  const day = { file: "/other.yaml", now: noon };
  await at.store.seen({ ...day, owner: "server-2:1", fingerprint: "two", jobs: { theirs: "1", briefing: "1" } });
  await at.store.seen({ ...day, owner: "server-3:1", fingerprint: "three", jobs: { ours: "2" } });
  expect(await page(at, "/")).not.toContain("разными файлами");
  await at.store.seen({ ...day, owner: "server-3:1", fingerprint: "four", jobs: { ours: "2", briefing: "2" } });
  expect(await page(at, "/")).toContain("разными файлами");
});

test("history is filtered and paged, every run once, however many share a slot", async () => {
  const job = aJob("weekly");
  await using at = await watched({ jobs: [job, aJob("other")] });
  const people = Array.from({ length: 120 }, (_, index) => index + 1);
  await at.store.add(
    people.map((recipient) => ({ job: "weekly", at: noon, recipient, status: "missed" as const })),
    new Map(),
  );
  await at.store.add(
    [1, 2, 3].map((step) => ({ job: "weekly", at: noon - step, recipient: 500 + step, status: "skipped" as const })),
    new Map(),
  );
  await at.ran("other", noon);
  const seen: string[] = [];
  let path: string | undefined = "/runs?job=weekly";
  while (path !== undefined) {
    const html = await page(at, path);
    expect(html.match(/<tr role="row">\n<th scope="row"/g)?.length).toBeLessThanOrEqual(50);
    seen.push(...[...html.matchAll(/для пользователя (\d+)/g)].map(([, id]) => id ?? ""));
    path = /rel="next" href="([^"]+)"/.exec(html)?.[1]?.replaceAll("&amp;", "&");
  }
  expect(seen).toHaveLength(123);
  expect(new Set(seen).size).toBe(123);
  const skipped = await page(at, "/runs?status=skipped");
  expect([...skipped.matchAll(/для пользователя/g)]).toHaveLength(3);
  expect(skipped).toContain('<option value="skipped" selected>');
});

test("the preview holds the last report, alone in its own policy, and nothing of its raw data", async () => {
  await using at = await lived();
  const around = await page(at, "/preview?job=briefing");
  expect(around).toContain(
    '<iframe sandbox="allow-popups allow-popups-to-escape-sandbox" src="/preview/report?job=briefing&amp;lang=ru"',
  );
  expect(around).toContain("20 нояб., 08:30 (Europe/Moscow)");
  const report = await at.get("/preview/report?job=briefing");
  expect(report.headers.get("content-security-policy")).toMatch(
    /default-src 'none'.*frame-ancestors 'self'; sandbox allow-popups/,
  );
  const html = await report.text();
  expect(html).toContain("Утренний брифинг");
  expect(html).not.toMatch(/<img|raw data/);
  expect((await at.get("/preview/report?job=overdue")).status).toBe(404);
  expect(await page(at, "/preview?job=overdue")).toContain("нет отчёта этого задания");
});

test("of the previews the newest fifty stay", async () => {
  const jobs = Array.from({ length: 60 }, (_, index) => aJob(`job-${index}`));
  await using at = await watched({ jobs });
  const made = madeOf(aReport());
  for (const job of jobs) at.watch.onEvent(finished(aRun(job.name), job, { made }));
  const statuses = await Promise.all(
    jobs.map(async ({ name }) => (await at.get(`/preview/report?job=${name}`)).status),
  );
  expect(statuses.filter((status) => status === 200)).toHaveLength(50);
  expect([statuses[9], statuses[10]]).toEqual([404, 200]);
});

test("it refreshes only where nothing is lost by it", async () => {
  await using at = await lived();
  expect(await page(at, "/")).toContain('http-equiv="refresh"');
  for (const path of ["/?refresh=off", "/runs", "/preview?job=briefing"]) {
    expect(await page(at, path)).not.toContain('http-equiv="refresh"');
  }
});

test("thousands of jobs: the first page in a moment, choices typed instead of listed", async () => {
  const jobs = Array.from({ length: 5000 }, (_, index) => aJob(`job-${index}`));
  await using at = await watched({ jobs });
  const html = await page(at, "/");
  expect(html).toContain("Ближайшие 20");
  expect(await page(at, "/runs")).not.toContain('<option value="job-1"');
});

test.each([
  [null, "ru-RU,ru;q=0.9,en;q=0.8", "ru"],
  [null, "en;q=0.5, ru;q=0.7", "ru"],
  [null, "de, en-GB;q=0.3, ru;q=0.2", "en"],
  [null, "ru;q=0", "en"],
  [null, undefined, "en"],
  ["ru", "en", "ru"],
  ["xx", "ru", "ru"],
] as const)("language %s of %s is %s", (chosen, accepted, language) =>
  expect(pageLanguage(chosen, accepted)).toBe(language),
);

test("both languages have words for everything", () => {
  expect(Object.keys(pageWords.en)).toEqual(Object.keys(pageWords.ru));
});
