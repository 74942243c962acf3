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

/** What the compiler says about a program that imports the client. */
function compile(program: string): string {
  writeFileSync(join(folder, "program.mts"), program);
  const config = {
    extends: join(root, "tsconfig.base.json"),
    compilerOptions: { typeRoots: [join(root, "node_modules/@types")], noUnusedLocals: false },
    files: ["program.mts"],
  };
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify(config));
  return spawnSync(join(root, "node_modules/.bin/tsc"), ["-p", folder], { encoding: "utf8" }).stdout;
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
  expect(compile(programOf(names))).toBe("");
  const wrong = compile(programOf([...names.slice(1), "crm.itme.get"]));
  expect(wrong).toContain(`"${names[0]}"' is missing`);
  expect(wrong).toContain('"crm.itme.get"\' is missing');
});
