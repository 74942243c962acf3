import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { b24, b24Process } from "./b24.ts";
import { deletion, planIn, renaming, signedIn, type SignedIn } from "./signed-in.ts";

let home: SignedIn;
beforeAll(async () => {
  home = await signedIn();
});
afterAll(async () => home[Symbol.asyncDispose]());
beforeEach(async () => home.setAccess({}));

test("without a terminal a write is printed as a plan and waits for a person", async () => {
  const { code, stdout, stderr } = await home.run(...renaming(home, "Another name"));
  expect(code).toBe(2);
  expect(stdout).toMatch(/^Change deal \d+ /);
  expect(stdout).toMatch(/title +\S.*Another name/);
  expect(stderr).toContain("only a person confirms");
  expect(stderr).toContain(`b24 plan apply ${planIn(stdout)}`);
  expect(home.writes()).toEqual([]);
});

test("with --json the plan is data and the error an object", async () => {
  const { code, stdout, stderr } = await home.run(...renaming(home, "Another name"), "--json");
  expect(code).toBe(2);
  expect(JSON.parse(stdout)).toMatchObject({
    status: "open",
    effect: "write",
    reversibility: "undo",
    objects: [{ action: "change", kind: "deal", changes: [{ field: "title", after: "Another name" }] }],
  });
  expect(JSON.parse(stderr)).toMatchObject({ error: { code: "no-consent" } });
});

test.each([
  ["a write for a person", renaming, {}, "--confirm-write"],
  [
    "a deletion with the flag for writes",
    deletion,
    { confirm: "agent", confirmDestructive: "agent" },
    "--confirm-write",
  ],
  ["a deletion that agents may not confirm", deletion, { confirm: "agent" }, "--confirm-destructive"],
] as const)("a flag is no yes to %s", async (_name, args, access, flag) => {
  await home.setAccess(access);
  const { code, stdout } = await home.run(...args(home, "x"), flag);
  expect(code).toBe(2);
  expect(planIn(stdout)).not.toBe("");
  expect(home.writes()).toEqual([]);
});

test("on a profile that agents may confirm, a script's flag runs the plan, and the result is printed", async () => {
  await home.setAccess({ confirm: "agent" });
  const { code, stdout, stderr } = await home.run(...renaming(home, "By a script"), "--confirm-write");
  expect(code).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({ item: { title: "By a script" } });
  expect(stderr).toMatch(/^to take it back: b24 plan undo /);
  expect(home.writes()).toEqual(["crm.item.update"]);
});

test("the level is the ceiling, and the way to raise it is told", async () => {
  await home.setAccess({ level: "write", confirm: "agent", confirmDestructive: "agent" });
  const before = home.writes().length;
  const { code, stderr } = await home.run(...deletion(home), "--confirm-destructive");
  expect(code).toBe(2);
  expect(stderr).toContain("b24 auth access destructive");
  const unknown = await home.run("call", "crm.deal.lsit", "--confirm-destructive");
  expect(unknown.code).toBe(2);
  expect(unknown.stderr).toContain("Check the spelling");
  await home.setAccess({ deny: ["crm.*"] });
  expect((await home.run(...renaming(home, "x"))).stderr).toContain("denied");
  expect(home.writes()).toHaveLength(before);
});

test("a read-only profile is refused with the way out, and so is the webhook of the environment", async () => {
  await home.setAccess({ level: "read-only" });
  const stored = await home.run(...renaming(home, "x"));
  expect(stored).toMatchObject({ code: 2, stdout: "" });
  expect(stored.stderr).toContain("b24 auth access write");
  expect((await home.run(...deletion(home))).stderr).toContain("b24 auth access destructive");
  const before = home.portal.stats().requests;
  for (const args of [renaming(home, "x"), ["do", "create-task", "x"], ["plan", "list"], ["journal", "verify"]]) {
    const { code, stdout, stderr } = await b24(args, { env: home.portal.env });
    expect({ args, code, stdout }).toEqual({ args, code: 2, stdout: "" });
    expect(stderr).toContain("b24 auth login");
    expect(stderr).toContain("b24 auth access write");
    expect(stderr.trimEnd().split("\n")).toHaveLength(3);
  }
  expect(home.portal.stats().requests).toBe(before);
});

