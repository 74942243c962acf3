import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, expect, onTestFinished, test } from "vitest";
import { cronLine } from "../src/install/cron-line.ts";
import { eventDaemon, reportDaemon } from "../src/install/daemons.ts";
import { systemdUnit } from "../src/install/systemd-unit.ts";
import type { UnitFacts } from "../src/install/unit.ts";
import { windowsTask } from "../src/install/windows-task.ts";
import { emptyHome, type Home, marker } from "./home.ts";
import { golden, printed } from "./golden.ts";
import { runHere } from "./run-here.ts";

let home: Home;
beforeAll(() => {
  home = emptyHome();
});
afterAll(async () => home[Symbol.asyncDispose]());

const facts: UnitFacts = {
  daemon: reportDaemon,
  node: "/usr/bin/node",
  script: `/opt/b24 kit/100%/it's "main" $HOME\\.mjs`,
  configFile: "/home/anna/a & b <c>.yaml",
  store: undefined,
  logFile: "/home/anna/log",
  variables: { B24KIT_HOME: "/home/anna/100%" },
};

test.each(["systemd", "launchd", "windows", "cron"])("--%s prints what starts the daemon", async (kind) => {
  const secrets = {
    BITRIX24_KEYRING_PASSWORD: marker,
    BITRIX24_WEBHOOK_URL: `https://a.bitrix24.ru/rest/1/${marker}/`,
  };
  const ran = await runHere(home, ["install", `--${kind}`], { env: { ...secrets, HOME: home.folder } });
  expect(`${ran.stdout}${ran.stderr}`).not.toContain(marker);
  await expect(printed(ran)).toMatchFileSnapshot(golden(`install-${kind}`));
});

test("--write says what and where, leaves what is there, and is content with its own", async () => {
  const file = join(home.folder, ".config", "systemd", "user", "b24-scheduler.service");
  const first = await runHere(home, ["install", "--systemd", "--write"]);
  expect(first.code).toBe(0);
  expect(first.stderr).toContain("Writing <home>/.config/systemd/user/b24-scheduler.service\nSwitch it on:");
  expect(statSync(file).mode & 0o777).toBe(0o600);
  expect((await runHere(home, ["install", "--systemd", "--write"])).code).toBe(0);
  writeFileSync(file, "mine");
  const second = await runHere(home, ["install", "--systemd", "--write"]);
  expect([second.code, readFileSync(file, "utf8")]).toEqual([2, "mine"]);
});

test.each(["systemd", "launchd", "windows", "cron"])(
  "--%s names the database, and never its password",
  async (kind) => {
    const address = "postgres://reports@db.example.com/b24";
    const install = async (env: Readonly<Record<string, string>>, ...more: readonly string[]) =>
      runHere(home, ["install", `--${kind}`, ...more], { env, lang: "en" });
    for (const named of [await install({ B24KIT_STORE: address }), await install({}, "--store", address)]) {
      expect([named.code, named.stdout]).toEqual([
        0,
        expect.stringMatching(/--store[\s\S]{0,30}postgres:\/\/reports@db/),
      ]);
    }
    const file = join(home.folder, "address");
    writeFileSync(file, `postgres://reports:${marker}@db.example.com/b24\n`, { mode: 0o600 });
    const byFile = await install({ B24KIT_STORE_FILE: file });
    expect(byFile.code).toBe(0);
    // A task of Windows has the variables of its user.
    expect(byFile.stdout.includes("B24KIT_STORE_FILE")).toBe(kind !== "windows");
    expect(`${byFile.stdout}${byFile.stderr}`).not.toContain(marker);
    for (const env of [
      { B24KIT_STORE: address, PGPASSWORD: marker },
      { B24KIT_STORE: address.replace("@", `:${marker}@`) },
    ]) {
      const refused = await install(env);
      expect([refused.code, refused.stdout]).toEqual([2, ""]);
      expect(refused.stderr).toContain("B24KIT_STORE_FILE=<file>");
      expect(refused.stderr).not.toContain(marker);
    }
  },
);

test("a task for Windows is written as schtasks reads it", async () => {
  await runHere(home, ["install", "--windows", "--write"]);
  const bytes = readFileSync(join(home.folder, "config", "b24-scheduler.xml"));
  expect(bytes.subarray(0, 2)).toEqual(Buffer.from([0xff, 0xfe]));
  expect(bytes.toString("utf16le")).toContain('\r\n<Task version="1.2"');
});

test("cron runs the very words, whatever is in them", () => {
  const line = cronLine(facts).split("\n")[1] ?? "";
  // What cron itself does: the time is cut off, \% becomes %.
  const command = line.replace("* * * * * ", "").replaceAll("\\%", "%");
  const shown = command.replace("/usr/bin/node", `printf '%s\\n' "$B24KIT_HOME"`).replace(/ 2>>.*$/, "");
  const words = execFileSync("/bin/sh", ["-c", shown], { encoding: "utf8" }).trimEnd().split("\n");
  expect(words.slice(1)).toEqual([facts.script, "run", "--config", facts.configFile, "--due"]);
  expect(line).not.toMatch(/[^\\]%/);
});

