import { Writable } from "node:stream";
import { expect, test } from "vitest";
import { openLog } from "../../src/watch/logs/open-log.ts";
import { aJob } from "./a-job.ts";
import { aReport, madeOf } from "./a-report.ts";
import { aRun, finished, noon, watched } from "./watched.ts";

const scrub = (line: string): string => line.replaceAll("s3cretToken", "***");

test("events are lines of JSON, without secrets and without content of the portal", async () => {
  await using at = await watched({ scrub, level: "debug" });
  const job = aJob("brief");
  const words = "https://x.bitrix24.ru/rest/1/0therS3cr3t/profile said s3cretToken";
  const reason = { code: "refused", ru: words, en: words };
  at.watch.onEvent(finished(aRun("brief"), job, { status: "failed", reason, made: madeOf(aReport()) }));
  at.watch.onEvent({ type: "trouble", error: new Error(words), pause: 1000 });
  const recipient = { userId: 7, name: "Анна Смирнова", email: "anna@example.com", zone: undefined };
  at.watch.onEvent(finished(aRun("brief", { recipient: 7 }), job, { recipient }));
  expect(at.lines()).toMatchObject([
    { level: "error", event: "run-finished", job: "brief", slot: "2026-11-20T09:00:00.000Z", code: "refused" },
    { level: "error", event: "trouble", error: "Error" },
    { level: "info", event: "run-finished", recipient: 7 },
  ]);
  for (const hidden of ["0therS3cr3t", "s3cretToken", "брифинг", "Анна", "anna@", "raw data"]) {
    expect(at.text()).not.toContain(hidden);
  }
});

test("an event that cannot be watched stops nothing", async () => {
  await using at = await watched();
  at.watch.onEvent({ type: "run-finished" } as never);
  expect(at.lines()).toMatchObject([{ msg: "the watch failed", event: "run-finished" }]);
});

test("at a terminal a line is for reading, and controls nothing", () => {
  let text = "";
  const stderr = Object.assign(
    new Writable({
      write(chunk, _encoding, done) {
        text += String(chunk);
        done();
      },
    }),
    { isTTY: true },
  );
  const log = openLog({ level: "info", stderr, scrub: (line) => line });
  log.info({ job: "brief", slot: new Date(noon).toISOString(), bad: "\u001B[31m\u202Ered" }, "the run is done");
  log.debug({}, "not shown");
  expect(text).toMatch(
    /^\d\d:\d\d:\d\d info {1,2}the run is done job=brief slot=2026-11-20T09:00:00.000Z bad=.*red"?\n$/,
  );
  // oxlint-disable-next-line no-control-regex -- that is what must not be there
  expect(text).not.toMatch(/[\u001B\u202E]/);
});
