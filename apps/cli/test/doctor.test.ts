import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { Fault, World } from "@b24kit/emulator";
import { expect, test } from "vitest";
import { marker, now, startPortal } from "./portal.ts";
import { doctor, findings } from "./run-doctor.ts";

const ids = [
  "version",
  "node",
  "environment",
  "proxy",
  "configuration",
  "profiles",
  "secrets",
  "storage",
  "clear-text",
  "state",
  "credential",
  "dns",
  "tcp",
  "tls",
  "portal",
  "clock",
  "identity",
  "time-zone",
  "region",
  "scopes",
  "reports",
  "least-rights",
  "limits",
  "schedule",
];

/** What depends on the computer that runs the tests. */
const ownTrouble = new Set(["environment: warning", "storage: warning"]);

function withoutOwn(trouble: readonly string[]): readonly string[] {
  return trouble.filter((one) => !ownTrouble.has(one));
}

function withPortal(world: World, change: Partial<World["portal"]>): World {
  return { ...world, portal: { ...world.portal, ...change } };
}

test("a good webhook: every check is told in its order, and only unused rights are a warning", async () => {
  await using portal = await startPortal();
  const found = await findings([], { env: portal.env });
  expect([...new Set(found.findings.map(({ id }) => id))]).toEqual(ids);
  expect({ code: found.code, status: found.status, stderr: found.stderr }).toEqual({
    code: 0,
    status: "warning",
    stderr: "",
  });
  expect(withoutOwn(found.trouble)).toEqual(["least-rights: warning"]);
  expect(found.of("identity").data).toEqual({ userId: 1, name: "Andrew Hartley", isAdministrator: true });
  expect(found.of("clock").data).toEqual({ differenceSeconds: 0 });
  expect(found.of("time-zone").data).toMatchObject({ user: "Europe/London", server: "+00:00" });
  expect(found.of("region").data).toMatchObject({ region: "en" });
  expect(found.of("limits").data).toMatchObject({ level: 1, burst: 50, speed: 1 });
  expect(portal.stats().requests).toBe(1);
});

test("exactly the rights that reports need leave nothing to say", async () => {
  const scopes = ["calendar", "crm", "department", "im", "task", "timeman", "user"];
  await using whole = await startPortal();
  await using portal = await startPortal({ world: withPortal(whole.world, { scopes }) });
  const found = await findings([], { env: portal.env });
  expect(withoutOwn(found.trouble)).toEqual([]);
  expect(found.of("least-rights")).toMatchObject({ what: "7 granted; your reports need 7; none is unused" });
  expect(found.of("scopes").data["table"]).toContainEqual({
    scope: "task",
    isGranted: true,
    reports: expect.arrayContaining(["briefing", "day-plan", "team"]) as string[],
  });
});