test("units keep strange words whole", () => {
  expect(systemdUnit(facts)).toContain(
    String.raw`ExecStart="/usr/bin/node" "/opt/b24 kit/100%%/it's \"main\" $$HOME\\.mjs" "run" "--config" "/home/anna/a & b <c>.yaml"`,
  );
  expect(windowsTask(facts)).toContain("&quot;/home/anna/a &amp; b &lt;c&gt;.yaml&quot;");
});

const offline = `version: 1
events:
  deals: { profile: moscow, from: offline, connector: b24kit, to: { kind: ndjson, path: "~/events.ndjson" } }
`;
const online = `${offline}  calls: { from: online, token: { secret: calls }, read: false, to: { kind: ndjson, path: "~/calls.ndjson" } }
`;

/** A home whose schedule file has feeds. */
function withFeeds(text: string): Home {
  const own = emptyHome();
  onTestFinished(async () => own[Symbol.asyncDispose]());
  mkdirSync(dirname(own.file), { recursive: true });
  own.writeSchedule(text);
  return own;
}

test.each(["systemd", "launchd", "windows"])("--%s --events prints what starts the daemon of events", async (kind) => {
  const own = withFeeds(online);
  const args = ["install", `--${kind}`, "--events", "--http", "127.0.0.1:8026"];
  const ran = await runHere(own, args, { env: { HOME: own.folder } });
  await expect(printed(ran)).toMatchFileSnapshot(golden(`install-events-${kind}`));
});

test("the words of the unit are a command that events run understands", async () => {
  const own = withFeeds(offline);
  const { stdout } = await runHere(own, ["install", "--systemd", "--events", "--may-lose", "--store", "file"]);
  const command = [...(/^ExecStart=(.*)$/m.exec(stdout)?.[1] ?? "").matchAll(/"([^"]*)"/g)].map(
    ([, word = ""]) => word,
  );
  const words = command.slice(2).map((word) => word.replace("<home>", own.folder));
  expect(words).toEqual(["events", "run", "--may-lose", "--config", own.file, "--store", "file"]);
  // It gets as far as the profile, which is not there.
  const started = await runHere(own, words);
  expect([started.code, started.stderr]).toEqual([4, expect.stringContaining("moscow")]);
});

test("both units stand side by side, each of its own name", async () => {
  const own = withFeeds(offline);
  const env = { HOME: own.folder };
  for (const more of [[], ["--events"]]) {
    expect((await runHere(own, ["install", "--systemd", "--write", ...more], { env })).code).toBe(0);
  }
  const unit = (name: string) => readFileSync(join(own.folder, ".config", "systemd", "user", name), "utf8");
  expect(unit("b24-scheduler.service")).toContain(`"run" "--config"`);
  expect(unit("b24-scheduler-events.service")).toContain(`"events" "run" "--config"`);
});

test.each([
  { args: ["--cron", "--events"], says: "--cron is no way to take events" },
  { args: ["--systemd", "--events"], says: "calls", feeds: online },
  { args: ["--systemd", "--events", "--http", "nonsense:nonsense"], says: "--http" },
  { args: ["--systemd", "--events"], says: "the schedule file has no feeds", feeds: "" },
  { args: ["--systemd", "--http", "127.0.0.1:8026"], says: "--http goes with --events only" },
  { args: ["--systemd", "--may-lose"], says: "--may-lose goes with --events only" },
])("install $args is refused: $says", async ({ args, says, feeds = offline }) => {
  const own = withFeeds(feeds === "" ? withoutFeeds : feeds);
  const { code, stdout, stderr } = await runHere(own, ["install", ...args]);
  expect([code, stdout, stderr]).toEqual([64, "", expect.stringContaining(says)]);
});

const withoutFeeds = `version: 1
targets: { folder: { kind: file, path: "~/{job}.txt" } }
jobs: { plan: { report: day-plan, when: "30 8 * * *", zone: UTC, calendar: weekdays, to: folder, profile: moscow } }
`;

const verify = "/usr/bin/systemd-analyze";

test.runIf(existsSync(verify)).each([reportDaemon, eventDaemon({ http: "[::1]:8026", mayLose: true })])(
  "systemd accepts the unit $name",
  (daemon) => {
    const name = `${daemon.name}.service`;
    const file = join(home.folder, name);
    writeFileSync(file, systemdUnit({ ...facts, daemon, node: "/bin/true" }));
    const { stderr } = spawnSync(verify, ["verify", "--user", file], { encoding: "utf8" });
    expect(stderr).not.toContain(name);
  },
);
