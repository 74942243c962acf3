import { mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { b24, finished, type Finished, start } from "./b24.ts";
import { startPortal, type TestPortal } from "./portal.ts";

let portal: TestPortal;
beforeAll(async () => {
  portal = await startPortal();
});
afterAll(async () => portal.close());

const call = async (...args: string[]): Promise<Finished> => b24(["call", ...args], { env: portal.env });

test("a list is TSV in a pipe, and the rest of it is told", async () => {
  const { code, stdout, stderr } = await call("crm.deal.list", "--param", "select[]=ID", "--param", "select[]=TITLE");
  expect(code).toBe(0);
  const [heading, ...rows] = stdout.trimEnd().split("\n");
  expect(heading?.split("\t")).toEqual(expect.arrayContaining(["ID", "TITLE"]));
  expect(rows).toHaveLength(50);
  expect(stderr).toBe(`50 of ${portal.world.deals.length} shown, use --all for every row\n`);
  expect((await call("crm.deal.list", "--quiet")).stderr).toBe("");
});

test("what is no list is JSON", async () => {
  const { code, stdout, stderr } = await call("user.current");
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  expect(JSON.parse(stdout)).toMatchObject({ ID: String(portal.world.portal.currentUser) });
});

test("--json prints the result exactly, or the fields that were picked", async () => {
  const whole = await call("crm.category.list", "--param", "entityTypeId=2", "--json");
  expect(JSON.parse(whole.stdout)).toHaveProperty("categories");
  const picked = await call("crm.deal.list", "--json", "ID,TITLE");
  const rows = JSON.parse(picked.stdout) as Record<string, unknown>[];
  expect(rows).toHaveLength(50);
  expect(Object.keys(rows[0] ?? {})).toEqual(["ID", "TITLE"]);
  expect((await call("crm.deal.list", "--json", "ID,TITEL")).code).toBe(64);
});

test("filters reach the portal as they were written", async () => {
  const bound = portal.world.deals.map(({ ID }) => Number(ID)).toSorted((a, b) => a - b)[2] ?? 0;
  const { stdout } = await call("crm.deal.list", "--param", `filter[<=ID]=${bound}`, "--json", "ID");
  const ids = (JSON.parse(stdout) as { ID: string }[]).map(({ ID }) => Number(ID));
  expect(ids).toHaveLength(3);
  expect(Math.max(...ids)).toBe(bound);
});

test("parameters come from a file or from stdin", async () => {
  const folder = mkdtempSync(join(tmpdir(), "b24-call-"));
  const file = join(folder, "params.json");
  writeFileSync(file, '{"filter":{"ID":["1","2"]},"select":["ID"]}');
  const fromFile = await call("crm.deal.list", "--params-file", file, "--json");
  const fromStdin = await b24(["call", "crm.deal.list", "--params-file", "-", "--json"], {
    env: portal.env,
    stdin: readFileSync(file, "utf8"),
  });
  expect(fromFile.code).toBe(0);
  expect(fromStdin).toEqual(fromFile);
});

test("--all streams every row in ID order, one JSON line each", async () => {
  const { code, stdout, stderr } = await call("crm.deal.list", "--all", "--param", "select[]=ID");
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  const ids = stdout
    .trimEnd()
    .split("\n")
    .map((line) => Number((JSON.parse(line) as { ID: string }).ID));
  expect(ids).toEqual(portal.world.deals.map(({ ID }) => Number(ID)).toSorted((a, b) => a - b));
});

test("--all with --json is one array", async () => {
  const { code, stdout } = await call("tasks.task.list", "--all", "--json", "id");
  expect(code).toBe(0);
  const rows = JSON.parse(stdout) as unknown[];
  expect(rows.length).toBeGreaterThan(50);
  expect(Object.keys(rows[0] as object)).toEqual(["id"]);
  const none = await call("crm.deal.list", "--all", "--json", "--param", "filter[ID]=999999999");
  expect(JSON.parse(none.stdout)).toEqual([]);
});

test("a cap is told", async () => {
  const { code, stdout, stderr } = await call("crm.deal.list", "--all", "--max-items", "7");
  expect(code).toBe(0);
  expect(stdout.trimEnd().split("\n")).toHaveLength(7);
  expect(stderr).toContain("7 rows read");
});

test("a list that breaks off says how many rows were read, and its array stays open", async () => {
  await using broken = await startPortal({
    world: { ...portal.world, deals: manyDeals(portal.world.deals) },
    latency: 200,
  });
  const child = start(["call", "crm.deal.list", "--all", "--json", "--param", "select[]=ID"], { env: broken.env });
  child.stdout.once("data", () => void broken.close());
  const { code, stdout, stderr } = await finished(child);
  expect(code).toBe(1);
  expect(() => JSON.parse(stdout) as unknown).toThrow(/JSON/);
  const rows = JSON.parse(`${stdout}]`) as unknown[];
  const { error } = JSON.parse(stderr) as { error: { code: string; message: string } };
  expect(error.code).toBe("network");
  expect(error.message).toContain(`rows read: ${rows.length}`);
});

function manyDeals(deals: TestPortal["world"]["deals"]): TestPortal["world"]["deals"] {
  return Array.from({ length: 5100 }, (_, index) => ({
    ...deals[index % deals.length],
    ID: String(index + 1),
  })) as typeof deals;
}

test.each([
  ["a write", ["crm.deal.update", "--param", "id=1"]],
  ["a destructive method", ["crm.deal.delete", "--param", "id=1"]],
  ["a method that nobody knows", ["crm.deal.lsit", "--quiet"]],
  ["a raw batch", ["batch", "--param", "cmd[a]=crm.deal.delete?id=1"]],
  ["a foreign token", ["user.current", "--param", "auth=abc"]],
])("%s is refused and nothing is sent", async (_name, args) => {
  const before = portal.stats().requests;
  const { code, stdout, stderr } = await call(...args);
  expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
  expect(stderr.trimEnd().split("\n")).toHaveLength(3);
  expect(portal.stats().requests).toBe(before);
});

test("the portal's own error is told with its code", async () => {
  const { code, stdout, stderr } = await call(
    "crm.item.get",
    "--param",
    "entityTypeId=2",
    "--param",
    "id=999999999",
    "--json",
  );
  expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
  const { error } = JSON.parse(stderr) as { error: { portalCode: string } };
  expect(error.portalCode).not.toBe("");
});

test("--out writes the file as a whole and prints nothing", async () => {
  const file = join(mkdtempSync(join(tmpdir(), "b24-out-")), "deals.ndjson");
  const { code, stdout } = await call("crm.deal.list", "--all", "--out", file);
  expect({ code, stdout }).toEqual({ code: 0, stdout: "" });
  expect(readFileSync(file, "utf8").trimEnd().split("\n")).toHaveLength(portal.world.deals.length);
  expect((await call("profile", "--out", tmpdir())).code).toBe(64);
});

test("--out - is stdout, a place that cannot be written is refused before the portal is asked", async () => {
  expect((await call("user.current", "--out", "-")).stdout).toBe((await call("user.current")).stdout);
  const folder = mkdtempSync(join(tmpdir(), "b24-out-"));
  const before = portal.stats().requests;
  for (const out of [folder, "/dev/null", join(folder, "missing", "x"), ""]) {
    expect(await call("user.current", "--out", out)).toMatchObject({ code: 64, stdout: "" });
  }
  expect(portal.stats().requests).toBe(before);
  expect(readdirSync(folder)).toEqual([]);
});

test("a list for --out grows on the disk, and leaves nothing when it breaks off", async () => {
  await using broken = await startPortal({
    world: { ...portal.world, deals: manyDeals(portal.world.deals) },
    latency: 300,
  });
  const folder = mkdtempSync(join(tmpdir(), "b24-out-"));
  writeFileSync(join(folder, "deals"), "old");
  const child = start(["call", "crm.deal.list", "--all", "--out", join(folder, "deals")], { env: broken.env });
  const end = finished(child);
  const grown = () => readdirSync(folder).some((name) => name !== "deals" && statSync(join(folder, name)).size > 0);
  while (!grown() && child.exitCode === null) await new Promise((resolve) => setTimeout(resolve, 5));
  expect(child.exitCode).toBeNull();
  child.kill("SIGTERM");
  const { code, stderr } = await end;
  expect(code).toBe(143);
  expect(stderr).toContain(`nothing was written to ${join(folder, "deals")}`);
  expect(readdirSync(folder)).toEqual(["deals"]);
  expect(readFileSync(join(folder, "deals"), "utf8")).toBe("old");
});

test.each([
  ["en", /the method gives no list: server\.time[^]*call it without --all/],
  ["ru", /метод не даёт списка: server\.time[^]*без --all/],
])("--all with a method that gives no list says so (%s)", async (lang, sentence) => {
  const { code, stdout, stderr } = await call("server.time", "--all", "--lang", lang);
  expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
  expect(stderr).toMatch(sentence);
});

test("what acts on a terminal does not come through, and JSON stays exact", async () => {
  const title = "a\u001B[31mred\u202Eevil\u0007\ttab";
  const [deal] = portal.world.deals;
  await using hostile = await startPortal({ world: { ...portal.world, deals: [{ ...deal, ID: "1", TITLE: title }] } });
  const env = hostile.env;
  const tsv = await b24(["call", "crm.deal.list", "--param", "select[]=TITLE"], { env });
  expect(tsv.stdout).not.toMatch(/[^\t\n\u0020-\uD7FF]|\u202E/);
  const json = await b24(["call", "crm.deal.list", "--json", "TITLE"], { env });
  expect(json.stdout).not.toMatch(/[^\n\u0020-\uD7FF]|\u202E/);
  expect(JSON.parse(json.stdout)).toEqual([{ TITLE: title }]);
});
