import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Finished } from "./b24.ts";
import { type SignedIn, signedIn } from "./signed-in.ts";

let home: SignedIn;
let folder: string;
beforeAll(async () => {
  home = await signedIn({ access: { confirm: "agent" } });
  folder = mkdtempSync(join(tmpdir(), "b24-import-"));
});
afterAll(async () => home[Symbol.asyncDispose]());

let count = 0;
const file = (content: string | Uint8Array, end = "csv"): string => {
  count += 1;
  const path = join(folder, `${count}.${end}`);
  writeFileSync(path, content);
  return path;
};
const load = async (entity: string, from: string, ...args: string[]): Promise<Finished> =>
  home.run("import", entity, "--from", from, ...args);

/** Windows-1251: Russian letters stand in one row there. */
const cp1251 = (text: string): Buffer =>
  Buffer.from(Array.from(text, (letter) => letter.charCodeAt(0)).map((code) => (code < 128 ? code : code - 0x350)));

interface Deal {
  readonly opportunity: number;
  readonly currencyId: string;
  readonly closedate: string;
  readonly assignedById: number;
  readonly opened: string;
}

/** The deals of that title, as the portal has them now. */
async function deals(title: string, on: SignedIn = home): Promise<readonly Deal[]> {
  const found = await on.run(
    "call",
    "crm.item.list",
    "--param",
    "entityTypeId=2",
    "--param",
    `filter[=title]=${title}`,
    "--json",
  );
  return (JSON.parse(found.stdout) as { items: Deal[] }).items;
}

test("a file becomes one plan: new records, changed ones, and those that need nothing", async () => {
  const from = file(
    'title,opportunity,closedate\r\nOne,"1 500,50 GBP",31.12.2026\r\nTwo,€99.90,2026-12-31\r\nThree,5,12/31/2026\r\n',
  );
  const first = await load("deal", from, "--key", "title", "--confirm-write", "--json");
  expect(first.code).toBe(0);
  const rows = JSON.parse(first.stdout) as { line: number; outcome: string; id: number }[];
  expect(rows.map(({ line, outcome }) => [line, outcome])).toEqual([
    [2, "created"],
    [3, "created"],
    [4, "created"],
  ]);
  const writes = home.writes().length;
  const again = await load("deal", from, "--key", "title", "--confirm-write");
  expect(again).toMatchObject({
    code: 0,
    stderr: expect.stringContaining("to create: 0, to change: 0, unchanged: 3") as string,
  });
  expect(home.writes()).toHaveLength(writes);
  const changed = file(
    "id,title,opportunity\n" +
      rows.map(({ id }, index) => `${id},${["One", "Two", "Three"][index]},${index === 1 ? 7 : ""}\n`).join(""),
  );
  const third = await load("deal", changed, "--key", "id", "--confirm-write");
  expect(third.stderr).toContain("to create: 0, to change: 1, unchanged: 2");
  expect(third.stdout).toMatch(/3\tupdated\t\d+/);
  const two = await deals("Two");
  expect(
    two.map(({ opportunity, currencyId, closedate }) => [opportunity, currencyId, closedate.slice(0, 10)]),
  ).toEqual([[7, "EUR", "2026-12-31"]]);
});

test("without a yes nothing is written, with --dry-run nothing is even planned", async () => {
  const from = file("title\nNobody agreed\n");
  const asked = await load("deal", from);
  expect(asked).toMatchObject({ code: 2, stdout: expect.stringContaining("Nobody agreed") as string });
  const dry = await load("deal", from, "--dry-run", "--json");
  expect(JSON.parse(dry.stdout)).toEqual({ create: 1, update: 0, unchanged: 0 });
  expect(await deals("Nobody agreed")).toEqual([]);
});

test("Windows-1251 with semicolons is read, and what was guessed is said", async () => {
  const from = file(cp1251("title;opportunity\r\nПоставка станков;10,5\r\n"));
  const { code, stderr } = await load("deal", from, "--confirm-write");
  expect({ code, stderr }).toMatchObject({
    code: 0,
    stderr: expect.stringContaining("looks like Windows-1251") as string,
  });
  expect(await deals("Поставка станков")).toMatchObject([{ opportunity: 10.5 }]);
});

