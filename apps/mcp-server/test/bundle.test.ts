import { spawnSync } from "node:child_process";
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { MANIFEST_SCHEMAS } from "@anthropic-ai/mcpb";
import { afterAll, expect, test } from "vitest";
import { mcpbManifest, type PackageFacts } from "../scripts/mcpb/manifest.ts";
import { tools } from "../src/tools/table.ts";
import { marker } from "./portal.ts";

const app = join(import.meta.dirname, "..");
const facts = JSON.parse(readFileSync(join(app, "package.json"), "utf8")) as PackageFacts;
const manifest = MANIFEST_SCHEMAS["0.3"].parse(mcpbManifest(facts, tools));
const folder = mkdtempSync(join(tmpdir(), "b24-mcp-bundle-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

// The bundle's entry beside a server that tells what it was started with.
copyFileSync(join(app, "scripts", "mcpb", "start.mjs"), join(folder, "start.mjs"));
writeFileSync(
  join(folder, "main.mjs"),
  "console.log(JSON.stringify({ args: process.argv.slice(2), webhook: process.env.BITRIX24_WEBHOOK_URL ?? null }));",
);

function startedWith(env: Readonly<Record<string, string>>): unknown {
  const { stdout } = spawnSync(process.execPath, [join(folder, "start.mjs")], { env, encoding: "utf8" });
  return JSON.parse(stdout);
}

test("the bundle asks for nothing that it must have, hides what is secret, and allows no changes by itself", () => {
  const fields = manifest.user_config ?? {};
  expect(Object.values(fields).filter(({ required }) => required === true)).toEqual([]);
  expect(Object.keys(fields).filter((name) => fields[name]?.sensitive === true)).toEqual(["webhook"]);
  expect(fields["allow_write"]).toMatchObject({ type: "boolean", default: false });
});

test("every field reaches the server by a variable, none by an argument, which other programs see", () => {
  const { args = [], env = {} } = manifest.server.mcp_config;
  expect(args.join(" ")).not.toContain("user_config");
  const used = Object.values(env).map((value) => /^\$\{user_config\.(\w+)\}$/.exec(value)?.[1]);
  expect(new Set(used)).toEqual(new Set(Object.keys(manifest.user_config ?? {})));
});

test("the manifest lists the tools that read", () => {
  const reading = tools.filter(({ access }) => access === "read-only").map(({ name }) => name);
  expect(manifest.tools?.map(({ name }) => name)).toEqual(reading);
});

test("fields that nobody has filled in mean nothing, whether they are empty or left as they stand", () => {
  expect(startedWith(manifest.server.mcp_config.env ?? {})).toEqual({ args: [], webhook: null });
  const empty = { BITRIX24_WEBHOOK_URL: "", B24_MCP_PROFILE: " ", B24_MCP_ALLOW_WRITE: "false" };
  expect(startedWith(empty)).toEqual({ args: [], webhook: null });
});

test("what was filled in becomes options; a value is never taken for another option", () => {
  const env = {
    BITRIX24_WEBHOOK_URL: `https://example.bitrix24.ru/rest/1/${marker}/`,
    B24_MCP_PROFILE: "--allow-destructive",
    B24_MCP_LANGUAGE: "ru",
    B24_MCP_TOOLSETS: "reports,crm",
    B24_MCP_ALLOW_WRITE: "true",
  };
  const args = ["--profile=--allow-destructive", "--lang=ru", "--toolsets=reports,crm", "--allow-write"];
  expect(startedWith(env)).toEqual({ args, webhook: env.BITRIX24_WEBHOOK_URL });
});
