import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parseConfig, readConfig } from "../../src/config/read-config.ts";

const head = `version: 1
targets:
  me: { kind: notification, to: 1 }
  each: { kind: notification, to: recipient }
  files: { kind: file, path: "out/{job}.txt" }
`;

function read(text: string) {
  return parseConfig("schedule.yaml", text);
}

/** The problems of a file with one job. */
function jobProblems(job: string, more = "") {
  return problemsOf(`${head}${more}jobs:\n  briefing: ${job}\n`);
}

function problemsOf(text: string) {
  return read(text).problems.map(({ line, column, path, message, suggestion }) => ({
    place: `${line}:${column}`,
    path,
    message: message.en,
    ...(suggestion !== undefined && { suggestion }),
  }));
}

test("a whole file becomes a Config with every default filled in", () => {
  const { config, problems } = read(`
version: 1
lang: ru
profile: office
owner: me
keep: 30d
defaults: { zone: Europe/Moscow, catch-up: 30m, timeout: 90s, retries: 0, quiet: "22:00-08:00", calendar: weekdays }
targets:
  me: { kind: notification, to: 1 }
  each: { kind: notification, to: recipient }
jobs:
  briefing:
    report: briefing
    parameters: { department: 5, date: tomorrow }
    when: workdays at 09:00
    to: [me]
    send: always
    ping: { secret: healthcheck-url }
  late:
    report: overdue
    when: по пятницам в 17:00
    for: { department: 12, deep: true, deals: true }
    to: each
    zone: recipient
    quiet: none
    profile: other
`);
  expect(problems).toEqual([]);
  expect(config).toMatchObject({ lang: "ru", owner: { target: "me", profile: "office" }, keepDays: 30 });
  const policy = { catchUp: 1_800_000, timeout: 90_000, retries: 0 };
  expect(config?.jobs.get("briefing")).toEqual({
    name: "briefing",
    report: "briefing",
    parameters: { whose: { kind: "department", id: 5 }, date: "tomorrow" },
    profile: "office",
    when: { text: "workdays at 09:00", cron: "0 9 * * *", onWorkdays: true },
    zone: "Europe/Moscow",
    calendar: "weekdays",
    fanOut: undefined,
    targets: ["me"],
    policy: { ...policy, send: "always", quiet: { from: 1320, to: 480 } },
    ping: { secret: "healthcheck-url" },
    lang: "ru",
    fingerprint: expect.stringMatching(/^[0-9a-f]{32}$/),
  });
  expect(config?.jobs.get("late")).toMatchObject({
    profile: "other",
    zone: undefined,
    fanOut: { department: 12, who: "members", isDeep: true },
    targets: ["each"],
    policy: { ...policy, send: "when-not-empty", quiet: undefined },
  });
});

test("what is not said is as usual", () => {
  const job = read(`${head}jobs:\n  briefing: { report: briefing, when: "0 9 * * *", to: me }\n`).config?.jobs.get(
    "briefing",
  );
  const policy = { send: "always", catchUp: 7_200_000, timeout: 300_000, retries: 3, quiet: undefined };
  expect(job).toMatchObject({
    zone: undefined,
    calendar: "portal",
    profile: undefined,
    lang: undefined,
    policy,
    parameters: {},
  });
});

