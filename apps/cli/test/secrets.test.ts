import { expect, test } from "vitest";
import { b24, b24Process, type Finished } from "./b24.ts";
import { marker, startPortal } from "./portal.ts";

const commands: readonly (readonly string[])[] = [
  ["report", "briefing"],
  ["report", "briefing", "--json"],
  ["report", "day-plan", "--format", "md", "--explain"],
  ["report", "briefing", "--schema"],
  ["report", "nothing"],
  ["call", "profile"],
  ["call", "crm.deal.list", "--all", "--max-items", "60"],
  ["call", "crm.deal.list", "--json", "ID"],
  ["call", "crm.deal.delete"],
  ["call", "no.such.method"],
  ["call", "crm.item.get", "--param", "entityTypeId=2", "--param", "id=999999999"],
  ["call", "profile", "--param", `x=${marker}`, "--param", `x=${marker}`],
  ["call", "crm.deal.update", "--param", "id=1", "--param", "fields[TITLE]=x"],
  ["do", "create-task", marker],
  ["do", "create-task", "x", "--param", marker],
  ["plan", "list"],
  ["plan", "apply", marker],
  ["grant", "list"],
  ["grant", "add", "--method", "im.notify", "--to", marker, "--days", "9"],
  ["journal", "verify", "--head", marker],
  ["batch", "--cmd", "a=profile", "--cmd", "b=crm.item.get?id=0"],
  ["batch", "--cmd", `${marker}=`],
  ["doctor"],
  ["doctor", "--json"],
  ["auth", "status"],
  ["auth", marker],
  ["demo"],
  ["--help"],
  ["--version"],
  [`--${marker}`],
  [marker],
];

const faults = ["none", "html", "drop", "truncate", "redirect", "error"] as const;

function fault(action: (typeof faults)[number]) {
  const common = { method: "any", nth: 1 } as const;
  if (action === "none") return [];
  if (action === "html") return [{ ...common, action, status: 200 }];
  if (action === "error")
    return [{ ...common, action, code: "ERROR_CORE", description: `failed at /rest/1/${marker}/profile` }];
  if (action === "redirect") return [{ ...common, action, to: `/rest/1/${marker}/profile/` }];
  return [{ ...common, action }];
}

function tellsSecret({ stdout, stderr }: Finished): boolean {
  const text = (stdout + stderr).toLowerCase();
  return [marker, Buffer.from(marker).toString("base64")].some((secret) => text.includes(secret.toLowerCase()));
}

test.concurrent.each(commands.map((args) => [args.join(" ").replaceAll(marker, "<secret>"), args]))(
  "b24 %s",
  async (_name, args) => {
    await using portal = await startPortal();
    for (const extra of [[], ["--verbose"], ["--json", "--verbose"]]) {
      expect(tellsSecret(await b24([...(args as string[]), ...extra], { env: portal.env }))).toBe(false);
    }
  },
);

test.concurrent.each(faults)("--verbose over the fault: %s", async (action) => {
  await using portal = await startPortal({ faults: fault(action) });
  for (const args of [
    ["call", "profile"],
    ["report", "day-plan"],
    ["batch", "--cmd", "a=profile"],
  ]) {
    expect(tellsSecret(await b24([...args, "--verbose"], { env: portal.env }))).toBe(false);
  }
});

test.concurrent.each([
  `https://portal.invalid/rest/1/${marker}/`,
  `https://portal.invalid/rest/${marker}/profile`,
  `https://portal.invalid/${marker}`,
  `http://portal.invalid/rest/1/${marker}/`,
  `https://u:${marker}@portal.invalid/rest/1/x/`,
  marker,
])("a webhook that does not work: %#", async (webhook) => {
  for (const extra of [[], ["--verbose"], ["--json"]]) {
    const { code, ...texts } = await b24(["call", "profile", ...extra], { env: { BITRIX24_WEBHOOK_URL: webhook } });
    expect(code).toBeGreaterThan(0);
    expect(tellsSecret({ code, ...texts })).toBe(false);
  }
});

test.concurrent("a webhook as an argument is refused and not repeated", async () => {
  const webhook = `https://example.bitrix24.ru/rest/1/${marker}/`;
  for (const args of [
    [webhook],
    ["call", webhook],
    ["call", "profile", "--param", `url=${webhook}`],
    ["demo", `--webhook=${webhook}`],
  ]) {
    const finished = await b24(args);
    expect(finished.code).toBe(64);
    expect(finished.stderr).toContain("BITRIX24_WEBHOOK_URL");
    expect(tellsSecret(finished)).toBe(false);
  }
});

test.concurrent.each([
  "setTimeout(() => { throw new Error(process.env.BITRIX24_WEBHOOK_URL) }, 100)",
  "setTimeout(() => { void Promise.reject(new Error(process.env.BITRIX24_WEBHOOK_URL)) }, 100)",
])("a crash is told in three lines: %s", async (bug) => {
  await using portal = await startPortal({ latency: 1000 });
  const env = { ...portal.env, NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(bug)}` };
  const plain = await b24Process(["call", "profile"], { env });
  expect(plain.code).toBe(1);
  expect(plain.stderr.trimEnd().split("\n")).toHaveLength(3);
  expect(plain.stderr).toContain("a bug in b24");
  expect(tellsSecret(plain)).toBe(false);
  const verbose = await b24Process(["call", "profile", "--verbose"], { env });
  expect(verbose.stderr).toMatch(/^ {4}at /m);
  expect(tellsSecret(verbose)).toBe(false);
});
