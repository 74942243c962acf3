import { once } from "node:events";
import { mkdtempSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { b24, finished, start } from "./b24.ts";
import { now } from "./portal.ts";

interface Announced {
  readonly url: string;
  readonly webhook: string;
  readonly pid: number;
  readonly now: string | null;
}

test.each(["SIGINT", "SIGTERM"] as const)("it announces itself in one line, works, and ends by %s", async (signal) => {
  const child = start(["emulator", "start", "--json", "--now", now, "--deals", "60"]);
  const [line] = (await once(child.stdout, "data")) as [Buffer];
  const announced = JSON.parse(line.toString("utf8")) as Announced;
  expect(announced.pid).toBe(child.pid);
  expect(Date.parse(announced.now ?? "")).toBe(Date.parse(now));
  const env = { BITRIX24_WEBHOOK_URL: announced.webhook };
  const { stdout } = await b24(["call", "crm.deal.list", "--all"], { env });
  expect(stdout.trimEnd().split("\n")).toHaveLength(60);
  expect(await (await fetch(`${announced.url}/__stats`)).json()).toHaveProperty("requests");
  child.kill(signal);
  expect(await finished(child)).toEqual({ code: 0, stdout: "", stderr: "" });
});

test("without --json it prints the webhook and an export line", async () => {
  const child = start(["emulator", "start"]);
  const [text] = (await once(child.stdout, "data")) as [Buffer];
  expect(text.toString("utf8")).toMatch(
    /^export BITRIX24_WEBHOOK_URL='http:\/\/127\.0\.0\.1:\d+\/rest\/\d+\/\w{8,}\/'$/m,
  );
  const port = /127\.0\.0\.1:(\d+)/.exec(text.toString("utf8"))?.[1] ?? "";
  const second = await b24(["emulator", "start", "--port", port]);
  expect(second.code).toBe(1);
  expect(second.stderr).toContain(port);
  child.kill("SIGTERM");
  await finished(child);
});

test("data of one's own", async () => {
  const file = dataFile(JSON.stringify({ portal: { now }, deals: [{ ID: "7", TITLE: "Own" }] }));
  const child = start(["emulator", "start", "--json", "--data", file]);
  const [line] = (await once(child.stdout, "data")) as [Buffer];
  const { webhook } = JSON.parse(line.toString("utf8")) as Announced;
  const { stdout } = await b24(["call", "crm.deal.list", "--json", "ID,TITLE"], {
    env: { BITRIX24_WEBHOOK_URL: webhook },
  });
  expect(JSON.parse(stdout)).toEqual([{ ID: "7", TITLE: "Own" }]);
  child.kill("SIGTERM");
  await finished(child);
});

test("each problem of a data file is told", async () => {
  const file = dataFile(JSON.stringify({ deals: [{ ID: "x" }, { ID: "2", OPPORTUNITY: "much" }], nonsense: [] }));
  const { code, stdout, stderr } = await b24(["emulator", "start", "--data", file]);
  expect({ code, stdout }).toEqual({ code: 64, stdout: "" });
  for (const word of [file, "deals", "OPPORTUNITY", "nonsense"]) expect(stderr).toContain(word);
  const json = await b24(["emulator", "start", "--data", file, "--json"]);
  expect((JSON.parse(json.stderr) as { error: { details: string[] } }).error.details.length).toBeGreaterThan(1);
});

test.each([
  ["no such file", ["--data", "/nowhere/data.json"], /no such file/],
  ["too much data", ["--data", hugeFile()], /more than 512 MiB/],
  ["a device", ["--data", "/dev/zero"], /no regular file/],
  ["broken JSON", ["--data", dataFile('{"deals": [')], /JSON/],
  ["a bad instant", ["--now", "soon"], /--now/],
  ["a bad port", ["--port", "99999"], /not usable: --port/],
  ["data and a seed", ["--data", "x.json", "--seed", "ru"], /exclude each other/],
  ["--out", ["--out", "x"], /--out/],
])("%s is an error of usage", async (_name, args, sentence) => {
  const { code, stdout, stderr } = await b24(["emulator", "start", ...args]);
  expect({ code, stdout }).toEqual({ code: 64, stdout: "" });
  expect(stderr).toMatch(sentence);
});

/** Takes no room on the disk: it is one hole. */
function hugeFile(): string {
  const file = dataFile("");
  truncateSync(file, 513 * 1024 * 1024);
  return file;
}

function dataFile(text: string): string {
  const file = join(mkdtempSync(join(tmpdir(), "b24-data-")), "data.json");
  writeFileSync(file, text);
  return file;
}
