import { afterAll, beforeAll, expect, test } from "vitest";
import { type SignedIn, signedIn } from "./home.ts";
import { runHere } from "./run-here.ts";

let home: SignedIn;
beforeAll(async () => {
  home = await signedIn();
  home.writeSchedule(`version: 1
targets: { box: { kind: file, path: "~/reports/{job}.md" } }
jobs:
  mornings: { report: briefing, when: "0 9 * * *", zone: Europe/Moscow, to: box }
  late: { report: overdue, when: "0 10 * * *", zone: Europe/Moscow, to: box }
events:
  changes: { from: offline, connector: b24kit, to: { kind: ndjson, path: "~/{feed}.ndjson" } }
  calls: { from: online, token: { secret: calls-token }, to: { kind: command, run: [take] } }
`);
});
afterAll(async () => home[Symbol.asyncDispose]());

async function next(words: readonly string[], word = ""): Promise<string> {
  const { code, stdout, stderr } = await runHere(home, ["complete", `--word=${word}`, "--", ...words]);
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  return stdout;
}

test("jobs of the schedule file are completed with their reports", async () => {
  expect(await next(["once"])).toBe("mornings\tbriefing\nlate\toverdue\n");
  expect(await next(["next"], "--job=mo")).toBe("--job=mornings\tbriefing\n");
});

test.each(["run", "bind", "unbind"])("feeds of the schedule file are completed behind events %s", async (command) => {
  expect(await next(["events", command])).toBe("changes\toffline, ndjson\ncalls\tonline, command\n");
});

test.each(["list", "retry", "drop"])("the feed of events dead %s is completed", async (command) => {
  expect(await next(["events", "dead", command], "--feed=ca")).toBe("--feed=calls\tonline, command\n");
});

test("several feeds are completed one after the other", async () => {
  expect(await next(["events", "run", "changes"], "ca")).toBe("calls\tonline, command\n");
});

test("commands and choices are completed, what is not for people is not", async () => {
  expect(await next([], "co")).toMatch(/^completion\t[^\n]+\n$/);
  expect(await next(["completion"], "fi")).toBe("fish\n");
});

test("where no schedule is, there are no jobs", async () => {
  const { stdout } = await runHere(home, ["--config", "nowhere.yaml", "complete", "--word=", "--", "once"]);
  expect(stdout).toBe("");
});

test("the script is for the program's own name", async () => {
  expect((await runHere(home, ["completion", "bash"])).stdout).toContain(
    "complete -o default -F _b24_scheduler_complete b24-scheduler",
  );
});
