import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { expect, test } from "vitest";
import { b24, type Finished, finished, main, start } from "./b24.ts";
import { planIn, type SignedIn, signedIn } from "./signed-in.ts";

const folder = mkdtempSync(join(tmpdir(), "b24-many-"));
const agent = { access: { confirm: "agent" } } as const;

let count = 0;
const file = (content: string | Uint8Array, end = "csv"): string => {
  count += 1;
  const path = join(folder, `${count}.${end}`);
  writeFileSync(path, content);
  return path;
};
const titles = (rows: number, name = "Row"): readonly string[] =>
  Array.from({ length: rows }, (_, index) => `${name} ${index + 1}`);
const csv = (rows: readonly string[]): string =>
  `title,opportunity\n${rows.map((row) => `${row},1.50 EUR\n`).join("")}`;

/** The titles of the imported deals, as the portal has them now, by their ID. */
async function imported(home: SignedIn): Promise<readonly string[]> {
  const params = ["entityTypeId=2", "filter[%title]=Row ", "select[]=title"].flatMap((param) => ["--param", param]);
  const { stdout } = await home.run("call", "crm.item.list", ...params, "--all", "--json");
  return (JSON.parse(stdout) as { title: string }[]).map(({ title }) => title);
}
const bulk = ({ env }: SignedIn): string => join(env["B24KIT_HOME"] ?? "", "state", "bulk");
const begin = ({ env }: SignedIn, ...args: readonly string[]): ReturnType<typeof start> =>
  start(["import", "deal", ...args], { env });

/** Waits until it is so, for a minute at most. */
async function until(isSo: () => boolean): Promise<void> {
  for (let waited = 0; !isSo(); waited += 20) {
    if (waited > 60_000) throw new Error("it did not come to that");
    await sleep(20);
  }
}

/** A request is on its way, or was. */
function hasSent(home: SignedIn): boolean {
  if (!existsSync(bulk(home))) return false;
  const journals = readdirSync(bulk(home)).filter((name) => name.endsWith(".journal"));
  return journals.some((name) => readFileSync(join(bulk(home), name), "utf8").includes('"sent"'));
}

async function kill(child: ChildProcess): Promise<void> {
  const end = new Promise((resolve) => child.once("close", resolve));
  child.kill("SIGKILL");
  await end;
}

test("a file of any size is one plan, with totals, a sample and the outcome of each row", async () => {
  await using home = await signedIn(agent);
  const from = file(csv(titles(120)));
  const asked = await home.run("import", "deal", "--from", from);
  expect(asked).toMatchObject({ code: 2 });
  for (const text of [
    "Create: deal — 120 (crm.item.add)",
    "Sum: 180 EUR (records: 120)",
    "The first 5:",
    "Row 5",
    "115 more",
  ])
    expect(asked.stdout).toContain(text);
  expect(asked.stdout).not.toContain("Row 6");
  expect(await imported(home)).toEqual([]);
  const id = planIn(asked.stdout);
  const shown = JSON.parse((await home.run("plan", "show", id, "--json")).stdout) as { bulk: object };
  expect(shown.bulk).toMatchObject({
    count: 120,
    unchanged: 0,
    sums: [{ currency: "EUR", amount: "180", count: 120 }],
  });
  expect(shown.bulk).not.toHaveProperty("parts");
  expect(statSync(join(bulk(home), `${id}.commands`)).mode & 0o077).toBe(0);

  const applied = await home.run("plan", "apply", id, "--json");
  expect(applied).toMatchObject({ code: 0, stderr: expect.stringContaining("written: 120 of 120") as string });
  const rows = JSON.parse(applied.stdout) as { line: number; outcome: string; id: number }[];
  expect(rows.map(({ line }) => line)).toEqual(titles(120).map((_, index) => index + 2));
  expect(new Set(rows.map(({ id: own }) => own)).size).toBe(120);
  expect(rows.every(({ outcome }) => outcome === "created")).toBe(true);
  expect(await imported(home)).toEqual(titles(120));

  expect((await home.run("plan", "apply", id)).code).toBe(2);
  expect((await home.run("plan", "apply", id, "--resume")).code).toBe(2);
  expect((await home.run("plan", "show", id)).stdout).toContain("(written 120, refused 0, not known 0)");
  expect((await home.run("import", "deal", "--from", from, "--resume")).stderr).toContain("the import has ended");
  const journal = JSON.parse((await home.run("journal", "list", "--plan", id, "--json")).stdout) as {
    outcome: string;
    rows?: { count: number };
  }[];
  const done = journal.filter(({ outcome }) => outcome === "done");
  expect(done.reduce((sum, line) => sum + (line.rows?.count ?? 0), 0)).toBe(120);
  expect((await home.run("journal", "list")).stdout).toContain("add2..");
  expect((await home.run("journal", "verify")).code).toBe(0);
  expect(await imported(home)).toHaveLength(120);
});

