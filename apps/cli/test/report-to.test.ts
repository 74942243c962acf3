import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { openPortal } from "b24kit";
import { expect, test } from "vitest";
import { b24, type Finished } from "./b24.ts";
import { marker } from "./portal.ts";
import { signedIn, type SignedIn, type SignInOptions } from "./signed-in.ts";

/** A read-only profile and a schedule file with these targets. */
async function reader(targets: readonly string[] = [], options: SignInOptions = {}) {
  const office = await signedIn({ ...options, access: { level: "read-only" } });
  const folder = office.env["B24KIT_HOME"] ?? "";
  mkdirSync(join(folder, "config"), { recursive: true });
  const lines = ["version: 1", "targets:", ...targets.map((line) => `  ${line}`), "jobs: {}", ""];
  if (targets.length > 0) writeFileSync(join(folder, "config", "schedule.yaml"), lines.join("\n"));
  return { ...office, folder, [Symbol.asyncDispose]: async () => office[Symbol.asyncDispose]() };
}

async function grant({ env }: Pick<SignedIn, "env">, method: string, recipients: readonly string[]): Promise<void> {
  await using opened = await openPortal({ profile: "main", env });
  const { host } = opened.client.portal;
  (await opened.grants()).add({ profile: "main", portal: host, method, recipients, expiresAt: Date.now() + 3_600_000 });
}

