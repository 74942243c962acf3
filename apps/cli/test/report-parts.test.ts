import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { parse } from "csv-parse/sync";
import { afterAll, beforeAll, expect, test } from "vitest";
import { b24, type Finished, main } from "./b24.ts";
import { startPortal, type TestPortal } from "./portal.ts";

/** Optional: a system may have none. */
const hasPainter = existsSync(join(dirname(main), "..", "node_modules", "@resvg", "resvg-js"));
const folder = mkdtempSync(join(tmpdir(), "b24-parts-"));
let portal: TestPortal;
beforeAll(async () => {
  portal = await startPortal();
});
afterAll(async () => {
  await portal.close();
  rmSync(folder, { recursive: true, force: true });
});

const pipeline = async (...args: readonly string[]): Promise<Finished> =>
  b24(["report", "pipeline", "--all", "--lang", "en", ...args], { env: portal.env });

test("a page has its charts drawn, and tables that sort", async () => {
  const { code, stdout, stderr } = await pipeline("--format", "html");
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  expect(stdout.match(/<div class="picture" role="img" aria-label="[^"]+"><svg /g)?.length).toBeGreaterThan(1);
  expect(stdout).toMatch(/<td class="right" data-value="\d+">/);
  expect(stdout).toMatch(/script-src 'sha256-[^']+'/);
});

test("CSV of all tables, or of one by its name with exact values", async () => {
  const all = (await pipeline("--format", "csv")).stdout;
  expect(all).toMatch(/^\uFEFFpipeline-0\r\nStage,/);
  const { code, stdout } = await pipeline("--format", "csv", "--table", "managers");
  expect(code).toBe(0);
  const [head, ...rows] = parse(stdout, { bom: true });
  expect(head?.slice(0, 3)).toEqual(["Person", "Open", "Open, sum, GBP"]);
  expect(rows.length).toBeGreaterThan(3);
  for (const [, count, sum] of rows) expect(`${count};${sum}`).toMatch(/^\d+;\d+(\.\d+)?$/);
});

const drawFunnel = async () => {
  const file = join(folder, "funnel.png");
  return { file, ...(await pipeline("--chart", "funnel", "--out", file)) };
};

test.skipIf(!hasPainter)("a chart is a PNG", async () => {
  const { file, ...finished } = await drawFunnel();
  expect(finished).toEqual({ code: 0, stdout: "", stderr: "" });
  expect(readFileSync(file).subarray(1, 4).toString("latin1")).toBe("PNG");
});

test.skipIf(hasPainter)("where the painter is missing, a chart says so", async () => {
  const { file, code, stdout, stderr } = await drawFunnel();
  expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
  expect(stderr).toMatch(/the image cannot be drawn[^]*--format html/);
  expect(existsSync(file)).toBe(false);
});

test.each([
  ["a chart without a file", ["--chart", "funnel"], /--chart: where should the image go/],
  ["a chart in a format", ["--chart", "funnel", "--json", "--out", "x.png"], /--chart and --format exclude/],
  ["a chart that there is not", ["--chart", "pie", "--out", join(folder, "x.png")], /no chart pie[^]*funnel-0/],
  ["a table without CSV", ["--table", "managers"], /--table goes with --format csv/],
  ["a table that there is not", ["--table", "people", "--format", "csv"], /no table people[^]*managers/],
])("%s is an error of usage", async (_, args, sentence) => {
  const { code, stdout, stderr } = await pipeline(...args);
  expect({ code, stdout }).toEqual({ code: 64, stdout: "" });
  expect(stderr).toMatch(sentence);
});
