import { spawnSync } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Fence } from "./fences.ts";

const settings = { extends: "../tsconfig.base.json", include: ["*.ts"] };

/** Compiles the programs of documents as strictly as our own code; they stand below the root, where its packages are found. */
export function typeProblems(root: string, fences: readonly Fence[]): readonly string[] {
  if (fences.length === 0) return [];
  const folder = join(root, `.document-types-${process.pid}`);
  mkdirSync(folder);
  try {
    writeFileSync(join(folder, "tsconfig.json"), JSON.stringify(settings));
    for (const [index, { text }] of fences.entries())
      writeFileSync(join(folder, `${index}.ts`), `${text}\nexport {};\n`);
    const compiler = join(root, "node_modules", ".bin", "tsc");
    const { stdout, error } = spawnSync(compiler, ["-p", folder, "--pretty", "false"], {
      cwd: folder,
      encoding: "utf8",
    });
    if (error !== undefined) throw error;
    return stdout.split("\n").flatMap((line) => problemOf(line, fences));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** `3.ts(5,7): error TS2322: …` as a place in a document. */
function problemOf(line: string, fences: readonly Fence[]): readonly string[] {
  const [, index = "", row = "", what = ""] = /^(\d+)\.ts\((\d+),\d+\): (.*)$/.exec(line) ?? [];
  const fence = fences[Number(index)];
  if (index !== "" && fence !== undefined) return [`${fence.file}:${fence.line + Number(row)}: ${what}`];
  return line.includes("error TS") ? [line] : [];
}