describe("what is wrong with a job has a place and a suggestion", () => {
  const rest = "when: daily at 9:00, to: me";
  test.each([
    ["{ report: brifing, when: daily at 9:00, to: me }", "7:23", "report", "one of: briefing", "briefing"],
    [`{ raport: briefing, ${rest} }`, "7:15", "raport", "there is no key raport", "report"],
    ["{ report: briefing, to: me }", "7:3", "when", "the key when is missing", undefined],
    ["{ report: briefing, when: wrokdays at 9:00, to: me }", "7:39", "when", "not clear when", "workdays at 9:00"],
    [
      `{ report: briefing, ${rest}, zone: Europe/Moskow }`,
      "7:68",
      "zone",
      "no time zone Europe/Moskow",
      "Europe/Moscow",
    ],
    [`{ report: briefing, ${rest}, zone: +03:00 }`, "7:68", "zone", "no time zone +03:00", undefined],
    ["{ report: briefing, when: daily at 9:00, to: [mee] }", "7:59", "to.0", "no target mee", undefined],
    ["{ report: briefing, when: daily at 9:00, to: [me, me] }", "7:63", "to.1", "named already", undefined],
    [`{ report: briefing, ${rest}, timeout: 5 min }`, "7:71", "timeout", "length from 1s", undefined],
    [`{ report: briefing, ${rest}, timeout: 300 }`, "7:71", "timeout", "must be text", undefined],
    [`{ report: briefing, ${rest}, catch-up: 31d }`, "7:72", "catch-up", "length from 0s", undefined],
    [`{ report: briefing, ${rest}, quiet: 22-8 }`, "7:69", "quiet", "22:00-08:00", undefined],
    [`{ report: briefing, ${rest}, retries: 1.5 }`, "7:71", "retries", "a whole number", undefined],
    [`{ report: briefing, ${rest}, send: only-new }`, "7:68", "send", "always has something to tell", "always"],
    [`{ report: briefing, ${rest}, ping: { sekret: a } }`, "7:70", "ping.sekret", "there is no key sekret", "secret"],
    [`{ report: briefing, ${rest}, ping: { url: nonsense } }`, "7:75", "ping.url", "an address", undefined],
  ])("%s", (job, place, path, message, suggestion) => {
    const found = jobProblems(job).find((problem) => problem.path === `jobs.briefing.${path}`);
    expect(found).toMatchObject({ place, message: expect.stringContaining(message) });
    expect(found?.suggestion).toBe(suggestion);
  });
});

describe("parameters follow the rules of b24 report", () => {
  test.each([
    [
      "briefing",
      "{ period: last-week }",
      "period",
      "the report briefing takes no period; it takes: mine, department, user, all, date",
    ],
    ["team", "{ since: 24h }", "since", "takes no since"],
    ["briefing", "{ date: smoday }", "date", "not clear which day"],
    ["weekly", "{ period: fortnight }", "period", "not clear which period"],
    ["leads", "{ since: some time }", "since", "not clear since when"],
    ["briefing", "{ mine: true, department: 5 }", "department", "was said already: mine"],
    ["briefing", "{ department: five }", "department", "a number"],
    ["briefing", "{ mine: false }", "mine", "true"],
    ["briefing", "{ dat: today }", "dat", "there is no key dat"],
  ])("%s %s", (report, parameters, name, message) => {
    const found = jobProblems(`{ report: ${report}, parameters: ${parameters}, when: daily at 9:00, to: me }`);
    expect(found).toMatchObject([
      { path: `jobs.briefing.parameters.${name}`, message: expect.stringContaining(message) },
    ]);
  });

  test.each([
    "schedule, parameters: { period: this-week }",
    "leads, parameters: { since: 3 days }",
    "team, parameters: { deep: true }",
    "weekly, parameters: { all: true, period: 2026-10 }",
  ])("%s", (text) => expect(jobProblems(`{ report: ${text}, when: daily at 9:00, to: me }`)).toEqual([]));
});

describe("a job for several people", () => {
  const when = "when: daily at 9:00";
  test.each(["briefing", "day-results", "overdue", "weekly", "pipeline", "forecast", "deals", "stuck", "leads"])(
    "%s tells of deals only when the job says so",
    (report) => {
      expect(jobProblems(`{ report: ${report}, ${when}, for: { department: 1 }, to: each }`)).toMatchObject([
        { path: "jobs.briefing.for", message: expect.stringContaining("deals: true") },
      ]);
      expect(jobProblems(`{ report: ${report}, ${when}, for: { department: 1, deals: true }, to: each }`)).toEqual([]);
    },
  );

  test.each(["day-plan", "schedule", "tasks", "team"])("%s needs no word", (report) => {
    expect(jobProblems(`{ report: ${report}, ${when}, for: { department: 1, who: managers }, to: each }`)).toEqual([]);
  });

  test("whose report it is follows from for", () => {
    const job = `{ report: tasks, parameters: { user: 5 }, ${when}, for: { department: 1 }, to: each }`;
    expect(jobProblems(job)).toMatchObject([{ path: "jobs.briefing.parameters.user", place: "7:44" }]);
  });

  test("a target for a recipient needs people, and a file of its own for each", () => {
    expect(jobProblems(`{ report: tasks, ${when}, to: each }`)).toMatchObject([
      { message: expect.stringContaining("no for") },
    ]);
    expect(jobProblems(`{ report: tasks, ${when}, for: { department: 1 }, to: files }`)).toMatchObject([
      { message: expect.stringContaining("{recipient}") },
    ]);
  });
});

