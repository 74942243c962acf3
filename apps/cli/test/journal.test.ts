import { readdirSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterAll, beforeAll, expect, test } from "vitest";
import { deletion, renaming, signedIn, type SignedIn } from "./signed-in.ts";

let home: SignedIn;
beforeAll(async () => {
  home = await signedIn({ access: { level: "write", confirm: "agent" } });
  await home.run(...renaming(home, "Secret title"), "--confirm-write");
  await home.run(...deletion(home), "--confirm-destructive");
});
afterAll(async () => home[Symbol.asyncDispose]());

interface Verdict {
  readonly isIntact: boolean;
  readonly head: { readonly index: number; readonly mac: string };
  readonly problems: readonly { readonly kind: string; readonly message: string }[];
}

const verify = async (...args: readonly string[]): Promise<{ code: number | null; verdict: Verdict }> => {
  const { code, stdout } = await home.run("journal", "verify", "--json", ...args);
  return { code, verdict: JSON.parse(stdout) as Verdict };
};

test("writes and refusals are listed, without values", async () => {
  const { code, stdout } = await home.run("journal", "list");
  expect(code).toBe(0);
  const lines = stdout
    .trimEnd()
    .split("\n")
    .map((line) => line.split("\t"));
  expect(lines[0]).toEqual(["index", "at", "actor", "method", "object", "outcome", "reason", "plan"]);
  expect(lines.slice(1).map((line) => [line[3], line[5]])).toEqual([
    ["crm.item.update", "started"],
    ["crm.item.update", "done"],
    ["crm.item.delete", "refused"],
  ]);
  expect(stdout).not.toContain("Secret title");
});

test("conditions pick lines", async () => {
  const lines = async (...args: readonly string[]): Promise<number> =>
    (JSON.parse((await home.run("journal", "list", "--json", ...args)).stdout) as unknown[]).length;
  expect(await lines("--outcome", "refused")).toBe(1);
  expect(await lines("--since", "24h")).toBe(3);
  expect(await lines("--since", "2999-03-03")).toBe(0);
  expect(await lines("--since", "2026-03-02T06:00:00Z")).toBe(3);
  const [done] = JSON.parse((await home.run("journal", "list", "--json", "--outcome", "done")).stdout) as {
    plan: string;
  }[];
  expect(await lines("--plan", done?.plan ?? "")).toBe(2);
  expect((await home.run("journal", "list", "--json", "index,outcome", "--outcome", "done")).stdout).toContain(
    '"index": 2',
  );
});

test.each([
  ["a time that is none", ["list", "--since", "yesterday"]],
  ["a day that no calendar has", ["list", "--since", "2026-02-31"]],
  ["an outcome that is none", ["list", "--outcome", "fine"]],
  ["a head that is none", ["verify", "--head", "abc"]],
])("%s is an error of usage", async (_name, args) => {
  expect(await home.run("journal", ...args)).toMatchObject({ code: 64, stdout: "" });
});

test("the export is NDJSON, a line for each, and --out takes it", async () => {
  const { stdout } = await home.run("journal", "export");
  const lines = stdout
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as { mac: string; isGenuine: boolean });
  expect(lines).toHaveLength(3);
  expect(lines.every(({ isGenuine }) => isGenuine)).toBe(true);
});

test("an intact journal exits with 0 and prints the head to be noted; a removed end exits with 1", async () => {
  const { code, stdout } = await home.run("journal", "verify");
  expect(code).toBe(0);
  const [, head = ""] = /^(3:[0-9a-f]{64})$/m.exec(stdout) ?? [];
  expect(stdout).toContain("note its code somewhere else");
  expect(await verify("--head", head)).toMatchObject({ code: 0, verdict: { isIntact: true, isEndChecked: true } });
  expect(await verify("--head", head.slice(2))).toMatchObject({ code: 0 });
  inFile("DELETE FROM journal WHERE position = (SELECT max(position) FROM journal)");
  expect((await verify()).code).toBe(0);
  const cut = await verify("--head", head);
  expect(cut).toMatchObject({ code: 1, verdict: { isIntact: false, problems: [{ kind: "removed" }] } });
});

test("an edited line is found, and shown as such in the list", async () => {
  inFile("UPDATE journal SET line = replace(line, 'crm.item.update', 'crm.item.list') WHERE position = 1");
  const { code, stdout } = await home.run("journal", "verify");
  expect(code).toBe(1);
  expect(stdout).toMatch(/not intact[^]*Line 1/);
  expect((await home.run("journal", "list")).stderr).toContain("not as they were written: 1");
});

/** What somebody does who edits the state file. */
function inFile(sql: string): void {
  const folder = join(home.env["B24KIT_HOME"] ?? "", "state");
  const name = readdirSync(folder).find((file) => /\.(?:db|sqlite3?)$/.test(file)) ?? "";
  const database = new DatabaseSync(join(folder, name));
  database.exec(sql);
  database.close();
}