test("a batch with writes is one plan, reads included", async () => {
  await home.setAccess({ confirm: "agent" });
  const commands = [
    "--cmd",
    "me=profile",
    "--cmd",
    "deal=crm.item.add?entityTypeId=2&fields[title]=From a batch",
    "--cmd",
    "note=crm.timeline.comment.add?fields[ENTITY_TYPE]=deal&fields[COMMENT]=hello&fields[ENTITY_ID]=$result[deal][item][id]",
    "--halt",
  ];
  const planned = await home.run("batch", ...commands, "--json");
  expect(planned.code).toBe(2);
  expect((JSON.parse(planned.stdout) as { commands: object[] }).commands).toHaveLength(3);
  const { code, stdout } = await home.run("batch", ...commands, "--confirm-write");
  expect(code).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({
    me: { result: {} },
    deal: { result: { item: {} } },
    note: { result: {} },
  });
  const dangling = await home.run("batch", ...commands.filter((word) => word !== "--halt"), "--confirm-write");
  expect(dangling.code).toBe(2);
});

test("a failed command of a batch decides the exit code", async () => {
  await using failing = await signedIn({
    access: { confirm: "agent" },
    faults: "timeline.comment.add:error=NOT_FOUND",
  });
  const commands = [
    "--cmd",
    "good=tasks.task.add?fields[TITLE]=x&fields[RESPONSIBLE_ID]=1",
    "--cmd",
    "bad=crm.timeline.comment.add?fields[ENTITY_TYPE]=deal&fields[ENTITY_ID]=1&fields[COMMENT]=x",
  ];
  const { code, stdout } = await failing.run("batch", ...commands, "--confirm-write");
  expect(code).toBe(1);
  expect(JSON.parse(stdout)).toMatchObject({ good: { result: {} }, bad: { error: {} } });
  expect((await failing.run("batch", ...commands, "--confirm-write", "--keep-going")).code).toBe(3);
});

test("a raw batch is refused by the guard, with parameters or without", async () => {
  for (const access of [{}, { level: "read-only" }] as const) {
    await home.setAccess(access);
    for (const params of [[], ["--param", "cmd[a]=crm.deal.delete?id=1"]]) {
      const { code, stderr } = await home.run("call", "batch", ...params);
      expect({ code, isTold: stderr.includes("never accepted as a method") }).toEqual({ code: 2, isTold: true });
    }
  }
});

test("an access that was written into profiles.json only reads; doctor says so, and so does the refusal", async () => {
  await using edited = await signedIn({ access: { level: "read-only" } });
  const file = join(edited.env["B24KIT_HOME"] ?? "", "config", "profiles.json");
  const raised = { level: "destructive", confirm: "agent", confirmDestructive: "agent" };
  const content = JSON.parse(readFileSync(file, "utf8")) as { profiles: { access: object }[] };
  for (const profile of content.profiles) Object.assign(profile.access, raised);
  writeFileSync(file, JSON.stringify(content));
  for (const [lang, words] of [
    ["en", "not set by b24 auth access"],
    ["ru", "доступ профиля задан не командой b24 auth access"],
  ] as const) {
    const { code, stdout, stderr } = await edited.run(...deletion(edited), "--confirm-destructive", "--lang", lang);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain(words);
  }
  expect(edited.writes()).toEqual([]);
  expect((await edited.run("call", "profile")).code).toBe(0);
  const doctor = JSON.parse((await edited.run("doctor", "--offline", "--json")).stdout) as { findings: object[] };
  expect(doctor.findings).toContainEqual(
    expect.objectContaining({
      id: "profiles",
      status: "problem",
      data: expect.objectContaining({ notGenuine: ["main"] }),
    }),
  );
});