test("kill -9 during the run: it is told, never begun anew, and goes on without doubles", async () => {
  await using home = await signedIn({ ...agent, faults: "batch:slow=150ms" });
  const from = file(csv(titles(300)));
  const child = begin(home, "--from", from, "--confirm-write");
  await until(() => home.writes().length >= 40);
  await kill(child);
  const before = home.writes().length;
  expect(before).toBeLessThan(300);
  const again = await home.run("import", "deal", "--from", from, "--confirm-write");
  expect(again).toMatchObject({ code: 64, stderr: expect.stringContaining("add --resume to go on") as string });
  const list = (await home.run("plan", "list", "--json")).stdout;
  expect(JSON.parse(list)).toMatchObject([{ status: "running", bulk: { count: 300 } }]);
  const resumed = await home.run("import", "deal", "--from", from, "--resume", "--server-limit", "1", "--json");
  expect(resumed).toMatchObject({ code: 0, stderr: expect.stringContaining("written: 300 of 300") as string });
  expect(JSON.parse(resumed.stdout)).toHaveLength(300);
  expect((await imported(home)).toSorted()).toEqual(titles(300).toSorted());
});

test("kill -9 during check and spool: nothing is sent, and the next import begins anew", async () => {
  await using home = await signedIn(agent);
  const from = file(csv(titles(20_000, "Killed")));
  for (const isThere of [
    () => existsSync(bulk(home)),
    () =>
      existsSync(bulk(home)) && readdirSync(bulk(home)).some((name) => statSync(join(bulk(home), name)).size > 500_000),
  ]) {
    const child = begin(home, "--from", from, "--confirm-write");
    await until(isThere);
    await kill(child);
  }
  expect(home.writes()).toEqual([]);
  expect(JSON.parse((await home.run("plan", "list", "--json")).stdout)).toEqual([]);
  expect((await home.run("import", "deal", "--from", from, "--resume")).stderr).toContain("this import was not begun");
  const small = file(csv(titles(3)));
  expect((await home.run("import", "deal", "--from", small, "--confirm-write")).code).toBe(0);
  expect(await imported(home)).toEqual(titles(3));
});

test("of two imports of one file at once, one writes", async () => {
  await using home = await signedIn({ ...agent, faults: "batch:slow=500ms" });
  const from = file(csv(titles(150)));
  const both = await Promise.all([0, 1].map(async () => finished(begin(home, "--from", from, "--confirm-write"))));
  expect(both.map(({ code }) => code).toSorted((one, other) => Number(one) - Number(other))).toEqual([0, 64]);
  expect(both.find(({ code }) => code === 64)?.stderr).toMatch(/being imported|was begun|was imported/);
  expect(await imported(home)).toEqual(titles(150));
});

test("rows that the portal refuses are told and written to a file, which is mended and imported", async () => {
  await using home = await signedIn({ ...agent, faults: "crm.item.add:error=WRONG_VALUE@2-3" });
  const from = file('\uFEFFtitle;comments\r\nRow 1;a\r\nRow 2;"two\r\nlines; ""quoted"""\r\nRow 3;c\r\nRow 4;d\r\n');
  const failed = join(folder, "failed.csv");
  const first = await home.run("import", "deal", "--from", from, "--failed", failed, "--confirm-write");
  expect(first.code).toBe(1);
  expect(first.stdout.split("\n").map((line) => line.split("\t").slice(0, 2).join(" "))).toEqual([
    "line outcome",
    "2 created",
    "3 failed",
    "5 failed",
    "6 created",
    "",
  ]);
  expect(first.stderr).toContain("written: 2 of 4, refused: 2");
  expect(readFileSync(failed, "utf8")).toBe('\uFEFFtitle;comments\r\nRow 2;"two\r\nlines; ""quoted"""\r\nRow 3;c\r\n');
  expect(statSync(failed).mode & 0o077).toBe(0);
  expect((await home.run("import", "deal", "--from", from, "--resume")).code).toBe(64);
  expect((await home.run("import", "deal", "--from", failed, "--confirm-write")).code).toBe(0);
  expect((await imported(home)).toSorted()).toEqual(titles(4));
});

