import { startEmulator } from "@b24kit/emulator";
import type { OverdueData, WeeklyData } from "@b24kit/scenarios";
import { expect, test } from "vitest";
import { type OpenedPortal, openPortal, type ReportParameters } from "../../src/index.ts";
import { dateOf } from "../naive/naive-time.ts";
import { unlimited } from "../unlimited.ts";
import { createRandom } from "../worlds/random.ts";
import { type CompanyDay, growingCompany, worldOf } from "./growing-company.ts";
import { homeWith } from "./home.ts";
import { naiveKeys, naiveNews, naiveOverdueCount, stageLimits } from "./naive-news.ts";

const day = 86_400_000;
const whoses = [
  { parameters: {}, isOwn: (id: string) => id === "1" },
  { parameters: { whose: { kind: "user", id: 2 } }, isOwn: (id: string) => id === "2" },
  { parameters: { whose: { kind: "all" } }, isOwn: () => true },
] as const;

const cases = [
  { seed: "winter", zone: "Europe/Berlin", start: "2026-10-14T10:20:00+02:00" },
  { seed: "new year", zone: "Europe/Moscow", start: "2026-12-22T23:50:00+03:00" },
  { seed: "spring", zone: "America/New_York", start: "2026-02-27T00:10:00-05:00" },
] as const;

test.each(cases)(
  "$seed: what is new, and what was a week ago, is what the raw rows say",
  async ({ seed, zone, start }) => {
    const random = createRandom(`${seed} reports`);
    const home = homeWith({ snapshots: "daily", stageLimits });
    const recorded = new Map<string, CompanyDay>();
    let port = 0;
    for (const company of growingCompany(seed, start, 20)) {
      // Nobody asks on some days, the weekend for one.
      if (random.chance(0.3)) continue;
      await using emulator = await closing(startEmulator({ world: worldOf(company, zone), port }));
      port = Number(new URL(emulator.url).port);
      const today = dateOf(company.now, zone);
      await using portal = openPortal({
        webhook: emulator.webhook,
        now: () => company.now,
        env: home.env,
        ...unlimited,
      });
      for (const { parameters, isOwn } of whoses) {
        await compareOverdue(portal, parameters, company, latest(recorded, today, 1, 6), isOwn);
        await compareWeekly(portal, parameters, latest(recorded, today, 7, 2), isOwn);
      }
      recorded.set(today, company);
    }
    expect(home.dates()).toEqual([...recorded.keys()].toSorted());
    expect(recorded.size).toBeGreaterThan(8);
  },
);

test.each(cases)("$seed: with --only-new everything is told until it was marked, and no more after", async (world) => {
  const { seed, zone, start } = world;
  const random = createRandom(`${seed} sent`);
  const home = homeWith({ stageLimits });
  const onlyNew = { job: "test:overdue", recipient: "screen" };
  const isOwn = whoses[0].isOwn;
  let port = 0;
  let told: { readonly keys: readonly string[]; readonly at: number } | undefined;
  for (const company of growingCompany(seed, start, 12)) {
    await using emulator = await closing(startEmulator({ world: worldOf(company, zone), port }));
    port = Number(new URL(emulator.url).port);
    await using portal = openPortal({
      webhook: emulator.webhook,
      now: () => company.now,
      env: home.env,
      ...unlimited,
    });
    const made = await portal.wordedReport("overdue", {}, { onlyNew });
    const keys = naiveKeys(company, isOwn);
    const fresh = keys.filter((key) => !(told?.keys ?? []).includes(key));
    expect(newKeys(made.report.data as OverdueData)).toEqual(fresh.toSorted());
    expect(made.report.delivery).toMatchObject({ items: keys.length, newItems: fresh.length });
    expect(Date.parse(made.report.delivery?.since ?? "")).toEqual(told?.at ?? Number.NaN);
    expect(made.isSilent).toBe(fresh.length === 0);
    // A process that dies here has told it, and tells it again.
    if (random.chance(0.4)) continue;
    await made.markSent();
    told = { keys, at: fresh.length === 0 ? (told?.at ?? company.now) : company.now };
  }
});

async function compareOverdue(
  portal: OpenedPortal,
  parameters: ReportParameters,
  company: CompanyDay,
  before: CompanyDay | undefined,
  isOwn: (id: string) => boolean,
): Promise<void> {
  const data = (await portal.report("overdue", parameters)).data as OverdueData;
  const { tasks, given, deals } = naiveNews(company, before, isOwn);
  expect(newsIn(data.tasks)).toEqual({ ...tasks, count: tasks.fresh && tasks.fresh.length });
  expect(newsIn(data.given)).toEqual({ ...given, count: given.fresh && given.fresh.length });
  expect(newsIn(data.stuckDeals)).toMatchObject({ ...deals, count: deals.fresh && deals.fresh.length });
}

async function compareWeekly(
  portal: OpenedPortal,
  parameters: ReportParameters,
  before: CompanyDay | undefined,
  isOwn: (id: string) => boolean,
): Promise<void> {
  const { overdue } = (await portal.report("weekly", parameters)).data as WeeklyData;
  expect(overdue.weekAgo).toBe(before === undefined ? null : naiveOverdueCount(before, isOwn));
}

interface Items {
  readonly newCount: number | null;
  readonly before?: number | null;
  readonly items: readonly { readonly id: number; readonly isNew: boolean | null }[];
}

function newsIn(list: Items | null) {
  const { items = [], newCount, before } = list ?? {};
  const ids = (own: typeof items) => own.map(({ id }) => id).toSorted((left, right) => left - right);
  const isKnown = newCount !== null;
  return { now: ids(items), fresh: isKnown ? ids(items.filter(({ isNew }) => isNew)) : null, before, count: newCount };
}

function newKeys({ tasks, given, stuckDeals }: OverdueData): readonly string[] {
  const late = [...(tasks?.items ?? []), ...(given?.items ?? [])]
    .filter(({ isNew }) => isNew)
    .map(({ id }) => `task:${id}`);
  return [...late, ...(stuckDeals?.items ?? []).filter(({ isNew }) => isNew).map(({ id }) => `deal:${id}`)].toSorted();
}

/** The record of so many days ago, or the latest of the days before it. */
function latest(
  recorded: ReadonlyMap<string, CompanyDay>,
  today: string,
  back: number,
  slack: number,
): CompanyDay | undefined {
  const wanted = Array.from({ length: slack + 1 }, (_, more) =>
    new Date(Date.parse(today) - (back + more) * day).toISOString().slice(0, 10),
  );
  return wanted.map((date) => recorded.get(date)).find((company) => company !== undefined);
}

async function closing<T extends { close(): Promise<void> }>(opening: Promise<T>): Promise<T & AsyncDisposable> {
  const opened = await opening;
  return { ...opened, [Symbol.asyncDispose]: async () => opened.close() };
}
