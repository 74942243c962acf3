import { createHash } from "node:crypto";
import { existsSync, mkdtempSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inflateRawSync } from "node:zlib";
import { parse } from "csv-parse/sync";
import { asyncBufferFromFile, parquetMetadataAsync, parquetReadObjects } from "hyparquet";
import { afterAll, beforeAll, expect, test } from "vitest";
import { b24, type Finished } from "./b24.ts";
import { seededWorld, startPortal, type TestPortal } from "./portal.ts";

/** Names as people with bad intentions choose them. */
const names = [
  "=cmd|' /C calc'!A0",
  "<script>alert(1)</script>[B]*_{{",
  "\u001B[31mred\u001B]0;x\u0007",
  'a;b,"c"\nd',
  "'=1",
  "_x0041_",
];

let portal: TestPortal;
let folder: string;
beforeAll(async () => {
  const world = structuredClone(seededWorld());
  for (const [index, name] of names.entries()) Object.assign(world.deals[index] ?? {}, { TITLE: name });
  portal = await startPortal({ world });
  folder = mkdtempSync(join(tmpdir(), "b24-export-"));
});
afterAll(async () => portal.close());

const file = (name: string): string => join(folder, name);
const run = async (args: readonly string[], env: Readonly<Record<string, string>> = portal.env): Promise<Finished> =>
  b24(["export", ...args], { env });
const lines = (path: string): unknown[] =>
  readFileSync(path, "utf8")
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as unknown);

const byId = (deals = portal.world.deals) => deals.toSorted((one, other) => Number(one["ID"]) - Number(other["ID"]));

test("NDJSON has every record in the order of the identifiers, 0600", async () => {
  const to = file("deals.ndjson");
  const { code, stdout, stderr } = await run(["deal", "--select", "id,title,opportunity,closed,closedate", "--to", to]);
  expect({ code, stdout }).toEqual({ code: 0, stdout: "" });
  expect(stderr).toContain(`${portal.world.deals.length} rows exported`);
  const rows = lines(to) as { id: number; title: string; opportunity: string; closed: boolean; closedate: string }[];
  expect(rows.map(({ id, title }) => [id, title])).toEqual(byId().map((deal) => [Number(deal["ID"]), deal["TITLE"]]));
  expect(rows.map(({ opportunity }) => Number(opportunity))).toEqual(byId().map((deal) => Number(deal["OPPORTUNITY"])));
  expect([typeof rows[0]?.opportunity, typeof rows[0]?.closed]).toEqual(["string", "boolean"]);
  expect(rows[0]?.closedate).toMatch(/^\d{4}-\d\d-\d\d$/);
  expect(statSync(to).mode & 0o777).toBe(0o600);
  expect([existsSync(`${to}.part`), existsSync(`${to}.part.json`), existsSync(`${to}.part.lock`)]).toEqual([
    false,
    false,
    false,
  ]);
});

test("CSV begins with a mark, escapes formulas and no numbers, and keeps every cell in its place", async () => {
  const to = file("deals.csv");
  await run(["deal", "--select", "id,title,opportunity", "--separator", ";", "--to", to]);
  const text = readFileSync(to, "utf8");
  expect(text.startsWith("\uFEFFid;title;opportunity\r\n")).toBe(true);
  const cells = parse(text, { bom: true, delimiter: ";" });
  const shown = cells.slice(1, names.length + 1).map((row) => row[1]);
  expect(shown).toEqual(["'=cmd|' /C calc'!A0", names[1], "�[31mred�]0;x�", names[3], "''=1", names[5]]);
  expect(cells).toHaveLength(portal.world.deals.length + 1);
});

test("a sheet has numbers and dates as such, and texts as they are", async () => {
  const to = file("deals.xlsx");
  await run(["deal", "--select", "id,title,opportunity,closedate,createdTime", "--to", to]);
  const xml = unzip(to).get("xl/worksheets/sheet1.xml") ?? "";
  expect(xml.match(/<row>/g)).toHaveLength(portal.world.deals.length + 1);
  expect(xml).not.toContain("<f>");
  const [, first = ""] = /<row>.*?<\/row><row>(.*?)<\/row>/s.exec(xml) ?? [];
  expect(first).toMatch(
    /^<c><v>\d+<\/v><\/c><c t="inlineStr"><is><t xml:space="preserve">=cmd\|' \/C calc'!A0<\/t><\/is><\/c><c><v>[\d.]+<\/v><\/c><c s="2"><v>\d{5}<\/v><\/c><c s="3"><v>\d{5}\.\d+<\/v><\/c>$/,
  );
  expect(xml).toContain("&lt;script&gt;alert(1)&lt;/script&gt;[B]*_{{");
  expect(xml).toContain("_x005F_x0041_");
  // eslint-disable-next-line no-control-regex -- what must not be there
  expect(xml).not.toMatch(/[\u0000-\u0008\u000B-\u001F]/);
});

