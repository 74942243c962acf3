import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import * as fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { readCallParams } from "./read-call-params.ts";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "b24-params-"));
});
afterAll(async () => rm(folder, { recursive: true }));

const read = async (assignments: readonly string[], options: { file?: string; stdin?: string } = {}) =>
  readCallParams({ assignments, file: options.file, stdin: () => Readable.from([Buffer.from(options.stdin ?? "")]) });

test("brackets become objects and lists", async () => {
  const params = await read([
    "filter[>=DATE_CREATE]=2026-01-01",
    "select[]=ID",
    "select[]=TITLE",
    'order:={"ID":"ASC"}',
  ]);
  expect(params).toEqual({ filter: { ">=DATE_CREATE": "2026-01-01" }, select: ["ID", "TITLE"], order: { ID: "ASC" } });
});

test("numbered keys 0…n−1 are a list, as in PHP, other numbers are names", async () => {
  expect(await read(["a[0]=x", "a[1]=y", "b[1]=x", "c[0]=x", "c[logic]=OR"])).toEqual({
    a: ["x", "y"],
    b: { 1: "x" },
    c: { 0: "x", logic: "OR" },
  });
});

test("a file is read inline", async () => {
  const file = join(folder, "note.txt");
  await writeFile(file, "\uFEFFпервая\nвторая");
  expect(await read([`fields[COMMENTS]=@${file}`])).toEqual({ fields: { COMMENTS: "первая\nвторая" } });
});

test("a value that begins with @ can be written as JSON", async () => {
  expect(await read(['text:="@ivan"'])).toEqual({ text: "@ivan" });
});

test("parameters come from a file and from stdin, and --param adds to them", async () => {
  const file = join(folder, "params.json");
  await writeFile(file, '{"filter":{"CLOSED":"N"}}');
  expect(await read(["start=0"], { file })).toEqual({ filter: { CLOSED: "N" }, start: "0" });
  expect(await read([], { file: "-", stdin: '{"a":[1]}' })).toEqual({ a: [1] });
});

test.each([
  [["a=1", "a=2"]],
  [["a=1", "a[b]=2"]],
  [["a[b]=1", "a=2"]],
  [["a[]=1", "a[b]=2"]],
  [["a[b]=1", "a[]=2"]],
  [["a[b]c=1"]],
  [["a]b=1"]],
  [["[a]=1"]],
  [["a:={"]],
  [["a:=12345678901234567890"]],
  [["a=@/nowhere/at/all"]],
])("refuses %j", async (assignments) => {
  await expect(read(assignments)).rejects.toMatchObject({ exitCode: 64 });
});

test("refuses a name that file and --param both give, and a file that is no object", async () => {
  const file = join(folder, "twice.json");
  await writeFile(file, '{"filter":{"A":1}}');
  await expect(read(["filter[B]=1"], { file })).rejects.toMatchObject({ exitCode: 64 });
  await expect(read([], { file: "-", stdin: "[1]" })).rejects.toMatchObject({ exitCode: 64 });
  await expect(read([], { file: "-", stdin: "{" })).rejects.toMatchObject({ exitCode: 64 });
});

test("bytes that are no UTF-8 are refused", async () => {
  const file = join(folder, "binary");
  await writeFile(file, new Uint8Array([0xff, 0xfe, 0x00]));
  await expect(read([`a=@${file}`])).rejects.toMatchObject({ exitCode: 64 });
});

test("no name reaches a prototype", async () => {
  const params = await read(["__proto__[polluted]=1", "constructor[prototype][polluted]=1"]);
  expect(Object.getPrototypeOf(params)).toBe(Object.prototype);
  expect(Object.keys(params)).toEqual(["__proto__", "constructor"]);
  expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
});

const name = fc.stringMatching(/^[^[\]=@:]{1,8}$/).filter((text) => text.trim() !== "");
const segment = fc.stringMatching(/^[^[\]]{1,8}$/);

test("any path leads to its value", async () => {
  await fc.assert(
    fc.asyncProperty(name, fc.array(segment, { maxLength: 4 }), fc.string(), async (root, path, value) => {
      fc.pre(!value.startsWith("@") && !path.some((part) => /^\d+$/.test(part)));
      const params = await read([`${root}${path.map((part) => `[${part}]`).join("")}=${value}`]);
      const found = [root, ...path].reduce<unknown>(
        (at, key) => Object.getOwnPropertyDescriptor(at, key)?.value as unknown,
        params,
      );
      expect(found).toBe(value);
    }),
  );
});

test("any JSON comes through := unchanged", async () => {
  await fc.assert(
    fc.asyncProperty(fc.jsonValue({ noUnicodeString: false }), async (value) => {
      const text = JSON.stringify(value);
      fc.pre(!/(?<![\w."])-?\d{16,}/.test(text) && !/e\+/.test(text));
      expect(await read([`a:=${text}`])).toEqual({ a: JSON.parse(text) });
    }),
  );
});
