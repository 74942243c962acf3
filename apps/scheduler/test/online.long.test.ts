import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { startEmulator } from "@b24kit/emulator";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { marker, type SignedIn, signedIn } from "./home.ts";
import { golden, printed } from "./golden.ts";
import { runHere } from "./run-here.ts";

let home: SignedIn;
beforeAll(async () => {
  process.env["TZ"] = "Europe/Moscow";
  home = await signedIn();
  await runHere(home, ["init"]);
});
afterAll(async () => home[Symbol.asyncDispose]());
beforeEach(() => home.writeSchedule(schedule));

const schedule = `version: 1
profile: main
targets:
  box: { kind: file, path: "~/reports/{date}-{job}.md" }
  each: { kind: file, path: "~/reports/{job}-{recipient}.md" }
  bell: { kind: notification, to: recipient }
  mail:
    kind: email
    from: reports@example.com
    to: [recipient]
    smtp: { host: smtp.example.com, user: reports, password: { secret: smtp-password } }
jobs:
  overdue: { report: overdue, when: workdays at 10:00, send: only-new, to: box }
  sales: { report: tasks, when: workdays at 10:00, for: { department: 5 }, to: each }
  heads: { report: team, when: fridays at 17:00, for: { department: 5, who: managers, deep: true }, to: each }
  told: { report: tasks, when: workdays at 11:00, for: { department: 12 }, to: [bell, mail] }
`;

/** Names of written reports with their texts. */
function reports(): Readonly<Record<string, string>> {
  const folder = join(home.folder, "reports");
  const names = readdirSync(folder).toSorted();
  return Object.fromEntries(names.map((name) => [name, readFileSync(join(folder, name), "utf8")]));
}

test.each(["ru", "en"] as const)("check finds what is missing, without sending anything (%s)", async (lang) => {
  const checked = await runHere(home, ["check"], { lang });
  expect(home.portal.writes()).toEqual([]);
  await expect(
    printed({ ...checked, stdout: checked.stdout.replaceAll(/127\.0\.0\.1:\d+/g, "<portal>") }),
  ).toMatchFileSnapshot(golden(`check-online-${lang}`));
  expect(checked.code).toBe(4);
});

test("check is content once grants and secrets are there", async () => {
  await home.grant("im.notify.personal.add", ["28", "30", "31", "33", "34", "35"]);
  const env = { B24KIT_SECRET_SMTP_PASSWORD: marker };
  const { code, stdout, stderr } = await runHere(home, ["check"], { env });
  expect([code, stdout.includes("error"), `${stdout}${stderr}`.includes(marker)]).toEqual([0, false, false]);
});

/** What `check` finds of an owner whom it has to reach. */
async function foundOfOwner(owner: string): Promise<readonly string[]> {
  const boss = "targets:\n  boss: { kind: notification, to: 99 }";
  home.writeSchedule(schedule.replace("targets:", `${owner}\n${boss}`));
  const { stdout } = await runHere(home, ["check", "--json"]);
  const found = JSON.parse(stdout) as readonly { readonly about: string; readonly text: string }[];
  return found.flatMap(({ about, text }) => (/boss|watch|file/.test(about) ? [text] : []));
}

test("check looks at the way to the owner with its own key, and warns when that is the key of the jobs", async () => {
  const shared = /with the same key that the jobs use.*owner: \{ target: boss, profile: … \}/;
  expect(await foundOfOwner("owner: boss")).toEqual([
    expect.stringMatching(shared),
    expect.stringContaining("b24 grant add -P main --method im.notify.personal.add --to 99"),
  ]);
  expect(await foundOfOwner("owner: { target: boss, profile: watch }")).toEqual([expect.stringContaining("watch")]);
  expect(await foundOfOwner("owner: { target: box, profile: watch }")).toEqual([]);
});

test("once makes, delivers and notes; what was told is not told again", async () => {
  const first = await runHere(home, ["once", "overdue"]);
  expect(first.code).toBe(0);
  expect(first.stderr).toContain("done; box — delivered");
  expect(reports()["2026-03-02-overdue.md"]).toContain("Overdue");
  const second = await runHere(home, ["once", "overdue", "--at", "2026-03-02T08:00:00+03:00", "--json"]);
  expect(JSON.parse(second.stderr)).toMatchObject([{ status: "silent", deliveries: [] }]);
  const { stdout } = await runHere(home, ["history", "overdue", "--json"]);
  expect(JSON.parse(stdout)).toMatchObject([
    { status: "done", deliveries: { box: "delivered" } },
    { status: "silent" },
  ]);
});