test("Parquet has the types of the fields", async () => {
  const to = file("deals.parquet");
  await run(["deal", "--select", "id,title,opportunity,closed,closedate,createdTime,contactIds", "--to", to]);
  const buffer = await asyncBufferFromFile(to);
  const { schema } = await parquetMetadataAsync(buffer);
  expect(schema.slice(1).map(({ name, type, converted_type }) => [name, type, converted_type])).toEqual([
    ["id", "INT64", undefined],
    ["title", "BYTE_ARRAY", "UTF8"],
    ["opportunity", "BYTE_ARRAY", "UTF8"],
    ["closed", "BOOLEAN", undefined],
    ["closedate", "INT32", "DATE"],
    ["createdTime", "INT64", "TIMESTAMP_MILLIS"],
    ["contactIds", "BYTE_ARRAY", "UTF8"],
  ]);
  const rows = (await parquetReadObjects({ file: buffer })) as { id: bigint; title: string; createdTime: Date }[];
  expect(rows.map(({ id, title }) => [Number(id), title])).toEqual(
    byId().map((deal) => [Number(deal["ID"]), deal["TITLE"]]),
  );
  expect(rows[0]?.createdTime.getTime()).toBe(Date.parse(String(byId()[0]?.["DATE_CREATE"])));
});

test.each(["lead", "contact", "company", "task", "user", "activity"])(
  "%s is exported, with all of its fields",
  async (entity) => {
    const to = file(`${entity}.ndjson`);
    const { code, stdout } = await run([entity, "--to", to, "--json"]);
    expect(code).toBe(0);
    const { rows } = JSON.parse(stdout) as { rows: number };
    const all = lines(to) as Record<string, unknown>[];
    expect(all.length).toBe(rows);
    const ids = all.map((row) => Number(row["id"] ?? row["ID"]));
    expect(ids).toEqual(ids.toSorted((one, other) => one - other));
  },
);

test("phones come where they are asked for", async () => {
  const to = file("phones.ndjson");
  await run(["contact", "--select", "id,PHONE", "--to", to]);
  expect(lines(to)[0]).toMatchObject({ PHONE: [expect.stringMatching(/\d/)] });
});

test("conditions choose as the portal does", async () => {
  const to = file("won.ndjson");
  await run(["deal", "--where", 'stage=["WON","LOSE"]', "--where", "opportunity>=1000", "--select", "id", "--to", to]);
  const wanted = byId().filter(
    (deal) => ["WON", "LOSE"].includes(String(deal["STAGE_ID"])) && Number(deal["OPPORTUNITY"]) >= 1000,
  );
  expect(wanted.length).toBeGreaterThan(0);
  expect(lines(to)).toEqual(wanted.map((deal) => ({ id: Number(deal["ID"]) })));
});

test.each([
  ["an unknown field", ["--where", "stgae=WON"], /no field stgae/],
  ["a date that is none", ["--where", "createdTime>=yesterday"], /a date is written/],
  ["a number that is none", ["--where", "opportunity>much"], /takes a number/],
  ["an empty list", ["--where", "stage=[]"], /a list is written/],
  ["no comparison", ["--where", "stage"], /cannot read "stage"/],
  ["one comparison twice", ["--where", "id>1", "--where", "ID>5"], /given twice/],
  ["a stage that does not exist", ["--where", "stage=NOWHERE"], /no such value: NOWHERE; there are/],
  ["a day that is not to be", ["--where", "createdTime!=2026-01-01"], /the field has a time of day/],
  ["a field of the selection", ["--select", "id,nope"], /--select: no field nope/],
  ["a kind of file", ["--to", "deals.xls"], /cannot tell what kind/],
])("%s is refused before anything is read", async (_name, args, sentence) => {
  const { code, stderr } = await run(["deal", "--to", file("refused.csv"), ...args]);
  expect(code).toBe(64);
  expect(stderr).toMatch(sentence);
  expect(existsSync(file("refused.csv.part"))).toBe(false);
});

test("a day of a field with a time is the whole day, in the zone of the user", async () => {
  const to = file("days.ndjson");
  const days = byId().map((deal) => londonDay(String(deal["DATE_CREATE"])));
  const day = days[0] ?? "";
  const count = async (...where: string[]): Promise<number> => {
    const conditions = where.flatMap((text) => ["--where", text]);
    const { stdout } = await run(["deal", "--select", "id", ...conditions, "--to", to, "--json"]);
    return (JSON.parse(stdout) as { rows: number }).rows;
  };
  const wanted = (test: (other: string) => boolean): number => days.filter(test).length;
  expect(await count(`createdTime=${day}`)).toBe(wanted((other) => other === day));
  expect(await count(`createdTime<=${day}`)).toBe(wanted((other) => other <= day));
  expect(await count(`createdTime>${day}`)).toBe(wanted((other) => other > day));
  expect(await count(`createdTime>=${day}`, `createdTime<${day}`)).toBe(0);
});

/** The day of the person whose key it is. */
function londonDay(instant: string): string {
  return new Intl.DateTimeFormat("sv", { timeZone: "Europe/London" }).format(new Date(instant));
}

