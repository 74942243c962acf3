import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterAll, beforeAll, expect, test } from "vitest";
import { b24 } from "./b24.ts";
import { startPortal, type TestPortal } from "./portal.ts";
import { signedIn, type SignedIn } from "./signed-in.ts";

let portal: TestPortal;
let home: SignedIn;
beforeAll(async () => {
  portal = await startPortal();
  home = await signedIn();
});
afterAll(async () => {
  await portal.close();
  await home[Symbol.asyncDispose]();
});

/** Takes a field out of the stored ones, as if it had been made since they were read. */
function forget(home: string, name: string): void {
  const database = new DatabaseSync(join(home, "state", "state.sqlite"));
  const row = database.prepare("SELECT key, value FROM dictionary_cache WHERE key LIKE '%:fields:deal'").get();
  const entry = JSON.parse(String(row?.["value"])) as { fields: { name: string }[] };
  const fields = entry.fields.filter((field) => field.name !== name);
  const value = JSON.stringify({ ...entry, fields });
  database.prepare("UPDATE dictionary_cache SET value = ? WHERE key = ?").run(value, String(row?.["key"]));
  database.close();
  expect(fields).toHaveLength(entry.fields.length - 1);
}

test("a read by a field that the stored ones lack is sent, with a warning that names the way to refresh them", async () => {
  const folder = mkdtempSync(join(tmpdir(), "b24-stale-"));
  // The age of stored fields is counted by the real clock.
  const env = { ...portal.env, B24KIT_NOW: undefined, B24KIT_HOME: folder };
  const args = ["call", "crm.item.list", "--param", "entityTypeId=2", "--param", "filter[>opportunity]=0"];
  await b24(["fields", "deal"], { env });
  expect((await b24(args, { env })).stderr).not.toContain("opportunity");
  forget(folder, "opportunity");
  const { code, stderr } = await b24(args, { env });
  expect(code).toBe(0);
  expect(stderr).toMatch(/^Warning: filter\.>opportunity: .*b24 fields deal --refresh\.$/m);
  expect((await b24([...args, "--strict"], { env })).code).toBe(64);
});

test("before a write is stopped for its fields they are read anew", async () => {
  const args = ["call", "crm.item.add", "--param", "entityTypeId=2"];
  const folder = String(home.env["B24KIT_HOME"]);
  await home.run("fields", "deal");
  forget(folder, "opportunity");
  const { code, stdout, stderr } = await home.run(...args, "--param", "fields[opportunity]=100");
  expect(stderr).not.toContain("opportunity");
  expect(code).toBe(2);
  expect(stdout).toMatch(/^Create /);
  const wrong = await home.run(...args, "--param", "fields[ufCrmNoSuch]=x");
  expect([wrong.code, wrong.stdout]).toEqual([64, ""]);
  expect(wrong.stderr).toContain("fields.ufCrmNoSuch");
});

test("an unknown method is told once, with the name that was meant", async () => {
  const { code, stderr } = await b24(["call", "crm.deals.list"], { env: portal.env });
  expect(code).toBe(2);
  expect(stderr).toMatch(/^Warning: did you mean the method crm\.deal\.list\?$/m);
  expect(stderr.match(/documented|not in the documentation/g)).toHaveLength(1);
});

test("groups of conditions from the command line pass", async () => {
  const group = ["filter[0][logic]=OR", "filter[0][0][id]=1", "filter[0][1][id]=2"];
  const args = ["call", "crm.item.list", "--param", "entityTypeId=2", ...group.flatMap((one) => ["--param", one])];
  const { stderr } = await b24([...args, "--dry-run"], { env: portal.env });
  expect(stderr).not.toMatch(/filter/);
});
