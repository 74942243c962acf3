import { mkdtempSync, readdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { b24, type Finished } from "./b24.ts";

/** A home folder in which skills are installed. */
export interface SkillHome {
  readonly path: string;
  run(args: readonly string[]): Promise<Finished>;
  /** Every file and folder below it. */
  tree(): readonly string[];
}

/** An empty home folder; what b24kit keeps for itself stands elsewhere. */
export function newHome(): SkillHome {
  const path = mkdtempSync(join(tmpdir(), "b24-skills-"));
  return {
    path,
    run: async (args) =>
      b24(["skill", ...args], { env: { HOME: path, B24KIT_HOME: mkdtempSync(join(tmpdir(), "b24-")) } }),
    tree: () => readdirSync(path, { recursive: true, encoding: "utf8" }).toSorted(),
  };
}
