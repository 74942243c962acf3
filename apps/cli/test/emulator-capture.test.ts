import { existsSync, mkdtempSync, readdirSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { loadWorld } from "@b24kit/emulator";
import { expect, test } from "vitest";
import { b24, finished, start } from "./b24.ts";
import { marker, now, startPortal } from "./portal.ts";

interface Briefing {
  readonly data: Readonly<Record<string, unknown>>;
}

test("the briefing has the same numbers on the capture as on the portal", async () => {
  await using portal = await startPortal();
  const file = newFile();
  const captured = await b24(["emulator", "capture", "--anonymise", "--out", file], { env: portal.env });
  expect(captured).toMatchObject({ code: 0, stdout: "" });
  const text = readFileSync(file, "utf8");
  const words = [...portal.world.users.map((user) => user.LAST_NAME), portal.url, new URL(portal.url).host, marker];
  expect(words.filter((word) => word.length > 3 && isSaid(word, text))).toEqual([]);
  await using second = await startPortal({ world: loadWorld(JSON.parse(text), file) });
  const [before, after] = [await briefing(portal.env), await briefing(second.env)];
  expect(isSaid(portal.world.users[1]?.LAST_NAME ?? "", JSON.stringify(after))).toBe(false);
  expect(numbersOf(after.data)).toEqual(numbersOf(before.data));
});

test("without --anonymise, and without --out, nothing is read or written", async () => {
  await using portal = await startPortal();
  const file = newFile();
  const named = await b24(["emulator", "capture", "--lang", "en", "--out", file], { env: portal.env });
  expect(named.code).toBe(64);
  expect(named.stderr).toContain("names, phones");
  expect(existsSync(file)).toBe(false);
  const nowhere = await b24(["emulator", "capture", "--anonymise"], { env: portal.env });
  expect(nowhere.code).toBe(64);
  expect(portal.stats().requests).toBe(0);
});

test("a key without some scopes: the rest is captured, what is missing is told, exit code 3", async () => {
  await using whole = await startPortal();
  const world = { ...whole.world, portal: { ...whole.world.portal, scopes: ["crm", "user"] } };
  await using portal = await startPortal({ world });
  const file = newFile();
  const args = ["emulator", "capture", "--anonymise", "--max-items", "20", "--lang", "en", "--out", file];
  const { code, stderr } = await b24(args, { env: portal.env });
  expect(code).toBe(3);
  expect(stderr).toMatch(/not readable: tasks/);
  expect(stderr).toMatch(/not readable: events/);
  expect(stderr).toMatch(/cut by --max-items: .*deals/);
  expect(loadWorld(JSON.parse(readFileSync(file, "utf8")), file).deals).toHaveLength(20);
});

test("Ctrl-C leaves no half file", async () => {
  const file = newFile();
  const stop = { now: () => {} };
  await using portal = await startPortal({
    // The tasks come after the activities and would keep the capture for longer than any test.
    faults: "tasks.task.list:slow=600s",
    beforeCommand: (method) => method === "crm.activity.list" && stop.now(),
  });
  const child = start(["emulator", "capture", "--anonymise", "--out", file], { env: portal.env });
  let underWay: readonly string[] = [];
  stop.now = () => {
    // Once: a second signal waits for no cleaning up, and more such commands are on their way.
    stop.now = () => {};
    underWay = readdirSync(dirname(file));
    child.kill("SIGINT");
  };
  expect((await finished(child)).code).toBe(130);
  expect(underWay).toHaveLength(1);
  expect(readdirSync(dirname(file))).toEqual([]);
});

/** As a word of its own: one made of random syllables, such as "Lanekiki", may begin with somebody's name. */
function isSaid(word: string, text: string): boolean {
  const parts = text.split(word);
  return parts.slice(1).some((after, index) => !/\p{L}$/u.test(parts[index] ?? "") && !/^\p{L}/u.test(after));
}

function newFile(): string {
  return join(mkdtempSync(join(tmpdir(), "b24-capture-")), "portal.json");
}

async function briefing(env: Readonly<Record<string, string>>): Promise<Briefing> {
  const { stdout } = await b24(["report", "briefing", "--json"], { env: { ...env, B24KIT_NOW: now } });
  return JSON.parse(stdout) as Briefing;
}

/** The data without what is a word: numbers, flags, dates and texts of digits. Lists by content: some are in the order of names. */
function numbersOf(value: unknown): unknown {
  if (Array.isArray(value)) {
    return value.map(numbersOf).toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
  }
  if (typeof value === "object" && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, numbersOf(part)]));
  }
  return typeof value === "string" && !/^[-\d.:TZ+]+$/.test(value) ? "…" : value;
}
