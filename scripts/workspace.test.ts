import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { apps, builtCommand, ensureCommandBuilt } from "./workspace.mjs";

const bundler = `import { mkdirSync, writeFileSync } from "node:fs";
mkdirSync("dist", { recursive: true });
writeFileSync("dist/main.mjs", "");`;

/** A checkout with both applications, whose bundler writes an empty program. */
function checkout(): string {
  const root = mkdtempSync(join(tmpdir(), "b24-workspace-"));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  const files = { "pnpm-lock.yaml": "", "node_modules/tsdown/dist/run.mjs": bundler, "packages/one/src/one.ts": "" };
  const sources = Object.values(apps).map(({ folder }) => [`apps/${folder}/src/main.ts`, ""] as const);
  for (const [path, text] of [...Object.entries(files), ...sources]) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return root;
}

it("each program is built by itself, and again only when its own sources change", () => {
  const root = checkout();
  const said: string[] = [];
  const build = (app?: typeof apps.server) =>
    ensureCommandBuilt(root, { node: process.execPath, env: process.env }, (text) => said.push(text), app);
  expect(build(apps.server)).toBe(join(root, "apps", "mcp-server", "dist", "main.mjs"));
  expect(builtCommand(root)).toBeUndefined();
  expect(build()).toBe(join(root, "apps", "cli", "dist", "main.mjs"));
  writeFileSync(join(root, "apps", "mcp-server", "src", "main.ts"), "changed");
  expect(builtCommand(root, apps.server)).toBeUndefined();
  build();
  build(apps.server);
  expect(said).toEqual(["b24-mcp server", "b24 command", "b24-mcp server"].map((name) => `Building the ${name} …`));
});