test("a file that changes during the run gives no refused rows; the same file gives them later, and nothing is sent", async () => {
  await using home = await signedIn({ ...agent, faults: "crm.item.add:error=WRONG_VALUE@2-3,crm.item.add:slow=2s@1" });
  const rows = ["Row 1", "Row 2", "Row 3", "Row 4"];
  const from = file(csv(rows));
  const failed = join(folder, "failed-later.csv");
  const child = start(["import", "deal", "--from", from, "--failed", failed, "--confirm-write"], { env: home.env });
  const end = finished(child);
  await until(() => hasSent(home));
  writeFileSync(from, csv(rows.toReversed()));
  const { code, stderr } = await end;
  expect(code).toBe(64);
  for (const text of ["written: 2 of 4, refused: 2", `nothing was written to ${failed}`, "it changed"])
    expect(stderr).toContain(text);
  expect(existsSync(failed)).toBe(false);
  expect((await home.run("import", "deal", "--from", from, "--resume", "--failed", failed)).code).toBe(64);
  writeFileSync(from, csv(rows));
  const { length } = home.writes();
  const later = await home.run("import", "deal", "--from", from, "--resume", "--failed", failed, "--json");
  expect(later).toMatchObject({ code: 0, stderr: expect.stringContaining("rows that were refused (2)") as string });
  expect(JSON.parse(later.stdout)).toEqual({ failed: 2 });
  expect(readFileSync(failed, "utf8")).toBe("\uFEFFtitle,opportunity\r\nRow 2,1.50 EUR\r\nRow 3,1.50 EUR\r\n");
  expect(home.writes()).toHaveLength(length);
});

test("a plan that is approved later keeps its refused rows for --failed", async () => {
  await using home = await signedIn({ ...agent, faults: "crm.item.add:error=WRONG_VALUE@2-3" });
  const from = file(csv(titles(4)));
  const failed = join(folder, "approved.csv");
  const asked = await home.run("import", "deal", "--from", from, "--failed", failed);
  expect(asked).toMatchObject({ code: 2 });
  expect(asked.stderr).toContain(`with --resume writes the rows that were refused to ${failed}`);
  const early = await home.run("import", "deal", "--from", from, "--resume", "--failed", failed);
  expect(early).toMatchObject({ code: 64, stderr: expect.stringContaining("was not begun") as string });
  expect((await home.run("plan", "apply", planIn(asked.stdout))).code).toBe(1);
  expect((await home.run("import", "deal", "--from", from, "--resume", "--failed", failed)).code).toBe(0);
  expect(readFileSync(failed, "utf8")).toMatch(/Row 2[^]*Row 3/);
  expect(await imported(home)).toHaveLength(2);
});

test("a check does not go on with an import", async () => {
  await using home = await signedIn({ ...agent, faults: "batch:error=INVALID_CREDENTIALS/401@6" });
  const from = file(csv(titles(200)));
  await home.run("import", "deal", "--from", from, "--confirm-write");
  const { length } = home.writes();
  const checked = await home.run("import", "deal", "--from", from, "--resume", "--dry-run");
  expect(checked).toMatchObject({ code: 64, stderr: expect.stringContaining("do not go together") as string });
  expect(home.writes()).toHaveLength(length);
});

test("Ctrl-C during a long request tells how the import goes on", async () => {
  await using home = await signedIn({ ...agent, faults: "crm.item.add:slow=8s@1" });
  const from = file(csv(titles(60)));
  const child = start(["import", "deal", "--from", from, "--confirm-write"], { env: home.env });
  const end = finished(child);
  await until(() => hasSent(home));
  child.kill("SIGINT");
  const { code, stderr } = await end;
  const name = readdirSync(bulk(home)).find((one) => one.endsWith(".journal")) ?? "";
  expect(code).toBe(130);
  expect(stderr).toContain(`b24 plan apply ${name.replace(".journal", "")} --resume`);
});

test("a portal that refuses in the middle stops the run, which goes on later", async () => {
  await using home = await signedIn({ ...agent, faults: "batch:error=INVALID_CREDENTIALS/401@6" });
  const from = file(csv(titles(200)));
  const stopped = await home.run("import", "deal", "--from", from, "--confirm-write");
  expect(stopped).toMatchObject({ code: 4, stderr: expect.stringContaining("the import stopped") as string });
  expect(stopped.stderr).toContain("--resume");
  const { length } = home.writes();
  expect(length).toBeGreaterThan(0);
  expect(length).toBeLessThan(200);
  expect((await home.run("import", "deal", "--from", from, "--resume")).code).toBe(0);
  expect((await imported(home)).toSorted()).toEqual(titles(200).toSorted());
});

