import { join } from "node:path";
import { Stryker } from "@stryker-mutator/core";
import type { MutationTarget } from "./targets.ts";

/** Not ".stryker-tmp": this folder is in .gitignore, and the tools that read it leave it alone. */
const TEMPORARY = "coverage/mutation";

/** One change of the code, and what became of it. */
export type MutantResult = Awaited<ReturnType<Stryker["runMutationTest"]>>[number];

/** Changes the code of a target, one change at a time, and runs its tests. Works in the folder of the target. */
export function mutate(root: string, { folder, mutate: files, tests }: MutationTarget): Promise<MutantResult[]> {
  process.chdir(join(root, folder));
  const stryker = new Stryker({
    mutate: [...files],
    testFiles: [...tests],
    testRunner: "vitest",
    plugins: ["@stryker-mutator/vitest-runner"],
    // Linked workspace packages import TypeScript sources, as in the package itself.
    vitest: { related: false },
    coverageAnalysis: "perTest",
    // With Vitest 5 the runner does not switch on a change of what runs while a module loads: all of them would survive.
    ignoreStatic: true,
    concurrency: 2,
    reporters: ["dots"],
    warnings: false,
    allowConsoleColors: false,
    // Stryker reads tsconfig.json with an older TypeScript; without a copy, the package's own is found above.
    tsconfigFile: "none.json",
    ignorePatterns: ["dist", "coverage", "tsconfig*.json"],
    tempDirName: TEMPORARY,
    cleanTempDir: "always",
    disableTypeChecks: false,
  });
  return stryker.runMutationTest();
}