test.each([
  ["guessed", []],
  ["asked for", ["--encoding", "windows-1251"]],
])("the byte that Windows-1251 does not have is refused with its line: %s", async (_name, how) => {
  const [head, rest] = [cp1251("title;comments\r\nПоставка;x\r\nСтан"), cp1251("ок;y\r\n")];
  const { code, stderr } = await load("deal", file(Buffer.concat([head, Buffer.from([0x98]), rest])), ...how);
  expect({ code, stderr }).toMatchObject({ code: 64, stderr: expect.stringMatching(/line 3[^]*byte 98/) as string });
});

test.each([
  ["UTF-8 with a mark", Buffer.from("\uFEFFtitle\tcomments\nЁж\tx\n")],
  [
    "UTF-16 with a mark",
    Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from("title\tcomments\nЁж\tx\n", "utf16le")]),
  ],
  ["UTF-16 without one", Buffer.from("title\tcomments\nЁж\tx\n", "utf16le")],
])("%s and tabs", async (_name, bytes) => {
  const { code, stdout } = await load("deal", file(bytes), "--dry-run", "--json");
  expect({ code, created: (JSON.parse(stdout) as { create: number }).create }).toEqual({ code: 0, created: 1 });
});

test("people by name, address and number, stages and pipelines by name, flags in words", async () => {
  const email = String(home.portal.world.users.find((user) => user["ID"] === "1")?.["EMAIL"]);
  const json = [
    { title: "By name", assignedById: "Andrew Hartley", opened: "да" },
    { title: "By address", assignedById: email, opened: false },
    { title: "By number", assignedById: 1, opened: "yes" },
  ];
  const from = file(json.map((row) => JSON.stringify(row)).join("\n"), "ndjson");
  const { code, stderr } = await load("deal", from, "--confirm-write");
  expect({ code, stderr }).toMatchObject({ code: 0 });
  for (const { title } of json) expect(await deals(title)).toMatchObject([{ assignedById: 1 }]);
  expect(await deals("By address")).toMatchObject([{ opened: "N" }]);
});

test("every problem is told with its line and column, and nothing is written", async () => {
  const rows = ['"1,234",NOWHERE,31.02.2026,zzz', "x,NEW,03/04/2026,1", ",,,"];
  const from = file(`opportunity,stageId,closedate,assignedById\n${rows.join("\n")}\n`);
  const before = home.writes().length;
  const { code, stderr } = await load("deal", from, "--confirm-write");
  expect(code).toBe(64);
  for (const text of [
    /7 problems in the file; nothing was written/,
    /line 2, opportunity: "1,234" may mean two numbers/,
    /line 2, stageId: no such value: NOWHERE; there are/,
    /line 2, closedate: not a date: 31\.02\.2026/,
    /line 2, assignedById: no such person: zzz/,
    /line 3, opportunity: not a number: x/,
    /line 3, closedate: which is the day and which the month: 03\/04\/2026\? give --dates/,
    /line 4: the row is empty/,
  ])
    expect(stderr).toMatch(text);
  const json = await load("deal", from, "--json");
  expect(
    (JSON.parse(json.stderr.trim().split("\n").at(-1) ?? "") as { error: { details: string[] } }).error.details,
  ).toHaveLength(7);
  expect(home.writes()).toHaveLength(before);
  const many = file(`title,opportunity\n${"a,x\n".repeat(30)}`);
  expect((await load("deal", many)).stderr).toMatch(/30 problems[^]*and 10 more/);
});

test("--dates says how 03/04 is read", async () => {
  const from = file("title,closedate\nOf April,03/04/2026\n");
  await load("deal", from, "--dates", "dmy", "--confirm-write");
  expect(await deals("Of April")).toMatchObject([{ closedate: expect.stringMatching(/^2026-04-03/) as string }]);
});

