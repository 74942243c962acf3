import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { withOwnCommand } from "../src/output/own-command.ts";
import { b24, b24Process } from "./b24.ts";

const { version } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8")) as {
  version: string;
};

test.each([[["--version"]], [["call", "--version"]]])("%j prints the version alone", async (args) => {
  expect(await b24Process(args)).toEqual({ code: 0, stdout: `${version}\n`, stderr: "" });
});

test.each([[[]], [["--help"]], [["help"]], [["-h"]]])("%j prints the help on stdout", async (args) => {
  const { code, stdout, stderr } = await b24(args);
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  const names = [
    "demo",
    "report",
    "ask",
    "do",
    "call",
    "batch",
    "plan",
    "grant",
    "journal",
    "auth",
    "doctor",
    "emulator",
  ];
  for (const name of names) expect(stdout).toContain(`  ${name} `);
});

test("a suggestion of any command of the help is told as a checkout calls it", async () => {
  const { stdout } = await b24(["--help"]);
  const [, list = ""] = /^Commands:\n([^]*?)\n\n/m.exec(stdout) ?? [];
  const names = [...list.matchAll(/^ {2}(\S+)/gm)].map(([, name = ""]) => name);
  expect(names.length).toBeGreaterThan(20);
  for (const name of names)
    expect(withOwnCommand(`b24 ${name} x`, { env: { B24KIT_COMMAND: "./b24" } })).toBe(`./b24 ${name} x`);
});

