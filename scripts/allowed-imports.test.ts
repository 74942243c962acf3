import { spawnSync } from "node:child_process";
import { appendFileSync, cpSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const root = join(import.meta.dirname, "..");
let copy: string;

beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), "b24kit-imports-"));
  for (const name of [
    "packages",
    "apps",
    "scripts/bundle",
    ".dependency-cruiser.mjs",
    "package.json",
    "tsconfig.json",
    "tsconfig.base.json",
  ]) {
    cpSync(join(root, name), join(copy, name), {
      recursive: true,
      verbatimSymlinks: true,
      filter: (source) => !/\/(dist|\.turbo)$/.test(source),
    });
  }
  symlinkSync(join(root, "node_modules"), join(copy, "node_modules"));
});

afterAll(() => rmSync(copy, { recursive: true, force: true }));

function cruise() {
  const program = join(root, "node_modules", "dependency-cruiser", "bin", "dependency-cruiser.mjs");
  const args = ["packages", "apps", "--config", ".dependency-cruiser.mjs", "--output-type", "err"];
  const done = spawnSync(process.execPath, [program, ...args], { cwd: copy, encoding: "utf8" });
  return { code: done.status, text: done.stdout + done.stderr };
}

describe("the table of allowed imports", () => {
  it("accepts the tree as it is", () => {
    const { code, text } = cruise();
    expect(text).toContain("no dependency violations");
    expect(code).toBe(0);
  });

  it.each([
    ["packages/report", "../../portal/src/index.ts", "report imports only nothing of ours"],
    ["packages/client", "../../catalog/src/index.ts", "client imports only nothing of ours"],
    ["packages/scenarios", "../../client/src/index.ts", "scenarios imports only portal, report"],
    ["packages/guard", "../../emulator/src/index.ts", "guard imports only catalog, client"],
  ])("refuses %s → %s", (folder, target, rule) => {
    const forbidden = join(copy, folder, "src", "forbidden.ts");
    writeFileSync(forbidden, `import type * as other from "${target}";\nexport type Other = typeof other;\n`);
    try {
      const { code, text } = cruise();
      expect(text).toContain(rule);
      expect(code).not.toBe(0);
    } finally {
      rmSync(forbidden);
    }
  });

  it("refuses a second file that opens connections", () => {
    const file = join(copy, "packages/client/src/command.ts");
    appendFileSync(file, '\nexport { request } from "undici";\n');
    expect(cruise().text).toContain("one file opens connections");
  });
});