test("the id of what was commented stays, the comment has its own", async () => {
  await home.setAccess({ confirm: "agent" });
  const deal = String(home.portal.world.deals.find((row) => row["IS_RECURRING"] === "N")?.["ID"]);
  const { stdout } = await home.run("do", "comment-deal", deal, "A remark", "--confirm-write", "--json");
  const { objects } = JSON.parse(stdout) as { objects: { id: string; created: string }[] };
  expect(objects).toMatchObject([
    { kind: "deal-comment", id: deal, created: expect.stringMatching(/^\d+$/) as string },
  ]);
  expect(objects[0]?.created).not.toBe(deal);
});

test("fields of a result cannot be picked after a write: that is said before", async () => {
  await home.setAccess({ confirm: "agent" });
  const before = home.writes().length;
  expect((await home.run(...renaming(home, "x"), "--json=title", "--confirm-write")).code).toBe(64);
  expect(home.writes()).toHaveLength(before);
});

describe("a portal in trouble", () => {
  test("a lost answer: nobody repeats it, the next step is told, and undo works", async () => {
    await using lost = await signedIn({ access: { confirm: "agent" }, faults: "item.update:drop-answer@1" });
    const { code, stdout, stderr } = await lost.run(...renaming(lost, "Perhaps"), "--confirm-write");
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
    expect(stderr).toContain("not known whether the write was done");
    expect(stderr).toContain("is not repeated");
    expect(lost.writes()).toEqual(["crm.item.update"]);
    expect((await lost.run("plan", "apply", planIn(stderr))).code).toBe(2);
    expect((await lost.run("plan", "undo", planIn(stderr), "--confirm-write")).code).toBe(0);
    expect(lost.writes()).toHaveLength(2);
  });

  test("what the portal refuses is its error", async () => {
    await using failing = await signedIn({ access: { confirm: "agent" }, faults: "item.update:error=ACCESS_LIMIT" });
    const { code, stdout, stderr } = await failing.run(...renaming(failing, "x"), "--confirm-write");
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
    expect(stderr).toContain("the portal answered with an error");
  });

  test("an object that is not there is refused as such, in both languages", async () => {
    await home.setAccess({ confirm: "agent" });
    const args = ["call", "crm.deal.update", "--param", "id=99999999", "--param", "fields[TITLE]=x", "--confirm-write"];
    expect(await home.run(...args)).toMatchObject({ code: 2, stdout: "" });
    const { stderr } = await home.run(...args, "--lang", "ru");
    expect(stderr).toContain("такого объекта нет");
    expect(stderr).not.toContain("плана нет");
  });
});

test("with a state file that may only be read writes are refused and reads go on", async () => {
  await using spoilt = await signedIn({ access: { confirm: "agent" } });
  // A file that this process has open keeps its way of writing.
  const own = async (...args: readonly string[]) => b24Process(args, { env: spoilt.env });
  await own(...renaming(spoilt, "First"), "--confirm-write");
  makeReadOnly(join(spoilt.env["B24KIT_HOME"] ?? "", "state"));
  const { code, stderr } = await own(...renaming(spoilt, "Second"), "--confirm-write");
  expect(code).toBeGreaterThan(0);
  expect(stderr.trimEnd().split("\n")).toHaveLength(3);
  expect(spoilt.writes()).toEqual(["crm.item.update"]);
  expect((await own("call", "profile")).code).toBe(0);
  await spoilt.setAccess({ level: "read-only" });
  const direct = await own(...renaming(spoilt, "Third"));
  expect(direct.code).toBe(2);
  expect(direct.stderr).toContain("could not be written to the journal");
});

/** SQLite does not write a file whose header names a newer way of writing; the superuser of a test may write anything else. */
function makeReadOnly(folder: string): void {
  const file = join(folder, readdirSync(folder).find((name) => /\.(?:db|sqlite3?)$/.test(name)) ?? "");
  const database = new DatabaseSync(file);
  database.exec("PRAGMA wal_checkpoint(TRUNCATE); PRAGMA journal_mode = DELETE");
  database.close();
  const bytes = readFileSync(file);
  bytes[18] = 9;
  writeFileSync(file, bytes);
}
