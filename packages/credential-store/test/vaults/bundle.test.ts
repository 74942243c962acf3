import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { build, type InlineConfig } from "tsdown";
import { expect, onTestFinished, test } from "vitest";
import { temporaryFolder } from "../temporary-folder.ts";
import { startSession, whyNoSecretService } from "./secret-service.ts";

const root = join(import.meta.dirname, "..", "..");
const keychainChild = "@b24kit/credential-store/keychain-child";
const quiet: InlineConfig = { cwd: root, config: false, logLevel: "error", dts: false };
const entry = { probe: "test/children/probe-keychain.ts", "keychain-child": keychainChild };

/** A folder from which keytar is found as from an installed package. */
function folderBesideKeytar(): string {
  const parent = join(root, "node_modules", ".test");
  mkdirSync(parent, { recursive: true });
  const folder = mkdtempSync(join(parent, "bundle-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

async function run(folder: string, env: Readonly<Record<string, string | undefined>>): Promise<string> {
  const { stdout } = await promisify(execFile)(process.execPath, [join(folder, "probe.mjs")], { env: { ...env } });
  return stdout;
}

test.skipIf(whyNoSecretService !== undefined).each<[string, InlineConfig]>([
  ["with its dependencies beside it", {}],
  ["as an application with everything inside", { minify: true, deps: { alwaysBundle: [/.*/], onlyBundle: false } }],
])(`a bundle, %s, calls a real keychain ${whyNoSecretService ?? ""}`, async (_, config) => {
  const outDir = folderBesideKeytar();
  await build({ ...quiet, ...config, entry, outDir });
  await using session = await startSession();
  await session.startKeyring("password");
  expect(await run(outDir, session.env)).toBe("usable, секрет");
});

test("a bundle without keytar, or without the file of the child process, has no keychain and no crash", async () => {
  const outDir = temporaryFolder();
  const bus = { DBUS_SESSION_BUS_ADDRESS: "unix:abstract=b24kit" };
  await build({ ...quiet, deps: { alwaysBundle: [/.*/], onlyBundle: false }, entry, outDir });
  expect(await run(outDir, bus)).toBe("no-binary, error");
  rmSync(join(outDir, "keychain-child.mjs"));
  expect(await run(outDir, bus)).toBe("no-binary, error");
});

test("the published package has the file of the child process beside the others", async () => {
  const outDir = folderBesideKeytar();
  await build({ cwd: root, config: join(root, "tsdown.config.ts"), logLevel: "error", dts: false, outDir });
  expect(readdirSync(outDir)).toEqual(expect.arrayContaining(["index.mjs", "keychain-child.mjs"]));
});
