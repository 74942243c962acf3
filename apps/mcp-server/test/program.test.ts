import { spawn, spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { connect, main } from "./connect.ts";
import packageJson from "../package.json" with { type: "json" };
import { marker } from "./portal.ts";

/** Runs the server with nothing to read to its end. */
async function run(...args: readonly string[]): Promise<{ code: number | null; stdout: string; stderr: string }> {
  const child = spawn(process.execPath, [main, ...args], { env: { PATH: process.env["PATH"], HOME: "/nonexistent" } });
  const texts = { stdout: "", stderr: "" };
  for (const name of ["stdout", "stderr"] as const) child[name].on("data", (chunk) => (texts[name] += String(chunk)));
  child.stdin.end();
  const code = await new Promise<number | null>((resolve) => child.on("close", resolve));
  return { code, ...texts };
}

async function names(...args: readonly string[]): Promise<readonly string[]> {
  await using server = await connect({ args });
  return (await server.client.listTools()).tools.map(({ name }) => name);
}

test.each([
  [["--alow-write"], "--allow-write"],
  [["--toolsets", "report"], "There are: reports"],
  [["--tools", "b24_cal"], "b24_call"],
  [["--packs", "nonsense"], "There are: "],
  [["--lang", "de"], "ru, en"],
  [["--packs", ""], "--packs names nothing"],
  [["--packs", ","], "--packs names nothing"],
  [["--toolsets", ""], "--toolsets names nothing"],
  [["--tools", " , "], "--tools names nothing"],
  [["--exclude-tools="], "--exclude-tools names nothing"],
  [["--packs", "core", "--packs", "comms"], "--packs is given twice"],
  [["--toolsets", "docs", "--toolsets", "raw"], "--toolsets is given twice"],
  [["--tools", "b24_call", "--tools", "b24_batch"], "--tools is given twice"],
  [["--read-only", "--allow-write"], "contradict"],
  [["serve"], "--help"],
])("%j is a mistake of usage that is explained", async (args, hint) => {
  const { code, stdout, stderr } = await run(...args);
  expect(code).toBe(64);
  expect(stderr).toContain(hint);
  expect(stdout).toBe("");
});

test("the address of a webhook is no argument, and is not repeated", async () => {
  const { code, stderr } = await run("--profile", `https://example.bitrix24.ru/rest/1/${marker}/`);
  expect(code).toBe(64);
  expect(stderr).toContain("BITRIX24_WEBHOOK_URL");
  expect(stderr).not.toContain(marker);
});

test("help, version and a client that never speaks end with 0", async () => {
  expect(await run("--version")).toMatchObject({ code: 0, stdout: `${packageJson.version}\n` });
  expect((await run("--help")).stdout).toContain("--allow-destructive");
  expect(await run()).toEqual({ code: 0, stdout: "", stderr: "" });
});

test("the operator chooses tools; what is excluded stays out", async () => {
  expect(await names("--toolsets", "tasks")).toEqual(["b24_overdue", "b24_whoami"]);
  expect(await names("--tools", "b24_call")).toEqual(["b24_call"]);
  expect(await names("--toolsets", "crm", "--tools", "b24_call", "--exclude-tools", "b24_search,b24_whoami")).toEqual([
    "b24_pipeline",
    "b24_call",
  ]);
});

test("tools that are excluded by several options all stay out", async () => {
  const left = await names("--toolsets", "raw", "--exclude-tools", "b24_call", "--exclude-tools", "b24_batch");
  expect(left).toContain("b24_whoami");
  expect(left).not.toContain("b24_call");
  expect(left).not.toContain("b24_batch");
});

test("packs are a ceiling for what is called and found", async () => {
  await using server = await connect({ args: ["--packs", "report-tasks"] });
  const { structured } = await server.call("b24_call", { method: "crm.deal.list" });
  expect(structured.error?.code).toBe("not-allowed");
  const found = await server.call("b24_find_method", { query: "list of deals" });
  expect(JSON.stringify(found.structured.data)).not.toContain("crm.deal");
  for (const method of ["crm.deal.list", "crm.deal.lst"]) {
    const described = await server.call("b24_describe_method", { method });
    expect(described.structured.ok).toBe(false);
    expect(described.structured.error?.action).not.toContain("crm.deal.list");
  }
  const code = async (name: string) =>
    server.client.readResource({ uri: `b24://method/${name}` }).then(
      () => "open",
      ({ data }: { data?: { code?: string } }) => data?.code,
    );
  expect([await code("crm.deal.list"), await code("tasks.task.list")]).toEqual(["not-allowed", "open"]);
});

test("an old Node.js gets as far as the sentence that says which one is needed", () => {
  // Names that an old Node.js lacks fail before the first line runs, so nothing may be imported before the version is known.
  expect(readFileSync(main, "utf8")).not.toMatch(/(?:^|[;\n])\s*(?:import(?!\()|export\b[^;]*\bfrom\b)/);
  const old =
    "Object.defineProperty(process,'versions',{value:{...process.versions,node:'20.20.2'}});delete process.getBuiltinModule";
  const { status, stderr } = spawnSync(process.execPath, ["--import", `data:text/javascript,${old}`, main], {
    encoding: "utf8",
  });
  expect([status, stderr]).toEqual([1, "b24-mcp needs Node.js 24.11 or newer; this is 20.20.2.\n"]);
});
