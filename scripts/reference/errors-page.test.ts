import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { exitCodes as commandExits } from "../../apps/cli/src/errors/exit-codes.ts";
import { errorCodes } from "../../apps/mcp-server/src/answers/error-codes.ts";
import { exitCodes } from "../../apps/scheduler/src/errors/exit-codes.ts";
import { agentWords } from "./agent-words.ts";
import { rowsOf } from "./code-words.ts";
import { commandWords } from "./command-words.ts";
import { deliveryWords } from "./delivery-words.ts";
import { clientRows, credentialRows, oauthRows, refusalRows, stateRows } from "./error-rows.ts";
import { errorsPage } from "./errors-page.ts";
import { portalWords } from "./portal-words.ts";
import { questionWords } from "./question-words.ts";
import { schedulerRows } from "./scheduler-rows.ts";
import { toolkitWords } from "./toolkit-words.ts";

const ofWords = (words: Parameters<typeof rowsOf>[0]) => (language: "en" | "ru") => rowsOf(words, language);
const tables = {
  clientRows,
  credentialRows,
  oauthRows,
  refusalRows,
  stateRows,
  schedulerRows,
  // The types of these say that no code of their unions is left out.
  questionRows: ofWords(questionWords),
  toolkitRows: ofWords(toolkitWords),
  deliveryRows: ofWords(deliveryWords),
  portalRows: ofWords(portalWords),
  commandRows: ofWords(commandWords),
};
const docs = join(import.meta.dirname, "..", "..", "docs");

describe.each(Object.entries(tables))("%s", (_, rowsOf) => {
  test.each(["en", "ru"] as const)("every code has what happened and what to do (%s)", (language) => {
    const rows = rowsOf(language);
    expect(rows.length).toBeGreaterThan(5);
    expect(rows.filter(({ what, next }) => what === "" || next === "")).toEqual([]);
    expect(rows.filter(({ what }) => /\p{Script=Cyrillic}/u.test(what) !== (language === "ru"))).toEqual([]);
  });
});

test.each([
  ["troubleshooting.md", "en"],
  ["ru/troubleshooting.md", "ru"],
] as const)("codes that %s explains are those of the list", (file, language) => {
  const [listed, text] = [errorsPage(language), readFileSync(join(docs, file), "utf8")];
  const cells = [...text.matchAll(/^\| ([^|]*)\|/gm)].map(([, cell = ""]) => cell);
  const codes = cells.flatMap((cell) => [...cell.matchAll(/`([a-z]+(?:-[a-z]+)*)`/g)].map(([, code = ""]) => code));
  expect(codes.length).toBeGreaterThan(10);
  expect(codes.filter((code) => code !== "npx" && !listed.includes(`| \`${code}\``))).toEqual([]);
});

test("each code of b24-scheduler is listed with its exit code, and no other", () => {
  const sources = join(docs, "..", "apps", "scheduler", "src");
  const problems = globSync("**/*.ts", { cwd: sources }).flatMap((file) => [
    ...readFileSync(join(sources, file), "utf8").matchAll(/code: "([a-z-]+)",\s*exitCode: exitCodes\.(\w+)/g),
  ]);
  const found = new Map(problems.map(([, code = "", exit = ""]) => [code, exitCodes[exit as keyof typeof exitCodes]]));
  // They say all there is to say.
  for (const code of ["usage", "internal", "aborted", "cancelled"]) expect(found.delete(code)).toBe(true);
  const [, , ...own] = schedulerRows("en");
  expect(new Map(own.map(({ code, exitCode }) => [code, exitCode]))).toEqual(found);
});

test("each code that b24 itself finds is listed with an exit code of its own, and no other", () => {
  const sources = join(docs, "..", "apps", "cli", "src");
  const found = new Map<string, Set<number>>();
  for (const file of globSync("**/*.ts", { cwd: sources }).filter((name) => !name.endsWith(".test.ts"))) {
    const text = readFileSync(join(sources, file), "utf8");
    for (const [, code = "", exit = ""] of text.matchAll(/new CliError\(\s*"([a-z0-9-]+)",\s*(?:exitCodes\.(\w+))?/g)) {
      const exits = found.get(code) ?? new Set();
      found.set(code, exit === "" ? exits : exits.add(commandExits[exit as keyof typeof commandExits]));
    }
  }
  const listed = new Map(rowsOf(commandWords, "en").map(({ code, exitCode }) => [code, exitCode]));
  expect([...found.keys()].filter((code) => !listed.has(code))).toEqual([]);
  const wrong = [...found].filter(([code, exits]) => exits.size > 0 && !exits.has(listed.get(code) ?? -1));
  expect(wrong).toEqual([]);
  // Those of the grants, of the folder of a skill and of what nobody foresaw are made elsewhere.
  const others = /^(?:bad-(?:method|recipient|expiry|profile)|folder-not-\w+|system|internal)$/;
  expect([...listed.keys()].filter((code) => !found.has(code) && !others.test(code))).toEqual([]);
});

test("an agent is told what to do about each code of b24-mcp", () => {
  expect(Object.keys(agentWords)).toEqual(errorCodes);
  for (const [what, next] of Object.values(agentWords)) {
    expect([what.en, next.en].filter((words) => words === "" || /\p{Script=Cyrillic}/u.test(words))).toEqual([]);
    expect([what.ru, next.ru]).not.toContain("");
  }
});