test("TITLE= of a task is the title as a whole, also where it is not selected", async () => {
  const to = file("titled.ndjson");
  const titles = portal.world.tasks.map((task) => task.title);
  const part = titles.find((title) => titles.some((other) => other !== title && other.includes(title)));
  const title = part ?? "call";
  const { code } = await run(["task", "--where", `TITLE=${title}`, "--select", "ID", "--to", to]);
  expect(code).toBe(0);
  const found = readFileSync(to, "utf8").split("\n").length - 1;
  expect(found).toBe(titles.filter((other) => other.toLowerCase() === title.toLowerCase()).length);
  const parts = titles.filter((other) => other.toLowerCase().includes(title.toLowerCase()));
  expect(parts.length).toBeGreaterThan(found);
});

test("stages and people go by name, and a stage that does not exist is refused", async () => {
  const to = file("named.ndjson");
  const stage = await run(["deal", "--where", "stage=New enquiry", "--select", "stageId", "--to", to]);
  expect({ code: stage.code, stderr: stage.stderr }).toMatchObject({ code: 0 });
  expect(new Set(lines(to).map((row) => (row as { stageId: string }).stageId))).toEqual(new Set(["NEW"]));
  const person = await run(["deal", "--where", "assignedById=Andrew Hartley", "--select", "assignedById", "--to", to]);
  expect({ code: person.code, stderr: person.stderr }).toMatchObject({ code: 0 });
  expect(new Set(lines(to).map((row) => (row as { assignedById: number }).assignedById))).toEqual(new Set([1]));
});

test("several titles of tasks are refused: the portal searches for parts", async () => {
  const { code, stderr } = await run(["task", "--where", 'TITLE=["x","y"]', "--to", file("refused.csv")]);
  expect({ code, stderr }).toMatchObject({
    code: 64,
    stderr: expect.stringContaining("only = with one value") as string,
  });
});

test("a condition that the portal would drop leaves nothing behind", async () => {
  const { code, stderr } = await run(["task", "--where", "TITLE~x", "--to", file("tasks.csv")]);
  expect(code).toBe(64);
  expect(stderr).toContain('"%TITLE" cannot be sent');
  expect(existsSync(file("tasks.csv.part"))).toBe(false);
});

/** A cut export, made by hand: a part, and the state that says how much of it counts. */
async function cutExport(to: string): Promise<void> {
  await run(["deal", "--select", "id,title", "--to", to]);
  const text = readFileSync(to, "utf8");
  const head = text.split("\n").slice(0, 10).join("\n").concat("\n");
  const { host } = new URL(portal.webhook);
  const question = {
    portal: host,
    user: portal.world.portal.currentUser,
    entity: "deal",
    filter: {},
    select: "id,title",
    titles: false,
    format: "ndjson",
    separator: ",",
  };
  const hash = createHash("sha256").update(JSON.stringify(question)).digest("hex");
  const columns = [
    { field: { name: "id", type: "integer" }, header: "id", kind: "integer", isMultiple: false },
    { field: { name: "title", type: "string" }, header: "title", kind: "text", isMultiple: false },
  ];
  const lastId = (lines(to)[9] as { id: number }).id;
  const state = {
    version: 1,
    hash,
    question,
    columns,
    lastId,
    rows: 10,
    bytes: Buffer.byteLength(head),
    isComplete: false,
  };
  writeFileSync(`${to}.part`, `${head}{"id":`);
  writeFileSync(`${to}.part.json`, JSON.stringify(state));
}

test("what was half written at the cut is written again; another question, and a part that lost something, are refused", async () => {
  const to = file("resumed.ndjson");
  await cutExport(to);
  const before = readFileSync(to);
  const other = await run(["deal", "--select", "id", "--to", to, "--resume"]);
  expect({ code: other.code, stderr: other.stderr }).toMatchObject({
    code: 64,
    stderr: expect.stringContaining("the fields of --select") as string,
  });
  expect((await run(["deal", "--select", "id,title", "--to", to])).stderr).toContain("it has 10 rows");
  expect((await run(["deal", "--select", "id,title", "--to", to, "--resume"])).code).toBe(0);
  expect(readFileSync(to).equals(before)).toBe(true);
  await cutExport(to);
  writeFileSync(`${to}.part`, "");
  expect((await run(["deal", "--select", "id,title", "--to", to, "--resume"])).stderr).toContain("shorter than it was");
  writeFileSync(`${to}.part.json`, "{");
  expect((await run(["deal", "--select", "id,title", "--to", to, "--resume"])).stderr).toContain("is in the way");
});

/** The files of an archive, by their names in its directory. */
function unzip(path: string): ReadonlyMap<string, string> {
  const bytes = readFileSync(path);
  const end = bytes.lastIndexOf("PK\u0005\u0006");
  const files = new Map<string, string>();
  for (let place = bytes.readUInt32LE(end + 16); place < end;) {
    const [size, name] = [bytes.readUInt32LE(place + 20), bytes.readUInt16LE(place + 28)];
    const at = bytes.readUInt32LE(place + 42);
    const from = at + 30 + bytes.readUInt16LE(at + 26) + bytes.readUInt16LE(at + 28);
    const text = inflateRawSync(bytes.subarray(from, from + size)).toString();
    files.set(bytes.subarray(place + 46, place + 46 + name).toString(), text);
    place += 46 + name;
  }
  return files;
}
