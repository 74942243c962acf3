import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { b24, type Finished } from "./b24.ts";
import { startPortal, type TestPortal } from "./portal.ts";
import { openTerminal, whyNoTerminal } from "./terminal.ts";

let portal: TestPortal;
beforeAll(async () => {
  portal = await startPortal();
});
afterAll(async () => portal.close());

const fields = async (...args: string[]): Promise<Finished> => b24(["fields", ...args], { env: portal.env });

test("the fields of deals are TSV in a pipe, under both of their names", async () => {
  const { code, stdout, stderr } = await fields("deal");
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  const [heading, ...rows] = stdout.trimEnd().split("\n");
  expect(heading).toBe("name\tclassicName\ttype\ttitle\tisRequired\tisReadOnly\tisMultiple\tisUserField");
  expect(rows.find((row) => row.startsWith("stageId\t"))).toMatch(/^stageId\tSTAGE_ID\tcrm_status\t/);
  expect(rows.find((row) => row.startsWith("id\t"))).toMatch(/\tfalse\ttrue\tfalse\tfalse$/);
});

test.each(["lead", "contact", "company", "task", "user", "calendar-event", "DEAL", "2"])(
  "%s has fields, also as JSON",
  async (entity) => {
    const { code, stdout } = await fields(entity, "--json");
    expect(code).toBe(0);
    const list = JSON.parse(stdout) as { name: string; type: string; isUserField: boolean }[];
    expect(list.length).toBeGreaterThan(3);
    for (const { name, type } of list) expect([typeof name, typeof type]).toEqual(["string", "string"]);
  },
);

test("fields are remembered, --refresh asks the portal again", async () => {
  const env = { ...portal.env, B24KIT_HOME: mkdtempSync(join(tmpdir(), "b24-fields-")) };
  const first = await b24(["fields", "deal"], { env });
  const before = portal.stats().requests;
  expect(await b24(["fields", "deal"], { env })).toEqual(first);
  expect(portal.stats().requests).toBe(before);
  expect(await b24(["fields", "deal", "--refresh"], { env })).toEqual(first);
  expect(portal.stats().requests).toBeGreaterThan(before);
});

test.skipIf(whyNoTerminal !== undefined)("a terminal says in words what is special about a field", async () => {
  const { code, stdout } = await openTerminal(["fields", "task", "--lang", "ru"], portal.env).end();
  expect(code).toBe(0);
  expect(stdout.replaceAll(/\s+/g, " ")).toMatch(/TITLE [^.]*обязательное/);
});

test.each([
  ["dael", /no such entity: dael[^]*there are: deal, lead[^]*did you mean: deal/],
  ["100500500500", /no such entity/],
  ["99", /no such entity/],
])("%s is no entity: 64", async (entity, text) => {
  const { code, stdout, stderr } = await fields(entity);
  expect({ code, stdout }).toEqual({ code: 64, stdout: "" });
  expect(stderr).toMatch(text);
});

test("a smart process that the portal does not have is the portal's answer", async () => {
  const { code, stderr } = await fields("1036", "--json");
  expect(code).toBe(1);
  const { error } = JSON.parse(stderr) as { error: { code: string; message: string } };
  expect(error.message).toContain("1036");
  expect((await fields("1036")).stderr).toMatch(/SPA not found[^]*b24 call crm\.type\.list/);
});

test("without a portal the way to one is told; there is no Markdown", async () => {
  expect((await b24(["fields", "deal"])).code).toBe(4);
  expect((await fields("deal", "--format", "md")).code).toBe(64);
});
