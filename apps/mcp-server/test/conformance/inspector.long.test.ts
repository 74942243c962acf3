import { mkdtempSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { eras, main } from "../connect.ts";
import { runProgram } from "./run-program.ts";

const require = createRequire(import.meta.url);
const inspector = require.resolve("@modelcontextprotocol/inspector/clients/launcher/build/index.js");
const home = mkdtempSync(join(tmpdir(), "b24-mcp-inspector-"));
afterAll(() => rmSync(home, { recursive: true, force: true }));

/** Asks the built server over its pipes, as the inspector of the protocol does. */
async function inspect(era: string, method: string, ...options: readonly string[]) {
  const ours = ["--", process.execPath, main, "--allow-destructive"];
  const args = ["--cli", "--method", method, "--protocol-era", era, "--format", "json", ...options];
  return runProgram(inspector, [...args, "-e", `B24KIT_HOME=${home}`, ...ours], home);
}

describe.each(eras)("the inspector, %s", (era) => {
  test("finds nothing in the schemas of the tools", async () => {
    const { code, stdout, stderr } = await inspect(era, "tools/list", "--strict");
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toContain("b24_apply_plan");
  });

  test.each(["prompts/list", "resources/list", "resources/templates/list"])("reads %s", async (method) => {
    const { code, stdout, stderr } = await inspect(era, method);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toContain('"name"');
  });

  test("calls a tool", async () => {
    const args = ["--tool-name", "b24_describe_method", "--tool-arg", "method=crm.deal.get"];
    const { code, stdout, stderr } = await inspect(era, "tools/call", ...args);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toContain("crm.deal.get");
  });
});