test.each(["report", "ask", "call", "batch", "doctor", "demo", "do", "plan", "grant", "journal"])(
  "b24 %s --help tells its options and the global ones",
  async (name) => {
    const { code, stdout, stderr } = await b24([name, "--help"]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toContain(`Usage: b24 ${name}`);
    expect(stdout).toContain("--timeout <seconds>");
    expect((await b24(["help", name])).stdout).toBe(stdout);
  },
);

test("the help of reports lists them", async () => {
  const { stdout } = await b24(["report", "--help"]);
  expect(stdout).toMatch(/^ {2}briefing /m);
  expect(stdout).toMatch(/^ {2}day-plan /m);
});

test("help and errors speak the user's language", async () => {
  expect((await b24(["--help"], { env: { LANG: "ru_RU.UTF-8" } })).stdout).toContain("Команды:");
  expect((await b24(["report", "--help", "--lang", "ru"])).stdout).toContain("Отчёты:");
  const { stderr } = await b24(["report", "briefing"], { env: { B24KIT_LANG: "ru" } });
  expect(
    stderr
      .trimEnd()
      .split("\n")
      .map((line) => line.split(":")[0]),
  ).toEqual(["Ошибка", "Почему", "Что делать"]);
});

test.each([
  ["an unknown option", ["call", "profile", "--parm", "a=1"], /unknown option: --parm[^]*did you mean: --param/],
  ["an unknown command", ["reprot"], /unknown command: reprot[^]*did you mean: report/],
  ["an unknown report", ["report", "breifing"], /no such report: breifing[^]*did you mean: briefing/],
  ["a missing argument", ["call"], /missing argument <method>/],
  ["an option without its value", ["call", "profile", "--param"], /the option needs a value/],
  ["a value that is no choice", ["demo", "--lang", "de"], /not usable: --lang[^]*allowed: ru, en/],
  ["options that exclude each other", ["report", "briefing", "--mine", "--all"], /exclude each other/],
  ["too many words", ["call", "profile", "scope"], /too many arguments/],
  ["a department that is no number", ["report", "briefing", "--department", "x"], /Why: it takes a number/],
  ["a port out of range", ["emulator", "start", "--port", "99999"], /Why: it takes a whole number from 0 to 65535/],
  ["a time limit that is no number", ["call", "profile", "--timeout", "soon"], /--timeout/],
  ["Markdown of an answer", ["call", "profile", "--format", "md"], /no md form/],
  ["a page of an answer", ["call", "profile", "--format", "html"], /no html form/],
  ["a message of a list", ["auth", "list", "--format", "telegram"], /no telegram form/],
  ["a form that there is not", ["report", "briefing", "--format", "pdf"], /pdf/],
  ["two days", ["report", "day-plan", "tomorrow", "--date", "today"], /given twice/],
  ["a time in place of a date", ["report", "day-plan", "--date", "10:30"], /not a date: "10:30"/],
  ["a bad parameter", ["call", "profile", "--param", "x"], /cannot read the parameter/],
  ["a batch of nothing", ["batch"], /has no commands/],
  ["a plan without its id", ["plan", "apply"], /missing argument <id>/],
  ["an unknown action", ["do", "crate-task"], /unknown command: crate-task[^]*did you mean: create-task/],
  ["a grant without its method", ["grant", "add", "--to", "5", "--days", "9"], /missing option: --method/],
  ["--max-items alone", ["call", "crm.deal.list", "--max-items", "5"], /with --all only/],
])("%s is an error of usage", async (_name, args, sentence) => {
  const { code, stdout, stderr } = await b24(args, {
    env: { BITRIX24_WEBHOOK_URL: "http://127.0.0.1:9/rest/1/s3cr3tmarker0/" },
  });
  expect({ code, stdout }).toEqual({ code: 64, stdout: "" });
  expect(stderr).toMatch(sentence);
  expect(stderr.trimEnd().split("\n")).toHaveLength(3);
});

test("a clock that cannot be read is an error of usage", async () => {
  const { code, stderr } = await b24(["demo"], { env: { B24KIT_NOW: "yesterday" } });
  expect(code).toBe(64);
  expect(stderr).toContain("B24KIT_NOW");
});

test("errors are JSON on request, one line on stderr", async () => {
  const { code, stdout, stderr } = await b24(["report", "nothing", "--json"]);
  expect({ code, stdout }).toEqual({ code: 64, stdout: "" });
  expect(JSON.parse(stderr)).toEqual({
    error: {
      code: "usage",
      portalCode: null,
      message: expect.stringContaining("nothing") as string,
      hint: expect.any(String) as string,
    },
  });
});

test.each([
  ["two formats", ["call", "profile", "--json", "--format", "text"], /exclude each other/],
  ["fields of a report", ["report", "briefing", "--json=a,b"], /cannot be picked/],
])("%s is an error of usage, in JSON", async (_name, args, sentence) => {
  const { code, stderr } = await b24(args);
  expect(code).toBe(64);
  expect((JSON.parse(stderr) as { error: { message: string } }).error.message).toMatch(sentence);
});

test("without a webhook the way to one is told", async () => {
  const { code, stdout, stderr } = await b24(["report", "briefing"]);
  expect({ code, stdout }).toEqual({ code: 4, stdout: "" });
  for (const word of ["Inbound webhook", "crm, task, calendar", "b24 auth login", "b24 demo"])
    expect(stderr).toContain(word);
  expect((await b24(["call", "profile"])).code).toBe(4);
  expect((await b24(["call", "profile"], { env: { BITRIX24_WEBHOOK_URL: "  " } })).code).toBe(4);
});

test.each([
  ["a day that no calendar has", ["--date", "2026-02-31"], /not a date: "2026-02-31"/],
  ["a month that no calendar has", ["--date", "2026-13-01"], /not a date/],
  ["a time zone", ["--tz", "Mars/Olympus"], /no time zone "Mars\/Olympus"/],
])("%s is refused without a webhook too", async (_name, args, sentence) => {
  const { code, stderr } = await b24(["report", "day-plan", ...args]);
  expect(code).toBe(64);
  expect(stderr).toMatch(sentence);
});

test("only what is near is suggested", async () => {
  expect((await b24(["report", "day-plan", "--period", "week"])).stderr).not.toContain("did you mean");
  expect((await b24(["report", "day-pan"])).stderr).toContain("did you mean: day-plan");
  expect((await b24(["report", "xyz"])).stderr).not.toContain("did you mean");
});

test("a command that lacks its subcommand shows its help", async () => {
  const { code, stdout, stderr } = await b24(["emulator"]);
  expect({ code, stdout }).toEqual({ code: 64, stdout: "" });
  expect(stderr).toMatch(/^Usage: b24 emulator/);
  expect(stderr).toContain("start");
});

test("what and why are two sentences in JSON", async () => {
  const { stderr } = await b24(["call", "crm.deal.list", "--max-items", "5", "--json"]);
  expect((JSON.parse(stderr) as { error: { message: string } }).error.message).toBe(
    "--max-items works with --all only. Without --all one page is read",
  );
});

test("a profile that nobody signed in to is told, also when the environment has a webhook", async () => {
  const env = { BITRIX24_WEBHOOK_URL: "http://127.0.0.1:9/rest/1/s3cr3tmarker0/" };
  const { code, stderr } = await b24(["report", "briefing", "-P", "main"], { env });
  expect(code).toBe(4);
  expect(stderr).toContain("b24 auth login main");
});

test("a schema needs no portal", async () => {
  const { code, stdout, stderr } = await b24(["report", "briefing", "--schema"]);
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  const schema = JSON.parse(stdout) as { properties: Record<string, unknown> };
  expect(Object.keys(schema.properties)).toEqual(
    expect.arrayContaining([
      "report",
      "title",
      "asOf",
      "period",
      "timeZone",
      "portal",
      "eyes",
      "complete",
      "data",
      "blocks",
      "notices",
      "hint",
    ]),
  );
});
