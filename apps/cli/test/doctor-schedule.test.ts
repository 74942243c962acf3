import { join } from "node:path";
import { openState, type RunStore, runStore } from "@b24kit/state";
import { expect, test } from "vitest";
import { doctor, findings, homeEnv, makeHome } from "./run-doctor.ts";

const clock = Date.parse("2026-03-02T09:00:00+03:00");
const hour = 3_600_000;

/** What the doctor says of the schedule in a home whose scheduler left this. */
async function examine(
  work: (store: RunStore) => Promise<void> = async () => undefined,
  variables: Readonly<Record<string, string>> = {},
) {
  const home = makeHome();
  const env = { ...homeEnv(home), TZ: "UTC", ...variables };
  const store = runStore(openState({ folder: join(home, "b24", "state") }));
  await work(store);
  await store.close();
  const found = await findings(["--offline"], { env, clock });
  const text = await doctor(["--offline", "--lang", "ru"], { env, clock });
  return { schedule: found.findings.filter(({ id }) => id === "schedule"), text: text.stdout };
}

async function ran(store: RunStore, job: string, at: number, status: "done" | "failed"): Promise<number> {
  await store.add([{ job, at, recipient: 0, status: "waiting" }], new Map([[job, at]]));
  const [run] = await store.claim({ owner: "gone", now: at, leaseUntil: at + hour, limit: 1, jobs: [job] });
  const reason = { code: "network", ru: "Портал не ответил.", en: "The portal did not answer." };
  await store.finish(run?.id ?? 0, "gone", { status, now: at + 1000, ...(status === "failed" ? { reason } : {}) });
  return run?.id ?? 0;
}

test("a scheduler that was never used is nothing to tell of", async () => {
  expect((await examine()).schedule).toMatchObject([{ status: "skipped", what: "the scheduler has not run yet" }]);
});

test("a daemon that lives, and its last run", async () => {
  const { schedule } = await examine(async (store) => {
    await ran(store, "overdue", clock - 2 * hour, "failed");
    await ran(store, "overdue", clock - hour, "done");
    await store.seen({ owner: "office 7 ab", file: "/etc/schedule.yaml", fingerprint: "x", now: clock - 30_000 });
  });
  expect(schedule).toMatchObject([
    {
      status: "ok",
      what: expect.stringMatching(
        /^it runs: office 7 ab \(\/etc\/schedule\.yaml\); the last run: overdue, .*: done$/,
      ) as string,
      data: { isByCron: false, lastRun: { job: "overdue", at: "2026-03-02T05:00:00.000Z", status: "done" } },
    },
  ]);
});

const byCron = (ago: number) => async (store: RunStore) => {
  await ran(store, "overdue", clock - hour, "done");
  await store.note("last run for cron", String(clock - ago));
};

test("cron counts as a daemon while it comes", async () => {
  expect((await examine(byCron(60_000))).schedule).toMatchObject([{ status: "ok", data: { isByCron: true } }]);
  expect((await examine(byCron(300_000))).schedule).toMatchObject([{ status: "warning", data: { isByCron: false } }]);
});

test("no daemon, a job that fails and jobs that stand still are told with what to do", async () => {
  let id = 0;
  const { schedule, text } = await examine(async (store) => {
    await ran(store, "weekly", clock - 3 * hour, "done");
    id = await ran(store, "overdue", clock - hour, "failed");
    await ran(store, "long ago", clock - 40 * 24 * hour, "failed");
    await store.pause({
      job: "leads",
      since: clock,
      reason: { code: "unauthorized", ru: "Ключ не принят.", en: "The key is not accepted." },
    });
    await store.pause({ job: "mine", since: clock, reason: null });
  });
  expect(schedule).toMatchObject([
    { status: "warning", next: expect.stringContaining("b24-scheduler run") as string, data: { daemons: [] } },
    {
      status: "warning",
      why: "The portal did not answer.",
      next: expect.stringContaining(`b24-scheduler retry ${id}`) as string,
    },
    {
      status: "warning",
      why: "The key is not accepted.",
      next: expect.stringContaining("b24-scheduler resume leads") as string,
    },
    { status: "ok", what: expect.stringContaining("by a person") as string, data: { isByHand: true } },
  ]);
  expect(text).toContain("планировщик не работает");
  expect(text).toContain("Почему: Портал не ответил.");
});

const shared = (place: string) => [
  { status: "ok", next: expect.stringContaining("b24-scheduler status") as string, data: { store: place } },
];
const used = async (store: RunStore) => void (await ran(store, "overdue", clock - hour, "failed"));

test("a scheduler of a shared database is not looked for in the state file", async () => {
  const url = "postgres://reports:p4ssw0rdS3cr3t@db.example.com:5433/b24";
  const named = await examine(used, { B24KIT_STORE: url });
  expect(named.schedule).toMatchObject(shared("db.example.com:5433/b24"));
  expect(named.text).not.toContain("p4ssw0rdS3cr3t");
  expect((await examine(used, { B24KIT_STORE_FILE: "/run/secrets/store" })).schedule).toMatchObject(
    shared("/run/secrets/store"),
  );
  const moved = async (store: RunStore) => {
    await used(store);
    await store.note("runs moved to", "db/b24");
  };
  expect((await examine(moved)).schedule).toMatchObject(shared("db/b24"));
  expect((await examine(moved, { B24KIT_STORE: "file" })).schedule).toMatchObject([{ status: "warning" }, {}]);
});
