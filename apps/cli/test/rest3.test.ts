import { afterAll, beforeAll, expect, test } from "vitest";
import { b24, type Finished } from "./b24.ts";
import { startPortal, type TestPortal } from "./portal.ts";
import { planIn, signedIn, type SignedIn } from "./signed-in.ts";

let portal: TestPortal;
let home: SignedIn;
beforeAll(async () => {
  portal = await startPortal();
  home = await signedIn({ access: { confirm: "agent", confirmDestructive: "agent" } });
});
afterAll(async () => {
  await portal.close();
  await home[Symbol.asyncDispose]();
});

const run = async (...args: string[]): Promise<Finished> => b24(args, { env: portal.env });
const taskId = (): string => String(portal.world.tasks[0]?.id);
const me = (): number => home.portal.world.portal.currentUser;
const addition = (title: string): string =>
  `fields:=${JSON.stringify({ title, creatorId: me(), responsibleId: me() })}`;

test("call --v3 reads by REST 3.0, and prints its rows as any others", async () => {
  const { code, stdout } = await run("call", "tasks.task.get", "--param", `id:=${taskId()}`, "--v3", "--json");
  expect(code).toBe(0);
  expect(JSON.parse(stdout)).toEqual({ item: { id: Number(taskId()) } });
  const list = await run("call", "tasks.task.list", "--v3", "--param", 'select:=["id","responsible.name"]');
  expect(list.stdout.split("\n")[0]).toBe("id\tresponsible");
  expect(list.stderr).toMatch(/50 shown, there may be more; use --all/);
});

test("what exists in REST 3.0 only goes there by itself", async () => {
  const { code, stdout } = await run("call", "rest.scope.list", "--json");
  expect(code).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({ items: expect.arrayContaining(["tasks"]) });
});

test("call --v3 --all reads up to the page that is not full", async () => {
  const before = portal.stats().requests;
  const { code, stdout, stderr } = await run("call", "tasks.task.list", "--v3", "--all");
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  const ids = stdout
    .trimEnd()
    .split("\n")
    .map((line) => (JSON.parse(line) as { id: number }).id);
  expect(ids).toEqual(portal.world.tasks.map(({ id }) => Number(id)).toSorted((a, b) => a - b));
  expect(portal.stats().requests - before).toBe(Math.floor(ids.length / 1000) + 1);
});

test("an error names the field, and the exit code says what kind it is", async () => {
  const missing = await run("call", "tasks.task.get", "--param", "id:=999999999", "--v3");
  expect(missing.code).toBe(1);
  expect(missing.stderr).toMatch(/ENTITYNOTFOUNDEXCEPTION/);
  const faulty = await run("call", "tasks.task.list", "--v3", "--param", 'order:={"status":"ASC"}');
  expect(faulty.stderr).toMatch(/…field\.list calls sortable/);
});

test("a portal without REST 3.0 says so", async () => {
  await using older = await startPortal({ rest3: false });
  const { code, stderr } = await b24(["call", "rest.scope.list", "--json"], { env: older.env });
  expect(code).toBe(1);
  expect(JSON.parse(stderr)).toMatchObject({ error: { portalCode: "ERROR_METHOD_NOT_FOUND" } });
});

test("batch --v3 is one request, an outcome for each command", async () => {
  const before = portal.stats().requests;
  const { code, stdout } = await run(
    "batch",
    "--v3",
    "--cmd",
    `one=tasks.task.get?id=${taskId()}`,
    "--cmd",
    "none=tasks.task.get?id=999999999",
  );
  expect(code).toBe(1);
  expect(JSON.parse(stdout)).toMatchObject({
    one: { result: { item: { id: Number(taskId()) } } },
    none: { error: { portalCode: "BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION" } },
  });
  expect(portal.stats().requests - before).toBe(1);
});

test.each([
  [["call", "crm.deal.list", "--v3"], /REST 3\.0 has no such method/],
  [["batch", "--v3", "--halt", "--cmd", "a=rest.scope.list"], /--halt does not work/],
  [["batch", "--cmd", "a=rest.scope.list", "--cmd", "b=profile"], /two versions/],
])("%j is an error of usage", async (args, words) => {
  const before = portal.stats().requests;
  const { code, stdout, stderr } = await run(...args);
  expect({ code, stdout }).toEqual({ code: 64, stdout: "" });
  expect(stderr).toMatch(words);
  expect(portal.stats().requests).toBe(before);
});

test("a write of REST 3.0 becomes a plan that says so, and runs there", async () => {
  const { code, stdout } = await home.run("call", "tasks.task.add", "--param", addition("By REST 3.0"), "--v3");
  expect(code).toBe(2);
  expect(stdout).toMatch(/Sent to the portal \(REST 3\.0\):/);
  expect(home.writes()).toEqual([]);
  const applied = await home.run("plan", "apply", planIn(stdout));
  expect(applied.code).toBe(0);
  expect(home.writes()).toEqual(["tasks.task.add"]);
});

test("a change of REST 3.0 shows before and after, and is taken back there", async () => {
  const added = await home.run("call", "tasks.task.add", "--param", addition("First"), "--v3", "--confirm-write");
  const { id } = (JSON.parse(added.stdout) as { item: { id: number } }).item;
  const title = async (): Promise<string> => {
    const { stdout } = await home.run(
      "call",
      "tasks.task.get",
      "--v3",
      "--param",
      `id:=${id}`,
      "--param",
      "select[]=title",
      "--json",
    );
    return (JSON.parse(stdout) as { item: { title: string } }).item.title;
  };
  const change = ["call", "tasks.task.update", "--v3", "--param", `id:=${id}`, "--param", 'fields:={"title":"Second"}'];
  const { stderr } = await home.run(...change, "--confirm-write");
  expect(await title()).toBe("Second");
  expect((await home.run("plan", "undo", planIn(stderr), "--confirm-write")).code).toBe(0);
  expect(await title()).toBe("First");
});

test("a read-only webhook writes nothing by REST 3.0 either", async () => {
  const { code, stderr } = await run(
    "call",
    "tasks.task.delete",
    "--param",
    `id:=${taskId()}`,
    "--v3",
    "--confirm-destructive",
  );
  expect(code).toBe(2);
  expect(stderr).not.toBe("");
  expect(portal.stats().writes).toEqual({});
});
