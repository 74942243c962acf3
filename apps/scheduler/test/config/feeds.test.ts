import { describe, expect, test } from "vitest";
import { parseConfig } from "../../src/config/read-config.ts";

function read(events: string) {
  return parseConfig("schedule.yaml", `version: 1\nprofile: main\ntargets: {}\njobs: {}\nevents:\n${events}`);
}

function problems(events: string): readonly string[] {
  return read(events).problems.map(({ path, message, suggestion }) =>
    [path, message.en, suggestion].filter((part) => part !== undefined).join(" | "),
  );
}

const to = "to: { kind: ndjson, path: x.ndjson }";

describe("events: of the schedule file", () => {
  test("a feed has its defaults, and codes in upper case once", () => {
    const feeds = read(`  deals: { from: offline, codes: [OnCrmDealAdd, ONCRMDEALADD], ${to} }\n`).config?.feeds;
    expect(feeds?.get("deals")).toEqual({
      name: "deals",
      profile: "main",
      from: "offline",
      codes: ["ONCRMDEALADD"],
      reads: true,
      attempts: 8,
      timeout: 30_000,
      workers: 4,
      to: { kind: "ndjson", path: "x.ndjson" },
    });
  });

  test("a file without events has no feeds", () => {
    expect(parseConfig("schedule.yaml", "version: 1\ntargets: {}\njobs: {}").config?.feeds.size).toBe(0);
  });

  test("a file of feeds needs neither targets nor jobs; one without feeds needs both", () => {
    expect(parseConfig("schedule.yaml", `version: 1\nevents:\n  deals: { from: offline, ${to} }\n`).problems).toEqual(
      [],
    );
    const { problems } = parseConfig("schedule.yaml", "version: 1\n");
    expect(problems.map(({ path }) => path)).toEqual(["targets", "jobs"]);
  });

  test("one queue has one reader; another label or profile is another queue", () => {
    const label = (name: string, more: string) => `  ${name}: { from: offline, ${more}${to} }\n`;
    expect(problems(label("a", "") + label("b", "connector: x, ") + label("c", "profile: other, "))).toEqual([]);
    expect(problems(label("a", "") + label("b", "profile: main, "))).toEqual([
      "events.b | the feed a reads the same queue (same profile and connector) and would take its events",
    ]);
    expect(
      problems(
        `  a: { from: online, token: { secret: t }, ${to} }\n  b: { from: online, token: { secret: t }, ${to} }\n`,
      ),
    ).toEqual([]);
  });

  test.each([
    ["online without a token", `  a: { from: online, ${to} }\n`, "events.a | the key token is missing"],
    [
      "a token of an offline feed",
      `  a: { from: offline, token: { secret: t }, ${to} }\n`,
      "events.a.token | only from: online",
    ],
    [
      "a label of an online feed",
      `  a: { from: online, token: { secret: t }, connector: x, ${to} }\n`,
      "events.a.connector | only",
    ],
    [
      "a token in the file",
      `  a: { from: online, token: abc, ${to} }\n`,
      "events.a.token | this must be keys with values",
    ],
    [
      "a code that is none",
      `  a: { from: offline, codes: [crm.deal.add], ${to} }\n`,
      "events.a.codes.0 | this must be text like",
    ],
    ["no codes", `  a: { from: offline, codes: [], ${to} }\n`, "events.a.codes | this must be at least 1"],
    ["a misspelt key", `  a: { from: offline, conector: x, ${to} }\n`, "connector"],
    [
      "a timeout of an hour",
      `  a: { from: offline, timeout: 1h, ${to} }\n`,
      "events.a.timeout | this must be a length from 1s to 10m",
    ],
    [
      "a misspelt kind",
      "  a: { from: offline, to: { kind: ndjsn, path: x } }\n",
      "one of: ndjson, http, command, postgres",
    ],
    [
      "a table that is none",
      "  a: { from: offline, to: { kind: postgres, url: { secret: d }, table: 'a; DROP' } }\n",
      "events.a.to.table",
    ],
    [
      "a database address in the file",
      "  a: { from: offline, to: { kind: postgres, url: postgres://a, table: b } }\n",
      "events.a.to.url",
    ],
    ["a name with spaces", `  'a b': { from: offline, ${to} }\n`, "events.a b | a name is"],
  ])("%s is refused", (_name, events, told) => {
    expect(problems(events).join("\n")).toContain(told);
  });
});