test.each([
  ["inside quotes", 'title,comments\na,"b\n', "csv", /line 2[^]*ends inside a quoted cell/],
  ["inside a row", "title,comments\na,b\nc", "csv", /line 3[^]*ends in the middle of a row/],
  ["inside an object", '{"title":"a"}\n{"ti', "ndjson", /line 2[^]*ends in the middle of a row/],
  ["with a cell too many", "title,comments\na,b,c\nd,e\n", "csv", /line 2[^]*3 cells for 2 columns/],
  ["with one heading twice", "title,title\na,b\n", "csv", /line 1[^]*the column title is there twice/],
  ["without records", "title\n", "csv", /it has no records/],
  ["that is a letter short", Buffer.from("title\nПриветы\nЁ").subarray(0, -1), "csv", /in the middle of a character/],
])("a file that is broken %s is not taken", async (_name, content, end, sentence) => {
  const { code, stderr } = await load("deal", file(content, end), "--confirm-write");
  expect(code).toBe(64);
  expect(stderr).toMatch(sentence);
});

test("columns without a field are told, refused, mapped or left out", async () => {
  const from = file("Deal,Sum,Mood,id\nMapped,5,good,1\n");
  const { code, stderr } = await load("deal", from);
  expect(code).toBe(64);
  expect(stderr).toMatch(/Why: Deal[^;]*; Sum[^;]*; Mood[^;]*; id \(read-only\)/);
  const mapped = await load(
    "deal",
    from,
    "--map",
    "Deal=title",
    "--map",
    "Sum=opportunity",
    "--map",
    "Mood=",
    "--skip-unmapped",
    "--dry-run",
  );
  expect(mapped).toMatchObject({ code: 0, stderr: expect.stringContaining("columns left out: Mood, id") as string });
  const twice = await load("deal", from, "--map", "Deal=title", "--map", "Mood=title", "--skip-unmapped");
  expect(twice.stderr).toContain("two columns for the field title: Deal and Mood");
});

test("a key must name one record", async () => {
  await load("deal", file("title\nTwin\nTwin\n"), "--confirm-write");
  const from = file(`title,comments\nTwin,x\nsame,y\nSAME,z\n,w\n`);
  const { code, stderr } = await load("deal", from, "--key", "title");
  expect(code).toBe(64);
  expect(stderr).toMatch(/line 2, title: several records have that key: \d+, \d+/);
  expect(stderr).toMatch(/line 3, title: line 4 has the same key/);
  expect(stderr).toMatch(/line 5, title: the key is empty/);
  const missing = await load("deal", file("id,title\n999999,x\n"), "--key", "id");
  expect(missing.stderr).toContain("line 2, id: the portal has no such record: 999999");
});

test("entities that cannot be imported are refused in words", async () => {
  expect((await load("user", file("NAME\nx\n"))).stderr).toContain("cannot be imported: user");
});

test("a profile that only reads does not write", async () => {
  await using reader = await signedIn({ access: { level: "read-only" } });
  const { code } = await reader.run("import", "deal", "--from", file("title\nx\n"), "--confirm-write");
  expect(code).toBe(2);
  expect(reader.writes()).toEqual([]);
});

test("a lost answer is looked for on the portal; what reading cannot tell is unknown, and not repeated", async () => {
  await using broken = await signedIn({ access: { confirm: "agent" }, faults: "write:drop-answer" });
  const lost = await broken.run("import", "deal", "--from", file("title\nLost\n"), "--confirm-write");
  expect(lost).toMatchObject({ code: 0, stdout: expect.stringMatching(/2\tcreated\t\d+/) as string });
  expect(await deals("Lost", broken)).toHaveLength(1);
  const tasks = file("TITLE,RESPONSIBLE_ID\nLost task,1\n");
  const { code, stdout, stderr } = await broken.run("import", "task", "--from", tasks, "--confirm-write");
  expect({ code, stdout }).toEqual({ code: 1, stdout: expect.stringContaining("2\tunknown") as string });
  expect(stderr).toContain("it is not known whether these lines were written: 2");
  expect(broken.writes()).toEqual(["crm.item.add", "tasks.task.add"]);
});

