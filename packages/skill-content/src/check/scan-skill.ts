import { matchesPattern } from "@b24kit/catalog";
import type { SkillFiles } from "../render-skill.ts";
import type { Finding } from "./finding.ts";
import { scanRules } from "./scan-rules.ts";

/** A line of the table that a security scanner would look for. */
export interface ScanLine {
  readonly id: string;
  readonly title: { readonly ru: string; readonly en: string };
  /** What was found, or was declared. */
  readonly found: readonly string[];
  /** What should not be there. */
  readonly problems: readonly Finding[];
}

/** What a skill starts, reads and reaches, and what of it was not declared. */
export function scanSkill(files: SkillFiles): readonly ScanLine[] {
  return scanRules.map(({ id, title, look, allowed }) => {
    const seen = Object.entries(files).map(([file, text]) => ({ file, found: look(text) }));
    const problems = seen.flatMap(({ file, found }) =>
      found
        .filter((one) => !allowed.some((pattern) => matchesPattern(pattern, one)))
        .map((one) => ({ file, problem: `${id}: ${JSON.stringify(one)}` })),
    );
    return { id, title, found: [...new Set(seen.flatMap(({ found }) => found))].toSorted(), problems };
  });
}