test("missing rights: what lacks, and the whole text for the administrator", async () => {
  await using whole = await startPortal();
  const scopes = ["task", "calendar", "crm", "disk"];
  await using portal = await startPortal({ world: withPortal(whole.world, { scopes }) });
  const found = await findings([], { env: portal.env });
  expect(found.code).toBe(0);
  expect(found.of("identity").status).toBe("ok");
  expect(found.of("reports")).toMatchObject({
    status: "warning",
    what: "rights are missing: department, im, timeman, user",
    why: "briefing lacks: People; team lacks: Working day, Absences, People; search lacks: People",
    next: expect.stringMatching(
      /^send this to the portal's administrator: "On the portal 127[^"]* webhook of Andrew Hartley \(ID 1\) lacks these rights: department, im, timeman, user\.[^"]*reports: Morning briefing, Team status, Search\."$/,
    ) as string,
  });
  expect(found.of("least-rights").what).toBe("4 granted; your reports need 7; unused: disk");
  const russian = await doctor(["--lang", "ru"], { env: portal.env });
  expect(russian.stdout).toMatch(
    /Что делать: отправьте администратору портала: «[^»]*не хватает прав: department, im, timeman, user/,
  );
  expect(russian.stdout).toMatch(/^ +user +НЕТ +briefing \(Люди\), team \(/m);
});

test("reports that cannot be made are told; a problem only when none can be", async () => {
  await using whole = await startPortal();
  await using some = await startPortal({ world: withPortal(whole.world, { scopes: ["crm", "im"] }) });
  const partly = await findings([], { env: some.env });
  expect({ code: partly.code, ...partly.of("reports") }).toMatchObject({
    code: 0,
    status: "warning",
    why: expect.stringContaining("day-plan does not work") as string,
  });
  await using none = await startPortal({ world: withPortal(whole.world, { scopes: ["disk"] }) });
  const found = await findings([], { env: none.env });
  expect({ code: found.code, ...found.of("reports") }).toMatchObject({ code: 1, status: "problem" });
});

test("somebody who is no administrator, without a time zone", async () => {
  await using whole = await startPortal();
  const users = whole.world.users.map((user) =>
    user.ID === "3" ? { ...user, TIME_ZONE: "", TIME_ZONE_OFFSET: null } : user,
  );
  const world = { ...withPortal(whole.world, { currentUser: 3, administrators: [1] }), users };
  await using portal = await startPortal({ world });
  const found = await findings([], { env: portal.env });
  expect(found.of("identity")).toMatchObject({ status: "ok", data: { userId: 3, isAdministrator: false } });
  expect(found.of("time-zone")).toMatchObject({ status: "warning", data: { user: null, server: "+00:00" } });
});

test.each([
  ["behind", "2026-03-02T08:58:00+03:00", "120 s behind the portal's", "warning"],
  ["ahead", "2026-03-02T09:01:00+03:00", "59 s ahead of the portal's", "warning"],
  ["a little behind", "2026-03-02T08:59:30+03:00", "agrees with the portal's", "ok"],
])("a clock that is %s", async (_name, clock, what, status) => {
  await using portal = await startPortal();
  const found = await findings([], { env: portal.env, clock: Date.parse(clock) });
  expect(found.of("clock")).toMatchObject({ what, status });
});

test("the clock that is looked at is the computer's, whatever B24KIT_NOW says", async () => {
  await using portal = await startPortal();
  const env = { ...portal.env, B24KIT_NOW: "2020-01-01T00:00:00Z" };
  expect((await findings([], { env, clock: Date.parse(now) })).of("clock").status).toBe("ok");
});

test("a key that is refused is a matter of sign-in", async () => {
  await using portal = await startPortal();
  const found = await findings([], { env: { BITRIX24_WEBHOOK_URL: `${portal.url}/rest/99999/${marker}/` } });
  expect(found.code).toBe(4);
  expect(found.of("portal")).toMatchObject({ status: "problem", data: { code: "unauthorized" } });
  for (const id of ["tcp", "credential"]) expect(found.of(id).status).toBe("ok");
  for (const id of ["clock", "identity", "scopes", "limits"]) expect(found.of(id).status).toBe("skipped");
});

test.each<[string, Fault, string]>([
  ["a page of HTML", { method: "any", action: "html", status: 200 }, "not-a-portal"],
  ["a redirect", { method: "any", action: "redirect", to: "https://other.invalid/" }, "redirected"],
  [
    "a refusal for too many requests",
    { method: "any", action: "error", code: "QUERY_LIMIT_EXCEEDED", status: 503 },
    "rate-limited",
  ],
  ["no answer", { method: "any", action: "delay", ms: 60_000 }, "timeout"],
])("%s in the place of the portal", async (_name, fault, code) => {
  await using portal = await startPortal({ faults: [fault] });
  const found = await findings(["--timeout", "0.5"], { env: portal.env });
  expect({ code: found.code, ...found.of("portal") }).toMatchObject({ code: 1, status: "problem", data: { code } });
  expect(found.of("portal").next).toMatch(/\w/);
  // What helps a list does not help here.
  expect(found.of("portal").next).not.toMatch(/rows|items/);
  expect(withoutOwn(found.trouble)).toEqual(["portal: problem"]);
});

const denied = "REST is available only on commercial plans";
const refusing = (method: string): Fault => ({
  method,
  action: "error",
  code: "ACCESS_DENIED",
  description: denied,
  status: 403,
});

test("a portal that refuses every question of the batch is a problem of sign-in, told once", async () => {
  const faults = ["profile", "user.admin", "server.time", "scope", "app.info"].map(refusing);
  await using portal = await startPortal({ faults });
  const found = await findings([], { env: portal.env });
  expect({ code: found.code, ...found.of("portal") }).toMatchObject({
    code: 4,
    status: "problem",
    data: { code: "access-denied", portalCode: "ACCESS_DENIED" },
  });
  expect(withoutOwn(found.trouble)).toEqual(["portal: problem"]);
  for (const id of ["clock", "identity", "region", "scopes", "reports", "least-rights", "limits"])
    expect(found.of(id).status).toBe("skipped");
  expect(portal.stats().requests).toBe(1);
});

test("a portal that does not tell the rights: why, and what to do", async () => {
  await using portal = await startPortal({ faults: [refusing("scope")] });
  const found = await findings([], { env: portal.env });
  expect(found.code).toBe(0);
  expect(found.of("scopes")).toMatchObject({
    status: "warning",
    why: expect.stringMatching(/access denied.*nobody knows which reports work/) as string,
    next: expect.stringMatching(/\w/) as string,
    data: { portalCode: "ACCESS_DENIED" },
  });
  expect(withoutOwn(found.trouble)).toEqual(["scopes: warning"]);
  const russian = await doctor(["--lang", "ru"], { env: portal.env });
  expect(russian.stdout).toContain("портал не назвал права этого входа");
});

test("questions that only some portals answer may be refused", async () => {
  const faults = ["user.admin", "server.time", "app.info"].map(refusing);
  await using portal = await startPortal({ faults });
  const found = await findings([], { env: portal.env });
  expect(found.code).toBe(0);
  expect(found.of("identity").data).toMatchObject({ isAdministrator: true });
  expect(found.of("clock").status).toBe("skipped");
  expect(withoutOwn(found.trouble)).toEqual(["least-rights: warning"]);
});

test.each([
  ["ru_basic_1", "a standard plan", { plan: "standard", burst: 50, drain: 2 }],
  ["ru_ent10000", "an Enterprise plan", { plan: "enterprise", burst: 250, drain: 5 }],
  ["en_selfhosted", "a self-hosted portal", { plan: "self-hosted" }],
  ["", "plan unknown", { plan: null, burst: 50 }],
])("the limits of the licence %j", async (license, what, data) => {
  await using whole = await startPortal();
  await using portal = await startPortal({ world: withPortal(whole.world, { license }) });
  const found = await findings([], { env: portal.env });
  expect(found.of("limits")).toMatchObject({ status: "ok", what: expect.stringContaining(what) as string, data });
});

test("a lesser right that stands in for the one that is needed is used; beside it, it is not", async () => {
  const scopes = ["calendar", "crm", "department", "im", "task", "timeman", "user_basic"];
  await using whole = await startPortal();
  for (const [granted, unused] of [
    [scopes, []],
    [[...scopes, "user"], ["user_basic"]],
  ] as const) {
    await using portal = await startPortal({ world: withPortal(whole.world, { scopes: granted }) });
    expect((await findings([], { env: portal.env })).of("least-rights").data["unused"]).toEqual(unused);
  }
});

test("a portal that is down", async () => {
  const portal = await startPortal();
  await portal.close();
  const found = await findings([], { env: portal.env });
  expect(found.code).toBe(1);
  expect(found.of("tcp")).toMatchObject({ status: "problem", data: { code: "ECONNREFUSED" } });
  expect(withoutOwn(found.trouble)).toEqual(["tcp: problem", "portal: problem"]);
});

test("a name that does not exist", async () => {
  const found = await findings([], { env: { BITRIX24_WEBHOOK_URL: `https://portal.invalid/rest/1/${marker}/` } });
  expect(found.code).toBe(1);
  expect(found.of("dns").status).toBe("problem");
  for (const id of ["tcp", "tls"]) expect(found.of(id).status).toBe("skipped");
});

test("a server that accepts and says nothing is given up", async () => {
  const server = createServer(() => {});
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const env = { BITRIX24_WEBHOOK_URL: `http://127.0.0.1:${port}/rest/1/${marker}/` };
  const found = await findings(["--timeout", "0.2"], { env });
  server.closeAllConnections();
  server.close();
  expect({ code: found.code, tcp: found.of("tcp").status }).toEqual({ code: 1, tcp: "ok" });
  expect(found.of("portal").status).toBe("problem");
});

test("--offline asks nobody", async () => {
  await using portal = await startPortal();
  const found = await findings(["--offline"], { env: portal.env });
  expect({ code: found.code, requests: portal.stats().requests }).toEqual({ code: 0, requests: 0 });
  for (const id of ["dns", "tcp", "portal", "scopes"]) expect(found.of(id).status).toBe("skipped");
});

test("without any credential the rest is checked, and the way to sign in is told", async () => {
  const found = await findings();
  expect(found.code).toBe(4);
  expect(found.of("credential")).toMatchObject({
    status: "problem",
    next: expect.stringContaining("b24 auth login") as string,
  });
  for (const id of ["configuration", "profiles", "state", "environment"]) expect(found.of(id).status).toBe("ok");
  expect((await findings(["-P", "nobody"])).code).toBe(4);
});

test.each(["nonsense", `http://portal.invalid/rest/1/${marker}/`, `https://portal.invalid/${marker}/`])(
  "a webhook that is none: %#",
  async (webhook) => {
    const found = await findings([], { env: { BITRIX24_WEBHOOK_URL: webhook } });
    expect({ code: found.code, status: found.of("credential").status }).toEqual({ code: 4, status: "problem" });
    expect(found.stdout).not.toContain(marker);
  },
);

test("proxies are told by name, never by value", async () => {
  await using portal = await startPortal();
  const env = { ...portal.env, HTTPS_PROXY: `http://anna:${marker}@proxy.invalid:3128` };
  const found = await findings([], { env });
  expect(found.of("proxy")).toMatchObject({ status: "warning", data: { variables: ["HTTPS_PROXY"] } });
  expect(found.stdout).not.toContain("anna");
});

test("several variables, and one that switches the check of certificates off", async () => {
  await using portal = await startPortal();
  const env = { ...portal.env, BITRIX_WEBHOOK_URL: "x", NODE_TLS_REJECT_UNAUTHORIZED: "0", B24KIT_NOW: undefined };
  const { code, findings: all } = await findings(["--offline"], { env });
  expect(code).toBe(1);
  expect(all.filter(({ id }) => id === "environment").map(({ what, status }) => `${status}: ${what}`)).toEqual([
    "warning: the webhook comes from the variable BITRIX24_WEBHOOK_URL; these do not count: BITRIX_WEBHOOK_URL",
    "problem: certificates are not checked: NODE_TLS_REJECT_UNAUTHORIZED=0",
  ]);
});

test("the list is aligned, whole lines in a pipe, wrapped and coloured on a terminal", async () => {
  await using portal = await startPortal();
  const pipe = await doctor([], { env: portal.env });
  expect(pipe.stdout).toMatch(/^ok {7}Version {11}b24 0\.0\.0-test\n/);
  expect(pipe.stdout).toMatch(
    /^warning {2}Least rights {6}49 granted; your reports need 7; unused: .*vote\n {27}Why: .*\n {27}Next: /m,
  );
  expect(pipe.stdout).toMatch(/\n\nproblem: 0, warning: \d+, ok: \d+, skipped: \d+\n$/);
  const screen = await doctor([], { env: portal.env, columns: 80 });
  expect(screen.stdout.startsWith("\u001B[32mok     \u001B[0m  Version")).toBe(true);
  const plain = await doctor(["--plain"], { env: portal.env, columns: 80 });
  expect(plain.stdout).not.toContain("\u001B");
  const lines = plain.stdout.split("\n");
  expect(lines.filter((line) => line.length > 80 && line.trim().includes("  ") && !line.includes("/"))).toEqual([]);
});

test("the help tells the exit codes", async () => {
  const { code, stdout } = await doctor(["--help"]);
  expect({ code, stdout }).toEqual({
    code: 0,
    stdout: expect.stringMatching(/Usage: b24 doctor[^]*4 the sign-in/) as string,
  });
});

test.each([[["--json=id"]], [["--format", "md"]], [["extra"]]])("%j is an error of usage", async (args) => {
  expect(await doctor(args)).toMatchObject({ code: 64, stdout: "" });
});

test("no output holds the secret, whatever the portal does", async () => {
  const faults: readonly (readonly Fault[])[] = [
    [],
    [{ method: "any", action: "error", code: "ERROR_CORE", description: `failed at /rest/1/${marker}/profile` }],
    [{ method: "any", action: "redirect", to: `/rest/1/${marker}/profile/` }],
    [{ method: "profile", action: "error", code: marker, description: marker }],
  ];
  for (const some of faults) {
    await using portal = await startPortal({ faults: some });
    for (const args of [[], ["--json"], ["--verbose"], ["--lang", "ru", "--offline"]]) {
      const { stdout, stderr } = await doctor(args, { env: { ...portal.env, B24KIT_LOG: "debug" } });
      expect(`${stdout}${stderr}`.toLowerCase()).not.toContain(marker.toLowerCase());
    }
  }
});