test("what a cut import has written is told when it is given up, and by the next import of the file", async () => {
  await using home = await signedIn({ ...agent, faults: "batch:error=INVALID_CREDENTIALS/401@6" });
  const from = file(csv(titles(200)));
  const stopped = await home.run("import", "deal", "--from", from, "--confirm-write");
  const id = planIn(stopped.stderr);
  const { length } = await imported(home);
  expect(length).toBeGreaterThan(0);
  const given = await home.run("plan", "discard", id);
  expect(given.stdout).toMatch(new RegExp(`Rows that ran +${length}\nTo take back +b24 plan undo ${id}`));
  const next = await home.run("import", "deal", "--from", from);
  expect(next).toMatchObject({
    code: 2,
    stderr: expect.stringContaining(`${length} rows were written before it was given up`) as string,
  });
  // One that never ran has written nothing.
  const unused = JSON.parse((await home.run("plan", "discard", planIn(next.stdout), "--json")).stdout) as object;
  expect(unused).toEqual({ id: planIn(next.stdout), status: "discarded", done: 0, unknown: 0 });
  const again = await home.run("import", "deal", "--from", from);
  expect(again.stderr.match(/before it was given up/g)).toHaveLength(1);
});

test("another content is another import: --resume does not take it for the one that was begun", async () => {
  await using home = await signedIn({ ...agent, faults: "batch:error=INVALID_CREDENTIALS/401@6" });
  const from = file(csv(titles(200)));
  await home.run("import", "deal", "--from", from, "--confirm-write");
  writeFileSync(from, csv([...titles(200), "Row 201"]));
  const other = await home.run("import", "deal", "--from", from, "--resume");
  expect(other).toMatchObject({
    code: 64,
    stderr: expect.stringContaining("not the file that it was begun with") as string,
  });
  const id = planIn(other.stderr);
  expect((await home.run("plan", "apply", id)).code).toBe(2);
  expect((await home.run("plan", "discard", id)).code).toBe(0);
  expect((await home.run("plan", "apply", id, "--resume")).code).toBe(2);
});

test("a full disk stops the check or the run; nothing is lost, nothing is doubled", async () => {
  await using home = await signedIn(agent);
  const limited = async (kib: number, ...args: readonly string[]): Promise<Finished> => {
    const env = { PATH: process.env["PATH"] ?? "", ...home.env };
    const child = spawn("bash", ["-c", `ulimit -f ${kib}; exec "$@"`, "bash", process.execPath, main, ...args], {
      env,
    });
    child.stdin.end();
    return finished(child);
  };
  const from = file(csv(titles(3000)));
  const checked = await limited(500, "import", "deal", "--from", from, "--confirm-write");
  expect(checked).toMatchObject({ code: 1, stderr: expect.stringMatching(/no room|full/) as string });
  expect(readdirSync(bulk(home))).toEqual([]);
  expect(home.writes()).toEqual([]);
  const few = file(csv(titles(400)));
  const id = planIn((await home.run("import", "deal", "--from", few)).stdout);
  const cut = await limited(24, "plan", "apply", id);
  expect(cut.code).not.toBe(0);
  expect(home.writes().length).toBeLessThan(400);
  const begun = (await home.run("plan", "show", id, "--json")).stdout;
  const isOpen = (JSON.parse(begun) as { status: string }).status === "open";
  const rest = await home.run("plan", "apply", id, ...(isOpen ? [] : ["--resume", "--server-limit", "1"]));
  expect(rest.code).toBe(0);
  expect((await imported(home)).toSorted()).toEqual(titles(400).toSorted());
});

test("existing records are matched in parts, and one key stands in one row, however far apart", async () => {
  await using home = await signedIn(agent);
  const names = titles(1300);
  expect((await home.run("import", "deal", "--from", file(csv(names.slice(0, 700))), "--confirm-write")).code).toBe(0);
  const dry = await home.run("import", "deal", "--from", file(csv(names)), "--key", "title", "--dry-run", "--json");
  expect(JSON.parse(dry.stdout)).toEqual({ create: 600, update: 0, unchanged: 700 });
  const twice = await home.run("import", "deal", "--from", file(csv([...names, "ROW 1"])), "--key", "title");
  expect(twice).toMatchObject({ code: 64 });
  expect(twice.stderr).toMatch(
    /2 problems[^]*line 2, title: line 1302 has the same key[^]*line 1302, title: line 2 has/,
  );
  const changed = csv(names.slice(0, 60)).replaceAll("1.50", "2");
  const plan = await home.run("import", "deal", "--from", file(changed), "--key", "title", "--confirm-write");
  expect(plan).toMatchObject({ code: 0, stderr: expect.stringContaining("to change: 60") as string });
  const again = await home.run(
    "import",
    "deal",
    "--from",
    file(`${changed}\n`),
    "--key",
    "title",
    "--dry-run",
    "--json",
  );
  expect(JSON.parse(again.stdout)).toEqual({ create: 0, update: 0, unchanged: 60 });
});