describe("the rest of the file", () => {
  test.each([
    ["version: 2\ntargets: {}\njobs: {}", "version", "this must be 1"],
    ["targets: {}\njobs: {}", "version", "is missing"],
    ["", "version", "is missing"],
    ["- a\n- b", "", "keys with values"],
    ["version: 1\ntargets: {}\njobs: {}\nowner: boss", "owner", "no target boss"],
    ["version: 1\ntargets: { a: { kind: notification, to: recipient } }\njobs: {}\nowner: a", "owner", "one owner"],
    ["version: 1\ntargets: {}\njobs: {}\nowner: { target: boss }", "owner.target", "no target boss"],
    ["version: 1\ntargets: {}\njobs: {}\nowner: { target: a, profil: b }", "owner.profil", "there is no key profil"],
    ["version: 1\nkeep: 5h\ntargets: {}\njobs: {}", "keep", "1d to 3650d"],
    ["version: 1\ntargets: { a: { kind: telegramm } }\njobs: {}", "targets.a.kind", "one of: file, stdout"],
    ["version: 1\ntargets: { a: { kind: file, pat: x } }\njobs: {}", "targets.a.pat", "there is no key pat"],
    [
      "version: 1\ntargets: { a: { kind: email, from: a@b.c, to: [x], smtp: { hots: x } } }\njobs: {}",
      "targets.a.smtp.hots",
      "there is no key hots",
    ],
    ["version: 1\ntargets: { 'a b': { kind: stdout } }\njobs: {}", "targets.a b", "a name is"],
    [
      "version: 1\ntargets: { a: { kind: stdout } }\njobs: { __proto__: { report: tasks, when: daily at 9:00, to: a } }",
      "jobs.__proto__",
      "a name is",
    ],
  ])("%s", (text, path, message) => {
    expect(problemsOf(text)).toContainEqual(
      expect.objectContaining({ path, message: expect.stringContaining(message) }),
    );
  });

  test("mistakes everywhere are told at once, from top to bottom", () => {
    const text = `version: 1
lagn: ru
targets:
  a: { kind: fil }
  b: { kind: notification, to: zero }
jobs:
  one: { report: brief, when: soon, to: a }
  two: { report: tasks, when: soon, to: c }
`;
    expect(problemsOf(text).map(({ place, path }) => `${place} ${path}`)).toEqual([
      "2:1 lagn",
      "4:14 targets.a.kind",
      "5:32 targets.b.to",
      "7:18 jobs.one.report",
      "8:31 jobs.two.when",
      "8:41 jobs.two.to",
    ]);
  });
});

describe("YAML", () => {
  test.each([
    ["version: 1\nversion: 1\n", "2:1", "stands here already"],
    ["version: 1\njobs:\n\ta: 1\n", "3:1", "spaces, not with tabs"],
    ["a: &a [1]\n%YAML 1.1", "2:1", ""],
    ["%YAML 1.1\n---\nversion: 1\n", "3:1", "YAML 1.2"],
    ["version: !!js/function 1\n", "1:10", "tags"],
    ["a: 1\n---\nb: 2\n", "2:1", "several documents"],
    ["a: [1, 2\n", "2:1", "indentation"],
    ["a: *missing\n", "1:1", "aliases"],
    ["[a]: 1\n", "1:1", "a key must be text"],
  ])("%j", (text, place, message) => {
    expect(problemsOf(text)[0]).toMatchObject({ place, message: expect.stringContaining(message) });
  });

  test("words of YAML 1.1 stay text", () => {
    const { config } = read(
      "version: 1\ntargets: { on: { kind: stdout } }\njobs: { yes: { report: tasks, when: daily at 9:00, to: on } }",
    );
    expect(config?.jobs.get("yes")?.targets).toEqual(["on"]);
  });

  test("an anchor may spare a repetition, a bomb of them is refused", () => {
    const twice =
      "version: 1\ntargets: { a: { kind: stdout } }\njobs:\n  x: &job { report: tasks, when: daily at 9:00, to: a }\n  y: *job\n";
    expect(read(twice).config?.jobs.size).toBe(2);
    const layers = Array.from(
      { length: 12 },
      (_, index) => `l${index + 1}: &l${index + 1} [${Array(10).fill(`*l${index}`).join(", ")}]`,
    );
    const begin = performance.now();
    expect(problemsOf(`l0: &l0 [x]\n${layers.join("\n")}\n`)).toMatchObject([
      { message: expect.stringContaining("aliases") },
    ]);
    expect(performance.now() - begin).toBeLessThan(2000);
  });

  test.each([
    ["[", 5000],
    ["{a: ", 5000],
    ["- ", 3000],
    ["[", 200_000],
  ])("%s nested %d times is refused in time", (text, depth) => {
    const begin = performance.now();
    expect(read(text.repeat(depth)).problems.length).toBeGreaterThan(0);
    expect(performance.now() - begin).toBeLessThan(10_000);
  });

  test("a file that begins with a byte order mark and has Windows line ends is read", () => {
    const text = `\uFEFF${head}jobs:\n  a: { report: tasks, when: soon, to: me }\n`.replaceAll("\n", "\r\n");
    expect(problemsOf(text)).toMatchObject([{ place: "7:29" }]);
  });
});