test("once is no sign of life to a dead man's switch", async () => {
  const pings: string[] = [];
  const server = createServer((request, response) => {
    pings.push(request.url ?? "");
    response.end();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", () => resolve()));
  const { port } = server.address() as AddressInfo;
  // Of several people: pings of the first would leave while the others get theirs.
  const ping = `ping: { url: "http://127.0.0.1:${port}/uuid" }`;
  home.writeSchedule(schedule.replace("for: { department: 5 }, to: each", `for: { department: 5 }, to: each, ${ping}`));
  const { code } = await runHere(home, ["once", "sales", "--at", "2026-03-02T07:30:00+03:00"]);
  await new Promise((resolve) => server.close(resolve));
  expect([code, pings]).toEqual([0, []]);
});

test("a dry run shows the report and leaves no trace", async () => {
  const before = await runHere(home, ["history", "--json"]);
  const { code, stdout, stderr } = await runHere(home, ["once", "sales", "--dry-run"]);
  expect(code).toBe(0);
  expect(stderr).toContain("Natalie Brooks (#7): would be sent: each");
  expect(stderr).not.toContain("Boris Owling");
  expect(stdout).toContain("Natalie Brooks");
  expect(await runHere(home, ["history", "--json"])).toEqual(before);
});

test("a dry run holds on to its portal until the report is made", async () => {
  home.writeSchedule(schedule.replace("profile: main\n", ""));
  const webhook = `${home.portal.url}/rest/${home.world.portal.currentUser}/${marker}/`;
  const { code, stdout } = await runHere(home, ["once", "overdue", "--dry-run"], {
    env: { BITRIX24_WEBHOOK_URL: webhook },
  });
  expect([code, stdout.includes("Overdue")]).toEqual([0, true]);
});

test("each member gets the own report, each manager that of the team; who left gets none", async () => {
  expect((await runHere(home, ["once", "sales"])).code).toBe(0);
  expect((await runHere(home, ["once", "heads"])).code).toBe(0);
  const written = reports();
  const names = Object.keys(written);
  const members = names.filter((name) => name.startsWith("sales-"));
  const numbers = members.map((name) => Number(/-(\d+) /.exec(name)?.[1])).toSorted((a, b) => a - b);
  expect(numbers).toEqual([4, 7, 8, 10, 11, 13, 14]);
  expect(written["sales-7 Natalie Brooks.md"]).toContain("Natalie Brooks");
  expect(names.filter((name) => name.startsWith("heads-"))).toEqual([
    "heads-15 Helen Ward.md",
    "heads-4 Daniel Cole.md",
  ]);
  expect(written["heads-15 Helen Ward.md"]).toContain("Key accounts");
  expect(written["heads-4 Daniel Cole.md"]).toContain("Sales");
});

test("slots are those of the zone that the portal has for whom the report is", async () => {
  const { stdout } = await runHere(home, ["next", "--job", "overdue", "--days", "1", "--json"]);
  expect(JSON.parse(stdout)).toMatchObject([{ at: "2026-03-02T10:00:00+00:00", zone: "Europe/London" }]);
  // In Dubai it is ten o'clock already.
  const people = JSON.parse(
    (await runHere(home, ["next", "--job", "sales", "--days", "1", "--json"])).stdout,
  ) as object[];
  expect(people).toMatchObject([{ zone: "Europe/London" }, { zone: "Asia/Dubai", at: "2026-03-03T10:00:00+04:00" }]);
});

test("a key that is revoked pauses the job, in plain words and without the key; a new one is used as soon as it is there", async () => {
  const refusing = await startEmulator({ world: home.world, faults: "any:error=INVALID_CREDENTIALS/401" });
  await home.signInAgain(`${refusing.url}/rest/1/${marker}/`);
  const failed = await runHere(home, ["once", "overdue", "--at", "2026-03-02T07:00:00+03:00"]);
  const checked = await runHere(home, ["check"]);
  const listed = await runHere(home, ["list"], { isTerminal: true });
  await refusing.close();
  expect([failed.code, checked.code]).toEqual([1, 4]);
  const words = "The sign-in to the portal failed: the portal does not accept the key";
  expect(failed.stderr).toContain(words);
  expect(listed.stdout).toContain("The sign-in to the portal");
  expect(`${failed.stderr}${checked.stdout}${checked.stderr}${listed.stdout}`).not.toContain(marker);
  await home.signInAgain(`${home.portal.url}/rest/${home.world.portal.currentUser}/${marker}/`);
  expect((await runHere(home, ["resume", "overdue"])).code).toBe(0);
  expect((await runHere(home, ["once", "overdue", "--at", "2026-03-02T06:00:00+03:00"])).code).toBe(0);
});