async function receiver(answer: (key: string | undefined) => number | "lost") {
  const seen: { body: string; key: string | undefined }[] = [];
  const server = createServer((request, response) => {
    let body = "";
    request.on("data", (chunk) => (body += String(chunk)));
    request.on("end", () => {
      const key = request.headers["idempotency-key"]?.toString();
      seen.push({ body, key });
      const status = answer(key);
      if (status === "lost") request.socket.destroy();
      else response.writeHead(status).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", () => resolve()));
  return {
    seen,
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    [Symbol.asyncDispose]: async () => new Promise<void>((resolve) => server.close(() => resolve())),
  };
}

/** The same on every computer. */
function plain({ code, stdout, stderr }: Finished, folder: string): string {
  const text = stderr.replaceAll(folder, "<home>").replaceAll(/127\.0\.0\.1:\d+/g, "<host>");
  return `exit code ${code}\n--- stdout: ${stdout.split("\n")[0]}\n--- stderr\n${text}`;
}

const sent = ({ stderr }: Finished) =>
  (JSON.parse(stderr.trim().split("\n").at(-1) ?? "") as { sent: readonly Record<string, unknown>[] }).sent;

test("several targets get one report, and each says what became of it", async () => {
  await using web = await receiver(() => 204);
  await using at = await reader([
    `hook: { kind: http, url: "${web.url}" }`,
    `box: { kind: file, path: "~/box/{date}-{report}.md" }`,
  ]);
  await grant(at, "im.message.add", ["7"]);
  await grant(at, "im.notify.personal.add", ["7"]);
  const direct = join(at.folder, "today.json");
  const args = ["hook", "box", "chat:7", "user:7", `file:${direct}`, "stdout", "box"].flatMap((to) => ["--to", to]);
  const ended = await b24(["report", "briefing", ...args, "--json"], { env: { ...at.env, HOME: at.folder } });
  expect(sent(ended)).toMatchObject([
    { target: "hook", kind: "http", state: "delivered" },
    { target: "box", receipt: join(at.folder, "box", "2026-03-02-briefing.md") },
    { target: "chat:7", kind: "chat", state: "delivered" },
    { target: "user:7", kind: "notification", receipt: expect.stringMatching(/^\d+/) as string },
    { target: `file:${direct}`, receipt: direct },
    { target: "stdout", receipt: "stdout" },
  ]);
  expect(ended.code).toBe(0);
  expect(ended.stdout).toContain("Morning briefing");
  expect(readFileSync(join(at.folder, "box", "2026-03-02-briefing.md"), "utf8")).toMatch(/^# /);
  expect(JSON.parse(readFileSync(direct, "utf8"))).toMatchObject({ report: "briefing" });
  expect(at.writes().toSorted()).toEqual(["im.message.add", "im.notify.personal.add"]);
  // Outside of the company only what the target may have.
  const body = web.seen[0]?.body ?? "";
  expect(body).toContain("briefing");
  const names = at.portal.world.users.map((user) => user["LAST_NAME"]).filter((name) => name.length > 3);
  expect(names.filter((name) => body.includes(name))).toEqual([]);
});

test.each(["ru", "en"] as const)("what was sent, and what was not and why (%s)", async (language) => {
  await using web = await receiver(() => 401);
  const mail =
    "mail: { kind: email, from: a@example.com, to: [b@example.com], smtp: { host: smtp.example.com, user: a, password: { secret: smtp } } }";
  await using at = await reader([`hook: { kind: http, url: "${web.url}" }`, mail], { language });
  const file = `file:${join(at.folder, "{report}.txt")}`;
  const ended = await at.run("report", "day-plan", "--to", file, "--to", "hook", "--to", "mail", "--to", "chat:chat12");
  await expect(plain(ended, at.folder)).toMatchFileSnapshot(`golden/report-to-${language}.txt`);
  expect(ended.code).toBe(3);
});

test.each([
  [["chat:chat12"], 2],
  [["chat:chat12", "user:5"], 2],
  [["mail"], 4],
  [["chat:chat12", "mail"], 1],
  [["down"], 1],
  [["down", "stdout"], 3],
] as const)("--to %j ends with %i", async (to, code) => {
  const mail = "mail: { kind: http, url: { secret: hook-url } }";
  await using at = await reader([mail, `down: { kind: http, url: "http://127.0.0.1:1/" }`]);
  const ended = await at.run("report", "day-plan", ...to.flatMap((one) => ["--to", one]));
  expect(ended.code).toBe(code);
  expect(at.writes()).toEqual([]);
  const grant = "b24 grant add --method im.message.add --to chat12 --days 90";
  expect(ended.stderr.includes(grant)).toBe((to as readonly string[]).includes("chat:chat12"));
});

test("a lost answer is told as such and nothing is sent again", async () => {
  await using web = await receiver(() => "lost");
  const script = `script: { kind: command, run: ["${process.execPath}", "-e", "process.stdin.once('data', () => process.kill(process.pid, 'SIGKILL'))"] }`;
  await using at = await reader([script, `hook: { kind: http, url: "${web.url}" }`]);
  const ended = await at.run("report", "day-plan", "--to", "script", "--to", "stdout", "--json");
  expect(sent(ended)).toMatchObject([{ state: "unknown", error: { code: "outcome-unknown" } }, { state: "delivered" }]);
  expect(ended.code).toBe(1);
  const words = await at.run("report", "day-plan", "--to", "script", "--quiet");
  expect(words.stderr).toMatch(/^Error: it is not known whether it arrived: script, program /);
});

test("a report that has nothing to tell is not sent, and says so", async () => {
  await using at = await reader();
  const to = join(at.folder, "late.md");
  const run = async (...more: readonly string[]) => at.run("report", "overdue", "--all", "--only-new", ...more);
  expect(await run("--to", `file:${to}`)).toMatchObject({ code: 0, stdout: "" });
  expect(readFileSync(to, "utf8")).toContain("Told for the first time");
  const again = await run("--to", `file:${to}`);
  expect(again).toMatchObject({
    code: 0,
    stdout: "",
    stderr: expect.stringMatching(/^not sent: Nothing new since/) as string,
  });
  // Another target was told nothing yet.
  expect((await run("--to", "stdout")).stdout).toContain("Told for the first time");
  // Nor was one of two that did not get it.
  for (const _ of [1, 2]) {
    const half = await run("--to", "stdout", "--to", "chat:5");
    expect([half.code, half.stdout.includes("Told for the first time")]).toEqual([3, true]);
  }
  const empty = await at.run("report", "leads", "--since", "1h", "--to", `file:${join(at.folder, "leads.md")}`);
  expect([empty.code, empty.stderr]).toEqual([0, "not sent: there is nothing in the report\n"]);
  expect(readdirSync(at.folder)).not.toContain("leads.md");
});

test.each([
  ["a form that is none", ["--to", "fax:5"], /--to: "fax:5" is not usable/],
  ["a recipient that is none", ["--to", "chat:recipient"], /is not usable/],
  [
    "a name that the file does not have",
    ["--to", "boks"],
    /there is no target boks\n.*has: box, bad\n.*did you mean: box/,
  ],
  ["a target with a mistake", ["--to", "bad"], /the target bad cannot be used\n.*schedule\.yaml, line 4\n/],
  ["a file for the output, too", ["--to", "box", "--out", "x.md"], /--to and --out exclude each other/],
  ["a form of the output, too", ["--to", "box", "--format", "md"], /--to and --format md exclude each other/],
  ["reminding, too", ["--to", "box", "--remind"], /--remind/],
])("%s is an error of usage, before the portal is asked", async (_name, args, words) => {
  await using at = await reader(["box: { kind: file, path: ~/box.md }", "bad: { kind: file, pfad: x }"]);
  const { code, stderr } = await at.run("report", "overdue", ...args);
  expect({ code, requests: at.portal.stats().requests }).toEqual({ code: 64, requests: 0 });
  expect(stderr).toMatch(words);
});

test("a file that is no YAML or not there is told with its place", async () => {
  await using at = await reader(["box: [1"]);
  expect((await at.run("report", "overdue", "--to", "box")).stderr).toMatch(/schedule\.yaml, line \d/);
  await using none = await reader();
  const { code, stderr } = await none.run("report", "overdue", "--to", "box");
  expect([code, stderr.includes("b24-scheduler init")]).toEqual([64, true]);
});

test("a secret comes from the environment and stands nowhere", async () => {
  await using web = await receiver(() => 500);
  await using at = await reader(["hook: { kind: http, url: { secret: hook-url } }"]);
  const env = { ...at.env, B24KIT_SECRET_HOOK_URL: `${web.url}${marker}` };
  const { code, stdout, stderr } = await b24(["report", "day-plan", "--to", "hook", "--verbose"], { env });
  expect([code, `${stdout}${stderr}`.includes(marker)]).toEqual([1, false]);
  expect(web.seen).toHaveLength(1);
});

test("help tells of it", async () => {
  const ru = await b24(["report", "--help"], { env: { B24KIT_LANG: "ru" } });
  expect(ru.stdout).toMatch(/Отправка \(.*grant add\):\n +--to <target>/);
  const en = await b24(["report", "--help"], { env: { B24KIT_LANG: "en" } });
  expect(en.stdout).toMatch(/Sending \(.*grant add\):\n +--to <target>/);
});
