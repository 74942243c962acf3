import { spawnSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { methodInfo } from "@b24kit/catalog";
import { commandsIn, layouts, renderSkill, type ShownCommand, skills } from "@b24kit/skill-content";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { b24, type Finished } from "./b24.ts";
import { planIn, signedIn, type SignedIn } from "./signed-in.ts";

// Every command that a page shows is run, as it stands there, against the demo company. One that changes something ends with 2: a
// plan waits. `# exit N` says another code; a fence "sh not-run: reason" and patterns with words in capitals are left out.

let home: SignedIn;
let folder: string;
const before = process.cwd();

beforeAll(async () => {
  home = await signedIn({ access: { level: "write" }, at: "2026-11-25T09:20:00+00:00" });
  folder = mkdtempSync(join(tmpdir(), "b24-pages-"));
  for (const name of ["offer.pdf", "contract.pdf"]) writeFileSync(join(folder, name), "a file");
  process.chdir(folder);
});

afterAll(async () => {
  process.chdir(before);
  await home[Symbol.asyncDispose]();
});

/** The words of each line as a shell reads them, without `b24`: nothing on a page is more than words and quotes. */
function wordsOf(lines: readonly string[]): readonly (readonly string[])[] {
  const b24 = `b24() { for word; do printf '%s\\0' "$word"; done; printf '\\1'; }`;
  const { stdout, stderr } = spawnSync("sh", ["-c", [b24, ...lines].join("\n")], { encoding: "utf8" });
  const commands = stdout.split("\u0001").slice(0, -1);
  expect({ commands: commands.length, stderr }).toEqual({ commands: lines.length, stderr: "" });
  return commands.map((words) => words.split("\0").slice(0, -1));
}

async function run(args: readonly string[]): Promise<Finished> {
  return b24(args, { env: { ...home.env, HOME: folder } });
}

/** What is wrong with how a command ended: its code, a change without a plan, another effect than the catalog's. */
function problemOf({ line, exit = 0 }: ShownCommand, { code, stdout, stderr }: Finished): string | undefined {
  const end = `${line}\n${stdout.slice(0, 400)}${stderr}`;
  if (code !== exit) return `exit ${code}, not ${exit}: ${end}`;
  if (code === 2 && planIn(stdout) === "") return `no plan waits: ${end}`;
  return isTellingEffect(line, stderr) ? undefined : `another effect than the catalog's: ${end}`;
}

const effects = {
  read: /^(?![^]*(?:changes data|removes or ends))/,
  write: /changes data|removes or ends/,
  destructive: /removes or ends/,
} as const;

/** A dry run says what the call would do: nothing for a read, more than the catalog's effect where its parameters say so. */
function isTellingEffect(line: string, stderr: string): boolean {
  const [, method = ""] = /^b24 call ([\w.]+) .*--dry-run\b/.exec(line) ?? [];
  const effect = methodInfo(method)?.effect;
  return effect === undefined || effects[effect].test(stderr);
}

interface Page {
  readonly name: string;
  readonly commands: readonly ShownCommand[];
}

/** The pages are the same for all hosts. */
const pages: readonly Page[] = skills.flatMap((skill) =>
  Object.entries(renderSkill(skill, { host: layouts[0]!.id, version: "0.1.0" })).map(([path, text]) => ({
    name: `${skill.id}/${path}`,
    commands: commandsIn(text),
  })),
);

describe.concurrent("commands of the pages", () => {
  test.each(pages)("$name", async ({ commands }) => {
    const wrong: string[] = [];
    const runnable = commands.filter(({ isPattern, notRun }) => !isPattern && notRun === undefined);
    const words = wordsOf(runnable.map(({ line }) => line));
    for (const [index, command] of runnable.entries()) {
      const problem = problemOf(command, await run(words[index] ?? []));
      if (problem !== undefined) wrong.push(problem);
    }
    expect(wrong).toEqual([]);
  });

  test.each(pages)("$name: the patterns begin with commands that there are", async ({ commands }) => {
    const patterns = commands.filter(({ isPattern }) => isPattern).map(({ line }) => line.split(" ").slice(1, 3));
    const heads = new Set(patterns.map((words) => words.filter((word) => /^[a-z][a-z-]*$/.test(word)).join(" ")));
    for (const head of heads) {
      const { code, stderr } = await run([...head.split(" "), "--help"]);
      expect({ head, code, stderr }).toEqual({ head, code: 0, stderr: "" });
    }
  });
});

test("most commands are run, few are left out", () => {
  const all = pages.flatMap(({ commands }) => commands);
  const left = all.filter(({ isPattern, notRun }) => isPattern || notRun !== undefined);
  console.log(`commands of the skills: ${all.length}, of which ${left.length} are patterns or not run`);
  expect(all.length).toBeGreaterThan(100);
  expect(left.length).toBeLessThan(all.length / 3);
});

const ended = (code: number, stderr = "", stdout = ""): Finished => ({ code, stdout, stderr });
const shown = (line: string, exit?: number): ShownCommand => ({
  line,
  isPattern: false,
  ...(exit !== undefined && { exit }),
});

test.each([
  ["a refusal is no plan", shown("b24 do create-task 'A'", 2), ended(2, "Error: refused"), /no plan waits/],
  ["another code", shown("b24 doctor"), ended(1), /exit 1, not 0/],
  ["a write that says nothing", shown("b24 call crm.item.add --dry-run"), ended(0), /another effect/],
  ["a removal that says too little", shown("b24 call crm.item.delete --dry-run"), ended(0, "changes data"), /another/],
  ["a read that says too much", shown("b24 call crm.item.list --dry-run"), ended(0, "changes data"), /another effect/],
])("found: %s", (_name, command, end, problem) => {
  expect(problemOf(command, end)).toMatch(problem);
});

test("a plan that waits, a dry run that tells the effect: right", () => {
  expect(problemOf(shown("b24 do create-task 'A'", 2), ended(2, "", "Plan  6dvk-3h6r-5yjq-ajmh"))).toBeUndefined();
  expect(problemOf(shown("b24 call crm.item.delete --dry-run"), ended(0, "removes or ends it"))).toBeUndefined();
  expect(problemOf(shown("b24 call crm.item.list --dry-run"), ended(0))).toBeUndefined();
});

/** What rule 3 and the page "troubleshooting" tell apart. */
describe("exit 2 means one of four things, told by the output", () => {
  const task = ["do", "create-task", "Call the bank"] as const;

  test.each([
    ["a plan that a yes applies", { level: "write", confirm: "agent" }, true, /after a yes run: b24 plan apply/],
    ["a plan that only a person confirms", { level: "write", confirm: "person" }, true, /only a person confirms/],
    ["refused for the access", { level: "read-only" }, false, /Error: refused[^]*owner can change that/],
  ] as const)("%s", async (_name, access, hasPlan, said) => {
    await using own = await signedIn({ access });
    const { code, stdout, stderr } = await own.run(...task);
    expect({ code, hasPlan: planIn(stdout) !== "" }).toEqual({ code: 2, hasPlan });
    expect(stderr).toMatch(said);
    expect(own.writes()).toEqual([]);
  });

  test("a list: several fit; a report of several ends with 0", async () => {
    await using own = await signedIn({ access: { level: "write", confirm: "agent" } });
    const several = await own.run("do", "set-deal-amount", "Copperfield", "1000");
    expect({ code: several.code, plan: planIn(several.stdout) }).toEqual({ code: 2, plan: "" });
    expect(several.stderr).toMatch(/fits several/);
    const { code, stdout } = await own.run("report", "dossier", "Copper");
    expect(code).toBe(0);
    expect(stdout).toMatch(/\d+ fit “Copper”/);
  });
});