test("the fingerprint changes with the job and with its target, not with the order of keys", () => {
  const job = fingerprint("{ report: tasks, when: daily at 9:00, to: a }");
  expect(job).toBeDefined();
  expect(fingerprint("{ to: a, when: daily at 9:00, report: tasks }")).toBe(job);
  expect(fingerprint("{ report: tasks, when: daily at 9:01, to: a }")).not.toBe(job);
  expect(fingerprint("{ report: tasks, when: daily at 9:00, to: a, retries: 1 }")).not.toBe(job);
  expect(fingerprint("{ report: tasks, when: daily at 9:00, to: a }", "y")).not.toBe(job);
});

function fingerprint(job: string, path = "x"): string | undefined {
  const targets = `{ a: { kind: file, path: ${path} }, b: { kind: stdout } }`;
  return read(`version: 1\ntargets: ${targets}\njobs: { j: ${job} }`).config?.jobs.get("j")?.fingerprint;
}

test("5,000 jobs are read at once, and more than 5 MB not at all", async () => {
  const zones = ["Europe/Moscow", "Europe/Berlin", "Asia/Tokyo"];
  const jobs = Array.from(
    { length: 5000 },
    (_, index) =>
      `  job-${index}:\n    report: overdue\n    when: workdays at ${index % 24}:${String(index % 60).padStart(2, "0")}\n    zone: ${zones[index % 3]}\n    to: [me]\n    send: only-new\n`,
  );
  const folder = mkdtempSync(join(tmpdir(), "b24-config-"));
  try {
    const file = join(folder, "schedule.yaml");
    writeFileSync(file, `${head}jobs:\n${jobs.join("")}`);
    const begin = process.threadCpuUsage();
    const { config, problems } = await readConfig(file);
    // Of this thread alone: other work of the computer does not count.
    const { user, system } = process.threadCpuUsage(begin);
    expect(problems).toEqual([]);
    expect(config?.jobs.size).toBe(5000);
    expect((user + system) / 1000).toBeLessThan(1500);
    writeFileSync(file, "#".repeat(5 * 1024 * 1024 + 1));
    expect((await readConfig(file)).problems).toMatchObject([{ message: { en: expect.stringContaining("5 MB") } }]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

function ownerIn(lines: string): unknown {
  const text = `version: 1\n${lines}\ntargets: { me: { kind: stdout } }\njobs: {}\n`;
  return parseConfig("schedule.yaml", text).config?.owner;
}

describe("the owner", () => {
  test.each([
    ["owner: me", { target: "me", profile: undefined }],
    ["profile: office\nowner: me", { target: "me", profile: "office" }],
    ["profile: office\nowner: { target: me }", { target: "me", profile: "office" }],
    ["profile: office\nowner: { target: me, profile: other }", { target: "me", profile: "other" }],
    ["profile: office", undefined],
  ])("%j", (lines, owner) => expect(ownerIn(lines)).toEqual(owner));
});
