import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { runHere } from "../run-here.ts";
import { anApplication } from "./offline/an-application.ts";

const offline = `  deals:
    from: offline
    connector: b24kit
    codes: [ONCRMDEALADD, ONCRMDEALUPDATE]
    to: { kind: ndjson, path: "~/events.ndjson" }
`;

/** What `check` has found, a line for each. */
async function check(home: Parameters<typeof runHere>[0], env: Readonly<Record<string, string>> = {}) {
  const { code, stdout, stderr } = await runHere(home, ["check"], { env });
  return { code, lines: stdout.split("\n").slice(1).filter(Boolean), stderr };
}

test("a feed that can work is well, and nothing is written anywhere", async () => {
  const home = await anApplication();
  home.writeFeeds(offline);
  await home.bind(["ONCRMDEALADD", "ONCRMDEALUPDATE"]);
  const before = home.emulator.writes().length;
  expect(await check(home)).toMatchObject({
    code: 0,
    lines: [],
    stderr: expect.stringContaining("feeds of events: 1"),
  });
  expect(home.emulator.writes()).toHaveLength(before);
});

const onlineFeed = (name: string, codes: string, more = "") =>
  `  ${name}: { from: online, codes: [${codes}], token: { secret: t }, to: { kind: ndjson, path: "~/e.ndjson" }${more} }\n`;

test("a right that reading objects needs and the key does not have is named", async () => {
  const home = await anApplication({ oauth: { applications: [{ scopes: ["task"] }] } });
  home.writeFeeds(
    onlineFeed("deals", "ONCRMDEALADD, ONTASKADD, ONUSERADD, ONCRMDYNAMICITEMADD_174") +
      onlineFeed("tasks", "ONTASKADD, ONAPPUPDATE") +
      onlineFeed("unread", "ONCRMDEALADD", ", read: false"),
  );
  const { code, lines } = await check(home, { B24KIT_SECRET_T: "t" });
  expect(code).toBe(4);
  expect(lines).toEqual([
    expect.stringMatching(/^error\tfeed deals\tthe profile lacks rights: crm, user;.*read: false/),
  ]);
});

test("codes that the portal is not bound to, and a plan that keeps nothing, are warned of", async () => {
  const home = await anApplication({ events: { features: [] } });
  home.writeFeeds(offline);
  await home.bind(["ONCRMDEALUPDATE"]);
  await home.bind(["ONCRMDEALADD"], "another");
  const { code, lines } = await check(home);
  expect(code).toBe(0);
  expect(lines).toEqual([
    "warning\tfeed deals\tthe portal is not bound to events of this feed: ONCRMDEALADD → b24-scheduler events bind deals",
    expect.stringMatching(/^warning\tfeed deals\t.*rest_offline_extended.*--may-lose/),
  ]);
});

test("secrets, paths and addresses are looked at without sending anything", async () => {
  const home = await anApplication();
  home.writeFeeds(`  calls:
    from: online
    read: false
    token: { secret: calls-token }
    to: { kind: http, url: { secret: hook }, sign: { secret: hook-key } }
  tasks:
    from: online
    token: { secret: calls-token }
    to: { kind: ndjson, path: "~/{data}.ndjson" }
  users:
    from: online
    token: { secret: calls-token }
    to: { kind: postgres, url: { secret: hook }, table: crm.event }
`);
  const missing = await check(home);
  expect(missing.code).toBe(64);
  expect(missing.lines.map((line) => /"([a-z-]+)" is not stored|placeholder: (\S+)\./.exec(line)?.slice(1))).toEqual([
    ["calls-token", undefined],
    ["hook", undefined],
    ["hook-key", undefined],
    [undefined, "{data}"],
  ]);
  const env = { B24KIT_SECRET_CALLS_TOKEN: "t", B24KIT_SECRET_HOOK_KEY: "k", B24KIT_SECRET_HOOK: "https://p4th@h/" };
  const { lines } = await check(home, env);
  expect(lines.filter((line) => line.includes("feed users"))).toHaveLength(1);
  expect(lines.some((line) => line.includes("feed calls"))).toBe(false);
  expect(lines.join("\n")).not.toContain("p4th");
});

test("a webhook has no queue of events: the way out is named", async () => {
  const home = await anApplication();
  home.writeFeeds("  {}\n");
  const text = `version: 1\ntargets: {}\njobs: {}\nevents:\n${offline}`;
  writeFileSync(join(home.folder, "config", "schedule.yaml"), text);
  const { code, lines } = await check(home, { BITRIX24_WEBHOOK_URL: `${home.emulator.url}/rest/1/m4rk3rS3cr3tX7/` });
  expect(code).toBe(4);
  expect(lines).toEqual([expect.stringContaining("b24 auth login --oauth")]);
});
