import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { coverage } from "@b24kit/emulator";
import { afterAll, expect, test } from "vitest";

const root = join(import.meta.dirname, "..");
const folder = mkdtempSync(join(tmpdir(), "b24kit-names-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The names in the catalog's table, which is made by another script. */
function documentedNames(): string[] {
  const table = readFileSync(join(root, "packages/catalog/src/methods.generated.ts"), "utf8");
  // A second table repeats those of REST 3.0.
  const [all = ""] = table.split("rest3Table");
  return [...all.matchAll(/^[rwd] (\S+)$/gm)].map(([, name]) => name ?? "");
}

/** What the compiler says about programs that import the client, by their names: all in one go, since it reads the client each time. */
function compile(programs: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  for (const [name, program] of Object.entries(programs)) writeFileSync(join(folder, `${name}.mts`), program);
  const config = {
    extends: join(root, "tsconfig.base.json"),
    compilerOptions: { typeRoots: [join(root, "node_modules/@types")], noUnusedLocals: false },
    files: Object.keys(programs).map((name) => `${name}.mts`),
  };
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify(config));
  const args = ["-p", folder, "--pretty", "false"];
  const { stdout } = spawnSync(join(root, "node_modules/.bin/tsc"), args, { cwd: folder, encoding: "utf8" });
  const said = stdout.split(/^(?=\S)/m);
  return Object.fromEntries(
    Object.keys(programs).map((name) => [name, said.filter((one) => one.startsWith(`${name}.mts`)).join("")]),
  );
}

function programOf(names: readonly string[]): string {
  return `import type { MethodName } from ${JSON.stringify(join(root, "packages/client/src/index.ts"))};
type Listed = ${names.map((name) => JSON.stringify(name)).join(" | ")};
export const all: Record<Listed, 0> = {} as Record<MethodName, 0>;
export const only: Record<MethodName, 0> = {} as Record<Listed, 0>;
`;
}

test("the client's declarations know every documented method, and no other", () => {
  const names = documentedNames();
  expect(names.length).toBe(1670);
  expect(names).toEqual(expect.arrayContaining(Object.keys(coverage)));
  const { right, wrong } = compile({
    right: programOf(names),
    wrong: programOf([...names.slice(1), "crm.itme.get"]),
  });
  expect(right).toBe("");
  expect(wrong).toContain(`"${names[0]}"' is missing`);
  expect(wrong).toContain('"crm.itme.get"\' is missing');
});