test("300 columns are read; those without a field are left out", async () => {
  await using home = await signedIn(agent);
  const columns = ["title", ...Array.from({ length: 299 }, (_, index) => `Column ${index}`)];
  const row = (title: string): string => [title, ...columns.slice(1).map((_, index) => `"cell; ${index}"`)].join(",");
  const from = file(`${columns.join(",")}\n${titles(30).map(row).join("\n")}\n`);
  expect((await home.run("import", "deal", "--from", from)).code).toBe(64);
  const { code } = await home.run("import", "deal", "--from", from, "--skip-unmapped", "--confirm-write");
  expect(code).toBe(0);
  expect(await imported(home)).toEqual(titles(30));
});

test("the first import of a file is told by the second, which would double it", async () => {
  await using home = await signedIn(agent);
  const from = file(csv(["Row 1"]));
  await home.run("import", "deal", "--from", from, "--confirm-write");
  const again = await home.run("import", "deal", "--from", from);
  expect(again.stderr).toContain("this file was imported before");
  const keyed = await home.run("import", "deal", "--from", from, "--key", "title");
  expect(keyed.stderr).not.toContain("imported before");
});

test("of two plans of one file the second is refused once the first has run", async () => {
  await using home = await signedIn(agent);
  const from = file(csv(["Row 1"]));
  const [one, other] = [
    planIn((await home.run("import", "deal", "--from", from)).stdout),
    planIn((await home.run("import", "deal", "--from", from)).stdout),
  ];
  expect((await home.run("plan", "apply", one)).code).toBe(0);
  const refused = await home.run("plan", "apply", other);
  expect(refused).toMatchObject({ code: 64, stderr: expect.stringContaining("was imported since") as string });
  expect(await imported(home)).toEqual(["Row 1"]);
});

const letters = "Привет, мир. ".repeat(20);

test.each<[string, string | Uint8Array, RegExp]>([
  ["0 bytes", "", /it has no rows/],
  [
    "UTF-8 that is broken in the middle",
    Buffer.concat([
      Buffer.from(`title,comments\nOne,${letters}\nTwo,При`),
      Buffer.from([0xd0, 0x22]),
      Buffer.from(`${letters}\n`),
    ]),
    /line 3[^]*it holds a broken character/,
  ],
  [
    "a quote that nobody closes",
    `title,comments\nOne,"${"x".repeat(17 * 1024 * 1024)}`,
    /a quote seems not to be closed/,
  ],
])("%s: the file is not taken", async (_name, content, sentence) => {
  await using home = await signedIn(agent);
  const { code, stderr } = await home.run("import", "deal", "--from", file(content), "--confirm-write");
  expect(code).toBe(64);
  expect(stderr).toMatch(sentence);
  expect(home.writes()).toEqual([]);
});

test("a file that changes while it is read is not taken", async () => {
  await using home = await signedIn({ ...agent, faults: "read:slow=20ms" });
  const long = titles(3000).map((title) => `${title} ${"x".repeat(200)}`);
  const from = file(csv(long));
  const child = start(["import", "deal", "--from", from, "--key", "title", "--confirm-write"], { env: home.env });
  const end = finished(child);
  await until(() => existsSync(bulk(home)) && readdirSync(bulk(home)).length > 0);
  writeFileSync(from, csv([...long.slice(1), long[1] ?? ""]));
  const { code, stderr } = await end;
  expect({ code, stderr }).toMatchObject({
    code: 64,
    stderr: expect.stringContaining("it changed while it was read") as string,
  });
  expect(home.writes()).toEqual([]);
});

test("a person is asked once for the whole file", async () => {
  await using home = await signedIn();
  const none = await home.run("import", "deal", "--from", file(csv(titles(80))), "--confirm-write");
  expect(none).toMatchObject({
    code: 2,
    stderr: expect.stringContaining("only a person confirms such plans") as string,
  });
  const id = planIn(none.stdout);
  expect((await b24(["plan", "apply", id], { env: home.env })).code).toBe(2);
  expect(home.writes()).toEqual([]);
});
