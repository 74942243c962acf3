import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startPortal, type TestPortal } from "../portal.ts";
import { runProgram } from "./run-program.ts";
import { type Served, serveFixtures } from "./serve-fixtures.ts";

const require = createRequire(import.meta.url);
const home = mkdtempSync(join(tmpdir(), "b24-mcp-conformance-"));
let portal: TestPortal;
let server: Served;

beforeAll(async () => {
  portal = await startPortal();
  server = await serveFixtures(portal.env);
});
afterAll(async () => {
  await server[Symbol.asyncDispose]();
  await portal.close();
  rmSync(home, { recursive: true, force: true });
});

const suites = [
  {
    name: "all server scenarios of 0.1.16",
    script: require.resolve("@modelcontextprotocol/conformance/dist/index.js"),
    choice: ["--suite", "all"],
    baseline: "baseline-2025.yaml",
    scenarios: 32,
  },
  {
    // 37 are scored, 13 are run besides.
    name: "the requirements of 2026-07-28",
    script: require.resolve("mcp-conformance-next/dist/index.js"),
    choice: ["--requirements", "2026-07-28"],
    baseline: "baseline-2026-07-28.yaml",
    scenarios: 50,
  },
];

test.each(suites)("$name pass, but for the baseline", async ({ script, choice, baseline, scenarios }) => {
  const results = mkdtempSync(join(home, "results-"));
  const expected = join(import.meta.dirname, baseline);
  const args = ["server", "--url", server.url, ...choice, "--expected-failures", expected, "-o", results];
  const { code, stdout, stderr } = await runProgram(script, args, home);
  const [told = "", complaint = ""] = stdout.split(/(?=(?:Unexpected failures|Stale baseline entries) \()/);
  console.log(/^Total: .*$/m.exec(told)?.[0]);
  expect({ code, stderr, complaint }).toEqual({ code: 0, stderr: "", complaint: "" });
  expect(readdirSync(results)).toHaveLength(scenarios);
});