test("contacts come with their phones; an export goes back in unchanged", async () => {
  const from = file(
    "name;PHONE\nPeter Import;+7 999 1112233; +7 999 1112234\n".replace(
      "+7 999 1112233; +7 999 1112234",
      '"+7 999 1112233; +7 999 1112234"',
    ),
  );
  expect((await load("contact", from, "--confirm-write")).code).toBe(0);
  const to = join(folder, "back.csv");
  expect(
    (await home.run("export", "contact", "--where", "name=Peter Import", "--select", "id,name,PHONE", "--to", to)).code,
  ).toBe(0);
  const { stderr } = await load("contact", to, "--key", "id", "--dry-run");
  expect(stderr).toContain("to create: 0, to change: 0, unchanged: 1");
});

test("an update adds the phones that are not there, whatever their spelling, and nothing twice", async () => {
  const made = await load(
    "contact",
    file('name,PHONE\nPhoned,"84951234567; +7 495 123-45-67; +79991112233"\n'),
    "--confirm-write",
  );
  expect(made.code).toBe(0);
  const to = join(folder, "phoned.ndjson");
  const phones = async (): Promise<{ id: number; PHONE: string[] }> => {
    await home.run("export", "contact", "--where", "name=Phoned", "--select", "id,PHONE", "--to", to);
    return JSON.parse(readFileSync(to, "utf8")) as { id: number; PHONE: string[] };
  };
  const { id, PHONE } = await phones();
  expect(PHONE).toEqual(["84951234567", "+79991112233"]);
  const some = await load("contact", file(`id,PHONE\n${id},+7 495 123-45-67\n`), "--key", "id", "--dry-run");
  expect(some.stderr).toContain("to create: 0, to change: 0, unchanged: 1");
  const more = file(`id,PHONE\n${id},"8 (999) 111-22-33; +7 999 1112244"\n`);
  expect((await load("contact", more, "--key", "id", "--confirm-write")).code).toBe(0);
  expect((await phones()).PHONE).toEqual(["84951234567", "+79991112233", "+7 999 1112244"]);
});

test("a task needs no creator: that is who imports it", async () => {
  const from = file("TITLE,RESPONSIBLE_ID\nImported task,1\n");
  expect((await load("task", from, "--dry-run")).stderr).toContain("to create: 1");
  expect((await load("task", file("TITLE\nNobody's task\n"))).stderr).toMatch(/line 2: required, but missing/);
});

test("a key that differs in ё alone is the same, either way", async () => {
  await load("company", file("title\nЗавод Артем\nСчётмаш\n"), "--confirm-write");
  const from = file("title,comments\nЗавод Артём,x\nСчетмаш,x\n");
  const { stderr } = await load("company", from, "--key", "title", "--dry-run");
  expect(stderr).toContain("to create: 0, to change: 2, unchanged: 0");
});

test("large numbers of NDJSON keep their digits", async () => {
  const from = file('{"title":"Large","opportunity":12345678901234567.89}\n', "ndjson");
  const { stdout } = await load("deal", from, "--json");
  expect(stdout).toContain("12345678901234567.89");
});

test("the mark of a lost character is not written; what differs in it alone is unchanged", async () => {
  const made = file('{"title":"Lost \\u001b[31m","comments":"x"}\n', "ndjson");
  expect((await load("deal", made, "--confirm-write")).code).toBe(0);
  const to = join(folder, "lost.csv");
  await home.run("export", "deal", "--where", "title~Lost \u001b", "--select", "id,title", "--to", to);
  expect(readFileSync(to, "utf8")).toContain("Lost �[31m");
  expect((await load("deal", to, "--key", "id", "--dry-run")).stderr).toContain("to change: 0, unchanged: 1");
  writeFileSync(to, readFileSync(to, "utf8").replace("Lost", "Found"));
  const { code, stderr } = await load("deal", to, "--key", "id");
  expect(code).toBe(64);
  expect(stderr).toMatch(/line 2: .*stands for a character that the file has lost/);
});
