import { existsSync, mkdtempSync, readdirSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { expect, test } from "vitest";
import { type Finished, start } from "./b24.ts";
import { planIn, type SignedIn, type SignInOptions, signedIn } from "./signed-in.ts";

const folder = mkdtempSync(join(tmpdir(), "b24-undo-"));
const both = { access: { confirm: "agent", confirmDestructive: "agent" } } as const satisfies SignInOptions;

let count = 0;
const file = (content: string): string => {
  count += 1;
  const path = join(folder, `${count}.csv`);
  writeFileSync(path, content);
  return path;
};
const titles = (rows: number): readonly string[] => Array.from({ length: rows }, (_, index) => `Row ${index + 1}`);
const csv = (rows: readonly string[], sum = "1.50 EUR"): string =>
  `title,opportunity,closedate\n${rows.map((row) => `${row},${sum},2026-12-31\n`).join("")}`;

interface Deal {
  readonly id: number;
  readonly title: string;
  readonly opportunity: number;
}

/** The deals of these files, as the portal has them now. */
async function deals(home: SignedIn): Promise<readonly Deal[]> {
  const params = ["entityTypeId=2", "filter[%title]=Row "].flatMap((param) => ["--param", param]);
  const { stdout } = await home.run("call", "crm.item.list", ...params, "--all", "--json");
  return JSON.parse(stdout) as Deal[];
}

/** Imports a file; gives the id of its plan. */
async function load(home: SignedIn, content: string, ...args: readonly string[]): Promise<string> {
  const { code, stderr } = await home.run("import", "deal", "--from", file(content), ...args, "--confirm-write");
  expect({ code, stderr }).toMatchObject({ code: 0 });
  return planIn(stderr);
}

interface Row {
  readonly line: number;
  readonly outcome: string;
  readonly error: string | null;
}

const undo = async (home: SignedIn, id: string): Promise<Finished> =>
  home.run("plan", "undo", id, "--confirm-destructive", "--json");
const rowsOf = ({ stdout }: Finished): readonly Row[] => JSON.parse(stdout) as Row[];
const call = async (home: SignedIn, method: string, ...params: readonly string[]): Promise<void> => {
  const args = ["entityTypeId=2", ...params].flatMap((param) => ["--param", param]);
  expect((await home.run("call", method, ...args, "--confirm-destructive")).code).toBe(0);
};

test("new records are deleted, the last first, by one destructive plan of its own, and each row is told", async () => {
  await using home = await signedIn(both);
  const id = await load(home, csv(titles(120)));
  expect((await home.run("plan", "show", id)).stdout).toContain("what it creates is deleted");
  const made = await deals(home);
  expect(made).toHaveLength(120);
  const asked = await home.run("plan", "undo", id, "--json");
  expect(asked).toMatchObject({ code: 2 });
  expect(JSON.parse(asked.stdout)).toMatchObject({ effect: "destructive", undoes: id, bulk: { count: 120 } });
  expect(asked.stdout).toMatch(/Take back the import of \d+\.csv, 120 records: delete 120 \(deal\)\?/);
  expect(await deals(home)).toHaveLength(120);

  const undone = await undo(home, id);
  expect(undone).toMatchObject({ code: 0, stderr: expect.stringContaining("taken back: 120 of 120") as string });
  expect(rowsOf(undone).map(({ line, outcome }) => `${line} ${outcome}`)).toEqual(
    titles(120).map((_, index) => `${index + 2} deleted`),
  );
  expect(await deals(home)).toEqual([]);
  const deleted = home.portal.writes().flatMap(({ method, key }) => (method === "crm.item.delete" ? [key] : []));
  expect(deleted).toEqual(made.map((deal) => `2:${deal.id}`).toReversed());
  expect((await home.run("plan", "show", id)).stdout).toContain("undone");
  const again = await undo(home, id);
  expect(again).toMatchObject({ code: 2, stderr: expect.stringContaining("gone already: 120") as string });
  expect((await home.run("journal", "verify")).code).toBe(0);
});

test("changed fields get their old values, and what others have changed beside them stays", async () => {
  await using home = await signedIn(both);
  await load(home, csv(titles(60), "7 EUR"));
  const id = await load(home, csv(titles(60), "8 EUR"), "--key", "title");
  const [first] = await deals(home);
  await call(home, "crm.item.update", `id=${first?.id}`, "fields[comments]=By hand");
  expect((await deals(home)).every(({ opportunity }) => opportunity === 8)).toBe(true);
  const undone = await undo(home, id);
  expect(undone.code).toBe(0);
  expect(rowsOf(undone).every(({ outcome }) => outcome === "restored")).toBe(true);
  const now = (await deals(home)) as readonly (Deal & { readonly comments: string })[];
  expect(now.map(({ opportunity }) => opportunity)).toEqual(titles(60).map(() => 7));
  expect(now.find((deal) => deal.id === first?.id)?.comments).toBe("By hand");
});

test("of a mixed file what was changed or deleted since is left alone and told, the rest is taken back", async () => {
  await using home = await signedIn(both);
  await load(home, csv(["Row 1", "Row 2"], "7 EUR"));
  const id = await load(home, csv(titles(6), "8 EUR"), "--key", "title");
  const at = new Map((await deals(home)).map((deal) => [deal.title, deal.id]));
  await call(home, "crm.item.update", `id=${at.get("Row 2")}`, "fields[opportunity]=9");
  await call(home, "crm.item.update", `id=${at.get("Row 3")}`, "fields[opportunity]=9");
  await call(home, "crm.item.delete", `id=${at.get("Row 4")}`);

  const undone = await undo(home, id);
  expect(undone.code).toBe(0);
  expect(rowsOf(undone).map(({ line, outcome, error }) => [line, outcome, error])).toEqual([
    [2, "restored", null],
    [3, "left", "changed since the import"],
    [4, "left", "changed since the import"],
    [5, "left", "the record is gone already"],
    [6, "deleted", null],
    [7, "deleted", null],
  ]);
  expect(undone.stderr).toContain("left alone, lines: 3 (3, 4, 5)");
  expect((await deals(home)).map(({ title, opportunity }) => [title, opportunity])).toEqual([
    ["Row 1", 7],
    ["Row 2", 9],
    ["Row 3", 9],
  ]);
  const twice = await undo(home, planIn(undone.stderr.slice(undone.stderr.lastIndexOf("(plan"))));
  expect(twice).toMatchObject({ code: 2, stderr: expect.stringContaining("takes an import back itself") as string });
});

test("what changes between the making of the undo and its run is left alone, too, and told", async () => {
  await using home = await signedIn(both);
  const id = await load(home, csv(titles(4)));
  const asked = JSON.parse((await home.run("plan", "undo", id, "--json")).stdout) as { id: string };
  const [first, second] = await deals(home);
  await call(home, "crm.item.update", `id=${first?.id}`, "fields[title]=Row one");
  await call(home, "crm.item.delete", `id=${second?.id}`);
  const undone = await home.run("plan", "apply", asked.id, "--json");
  expect(undone.code).toBe(0);
  expect(rowsOf(undone).map(({ line, outcome, error }) => [line, outcome, error])).toEqual([
    [2, "left", "changed since the import"],
    [3, "left", "the record is gone already"],
    [4, "deleted", null],
    [5, "deleted", null],
  ]);
  expect((await deals(home)).map(({ title }) => title)).toEqual(["Row one"]);
});

test("an undo asks and tells in Russian", async () => {
  await using home = await signedIn({ ...both, language: "ru" });
  const id = await load(home, csv(titles(2)));
  const [first] = await deals(home);
  await call(home, "crm.item.update", `id=${first?.id}`, "fields[title]=Row один");
  const asked = await home.run("plan", "undo", id);
  expect(asked.stdout).toMatch(/Отменить загрузку \d+\.csv, записей: 1 — удалить 1 \(сделка\)\?/);
  expect(asked.stdout).toContain("Эти записи остаются как есть: изменены после загрузки — 1.");
  const undone = await undo(home, id);
  expect(undone.stderr).toContain("остаются как есть, строк: 1 (2)");
  expect(undone.stderr).toContain("возвращено: 1 из 1");
  expect(rowsOf(undone).map(({ outcome, error }) => [outcome, error])).toEqual([
    ["left", "изменена после загрузки"],
    ["deleted", null],
  ]);
});

test("an import that stopped in the middle is given up, then taken back as far as it came", async () => {
  await using home = await signedIn({ ...both, faults: "batch:error=INVALID_CREDENTIALS/401@6" });
  const from = file(csv(titles(200)));
  const stopped = await home.run("import", "deal", "--from", from, "--confirm-write");
  const id = planIn(stopped.stderr);
  const { length } = await deals(home);
  expect(length).toBeGreaterThan(0);
  const early = await undo(home, id);
  expect(early).toMatchObject({ code: 2, stderr: expect.stringContaining(`b24 plan discard ${id}`) as string });
  expect(await deals(home)).toHaveLength(length);
  await home.run("plan", "discard", id);
  const undone = await undo(home, id);
  expect(undone.stderr).toContain(`taken back: ${length} of ${length}`);
  expect(await deals(home)).toEqual([]);
});

test("kill -9 during an undo: it goes on, and the import is not gone on with", async () => {
  await using home = await signedIn({ ...both, faults: "batch:slow=150ms" });
  const id = await load(home, csv(titles(300)));
  const child = start(["plan", "undo", id, "--confirm-destructive"], { env: home.env });
  const deletes = (): number => home.writes().filter((method) => method === "crm.item.delete").length;
  for (let waited = 0; deletes() < 40 && waited < 60_000; waited += 20) await sleep(20);
  const end = new Promise((resolve) => child.once("close", resolve));
  child.kill("SIGKILL");
  await end;
  const { length } = await deals(home);
  expect(length).toBeGreaterThan(0);
  expect(length).toBeLessThan(300);
  const list = JSON.parse((await home.run("plan", "list", "--json")).stdout) as { id: string; status: string }[];
  const running = list.find(({ status }) => status === "running");
  expect((await home.run("plan", "apply", id, "--resume")).code).toBe(2);
  const resumed = await home.run("plan", "apply", running?.id ?? "", "--resume", "--server-limit", "1", "--json");
  expect(resumed).toMatchObject({ code: 0, stderr: expect.stringContaining("taken back: 300 of 300") as string });
  expect(rowsOf(resumed)).toHaveLength(300);
  expect(await deals(home)).toEqual([]);
  expect(deletes()).toBe(300);
});

test("a row of which nobody knows whether it was written is told and left", async () => {
  await using home = await signedIn({ ...both, faults: "tasks.task.add:drop-answer@80" });
  const from = file(
    `TITLE,RESPONSIBLE_ID\n${titles(80)
      .map((title) => `${title},1\n`)
      .join("")}`,
  );
  const lost = await home.run("import", "task", "--from", from, "--confirm-write");
  const rows = lost.stdout.split("\n").map((line) => line.split("\t").slice(0, 2).join(" "));
  expect(rows).toContain("81 unknown");
  const undone = await undo(home, planIn(lost.stderr));
  expect(rowsOf(undone).map(({ line, outcome, error }) => [line, outcome, error])).toContainEqual([
    81,
    "left",
    "it is not known whether it was written",
  ]);
});

test.each([
  ["an agent may not say yes to what destroys", { confirm: "agent" }, /only a person confirms such plans/],
  ["the level of the profile is not enough", { ...both.access, level: "write" }, /level|destructive/],
] as const)("%s: nothing is deleted", async (_name, access, words) => {
  await using home = await signedIn({ access: { confirm: "agent" } });
  const id = await load(home, csv(titles(3)));
  await home.setAccess(access);
  const refused = await undo(home, id);
  expect(refused.code).toBe(2);
  expect(refused.stderr).toMatch(words);
  expect((await home.run("plan", "undo", id, "--confirm-write")).code).toBe(2);
  expect(await deals(home)).toHaveLength(3);
});

test("without the journal of the run nothing is taken back", async () => {
  await using home = await signedIn(both);
  const id = await load(home, csv(titles(2)));
  const { rm } = await import("node:fs/promises");
  const bulk = join(home.env["B24KIT_HOME"] ?? "", "state", "bulk");
  await rm(join(bulk, `${id}.journal`));
  expect(await undo(home, id)).toMatchObject({
    code: 64,
    stderr: expect.stringContaining("The journal of the run") as string,
  });
  expect(existsSync(bulk) && readdirSync(bulk).some((name) => name.endsWith(".left"))).toBe(false);
  expect(await deals(home)).toHaveLength(2);
});
