import { expect, test } from "vitest";
import { findSilentJobs } from "../../src/config/find-silent-jobs.ts";
import { printProblems } from "../../src/config/print-problems.ts";
import { parseConfig } from "../../src/config/read-config.ts";
import { createSlots } from "../../src/slots/create-slots.ts";

function printed(text: string, language: "ru" | "en" = "en"): string {
  const { problems, source } = parseConfig("schedule.yaml", text);
  return printProblems(problems, source, language);
}

const head = "version: 1\ntargets:\n  me: { kind: notification, to: 1 }\njobs:\n";

test("a mark stands below what is wrong, Cyrillic and emoji before it", () => {
  expect(printed(`${head}  отчёт📅: { report: tasks }\n`, "ru")).toContain("5 |   отчёт📅");
  expect(printed(`${head}  a: { report: brifing, when: "📅 й", to: me }\n`, "ru")).toBe(
    [
      "schedule.yaml:5:16  jobs.a.report: здесь нужно: одно из: briefing, day-plan, schedule, tasks, day-results, overdue, weekly, team, pipeline, forecast, deals, stuck, leads, search, dossier, meeting",
      "  5 |   a: { report: brifing …",
      "                     ^^^^^^^",
      "  возможно: briefing",
      "",
    ].join("\n"),
  );
  const [, line, mark] =
    printed(`${head}  a: { when: "📅 й", report: tasks, to: mee }\n`).split("\n\n").at(-1)?.split("\n") ?? [];
  expect(line).toBe('  5 |   a: { when: "📅 й", report: tasks, to: mee …');
  // The emoji takes two columns, as it does two units of the text.
  expect(mark?.indexOf("^")).toBe(line?.indexOf("mee"));
});

test("of many problems twenty are shown", () => {
  const text = printed(`${head}${Array.from({ length: 25 }, (_, index) => `  j${index}: 5\n`).join("")}`);
  expect(text.match(/\^/g)).toHaveLength(20);
  expect(text).toContain("and 5 more");
});

test("a secret that was written into the file is not repeated", () => {
  const secrets = ["123456789:AAH-abcdefghijklmnopqrstuvwxyz012", "hunter2", "https://x.bitrix24.ru/rest/1/s3cr3t/"];
  const text = printed(`version: 1
targets:
  t: { kind: telegram, chta: 1, token: ${secrets[0]}, chat: 5 }
  u: { kind: telegram, token: ${secrets[0]}, chat: 5 }
  e: { kind: email, from: a@b.c, to: [a@b.co], smtp: { host: h, password: ${secrets[1]} , passwrd: ${secrets[1]} } }
  h: { kind: http, sign: ${secrets[1]}, url: 5 }
jobs:
  a: { report: tasks, when: daily at 9:00, to: t, ping: "${secrets[2]}" }
  b: { report: tasks, when: daily at 9:00, to: "x
  y: [ ${secrets[1]}
`);
  for (const secret of secrets) expect(text).not.toContain(secret);
  const whole = printed(
    `version: 1\ntargets:\n  e: { kind: email, from: a@b.c, to: [a@b.co], smtp: { password: ${secrets[1]}, passwrd: ${secrets[1]} } }\njobs: {}\n`,
  );
  expect(whole).toContain("passwrd");
  expect(whole).not.toContain(secrets[1]);
});

test("control characters of the file do not reach the terminal", () => {
  const text = printed(`${head}  a: { report: "\u202E\u0007tasks", when: daily at 9:00, to: me }\n`);
  expect(text).toContain("tasks");
  for (const character of "\u202E\u0007") expect(text).not.toContain(character);
});

test("jobs that are never due are found, each place once and in time", () => {
  const jobs = Array.from(
    { length: 3000 },
    (_, index) => `  w${index}: { report: tasks, when: workdays at 9:00, to: me }\n`,
  );
  const text = `${head}  feb: { report: tasks, when: 0 9 31 2 *, to: me }\n  past: { report: tasks, when: 0 0 9 1 1 * 2020, to: me }\n  fine: { report: tasks, when: daily at 9:00, to: me }\n${jobs.join("")}`;
  const { config, source } = parseConfig("schedule.yaml", text);
  if (config === undefined) throw new Error("the file is not read");
  const found = (isWorkday: () => boolean) =>
    findSilentJobs(config, {
      slots: createSlots(),
      source,
      workdaysOf: () => isWorkday,
      now: Date.parse("2026-11-21T12:00Z"),
    });
  expect(found(() => true).map(({ path, line, column }) => `${line}:${column} ${path}`)).toEqual([
    "5:31 jobs.feb.when",
    "6:32 jobs.past.when",
  ]);
  const begin = performance.now();
  expect(found(() => false)).toHaveLength(3002);
  expect(performance.now() - begin).toBeLessThan(5000);
});
