import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { cronLine } from "../src/install/cron-line.ts";
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
  node: "/usr/bin/node",
  script: `/opt/b24 kit/100%/it's "main" $HOME\\.mjs`,
  configFile: "/home/anna/a & b <c>.yaml",
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

const verify = "/usr/bin/systemd-analyze";

test.runIf(existsSync(verify))("systemd accepts the unit", () => {
  const file = join(home.folder, "b24-scheduler.service");
  writeFileSync(file, systemdUnit({ ...facts, node: "/bin/true" }));
  const { stderr } = spawnSync(verify, ["verify", "--user", file], { encoding: "utf8" });
  expect(stderr).not.toContain("b24-scheduler.service");
});
