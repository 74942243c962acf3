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
    "scripts",
    ".dependency-cruiser.mjs",
    "package.json",
    "tsconfig.json",
    "tsconfig.base.json",
    "vitest.config.ts",
  ]) {
    cpSync(join(root, name), join(copy, name), {
      recursive: true,
      verbatimSymlinks: true,
      // What tests that run at the same time build and remove there is none of it, either.
      filter: (source) => !/\/(dist|\.turbo|coverage|node_modules\/\.[\w-]+)$/.test(source),
    });
  }
  symlinkSync(join(root, "node_modules"), join(copy, "node_modules"));
});

afterAll(() => rmSync(copy, { recursive: true, force: true }));

function cruise(...folders: readonly string[]) {
  const program = join(root, "node_modules", "dependency-cruiser", "bin", "dependency-cruiser.mjs");
  const args = [...folders, "--config", ".dependency-cruiser.mjs", "--output-type", "err"];
  const done = spawnSync(process.execPath, [program, ...args], { cwd: copy, encoding: "utf8" });
  return { code: done.status, text: done.stdout + done.stderr };
}

describe("the table of allowed imports", () => {
  it("accepts the tree as it is", () => {
    const { code, text } = cruise("packages", "apps");
    expect(text).toContain("no dependency violations");
    expect(code).toBe(0);
  });

  // All at once, and only where something is forbidden: each run reads all sources of its folders.
  it("refuses what each of its lines forbids", () => {
    const forbidden = [
      ["packages/report", "../../portal/src/index.ts", "report imports only nothing of ours"],
      ["packages/client", "../../catalog/src/index.ts", "client imports only nothing of ours"],
      ["packages/scenarios", "../../client/src/index.ts", "scenarios imports only portal, report"],
      ["packages/guard", "../../emulator/src/index.ts", "guard imports only catalog, client"],
    ] as const;
    for (const [folder, target] of forbidden) {
      const text = `import type * as other from "${target}";\nexport type Other = typeof other;\n`;
      writeFileSync(join(copy, folder, "src", "forbidden.ts"), text);
    }
    appendFileSync(join(copy, "packages/client/src/command.ts"), '\nexport { request } from "undici";\n');
    const { code, text } = cruise(...forbidden.map(([folder]) => folder));
    for (const [folder, , rule] of forbidden) {
      expect(text).toMatch(new RegExp(`${rule}.*${folder}/src/forbidden\\.ts`, "s"));
    }
    expect(text).toContain("one file opens connections");
    expect(code).not.toBe(0);
  });
});
