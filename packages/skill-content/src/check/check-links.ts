import { type Finding, inEach } from "./finding.ts";
import type { SkillFiles } from "../render-skill.ts";
import { posix } from "node:path";

/** Every relative link has to lead to a file of the skill; every page has to be named in SKILL.md. */
export function checkLinks(files: SkillFiles): readonly Finding[] {
  const broken = inEach(files, (text, file) =>
    targetsIn(text)
      .filter((target) => !(resolve(file, target) in files))
      .map((target) => `leads to ${target}, which is no file of the skill`),
  );
  const main = files["SKILL.md"] ?? "";
  const pages = Object.keys(files).filter((file) => file.startsWith("references/"));
  const unnamed = pages
    .filter((file) => !main.includes(posix.basename(file, ".md")))
    .map((file) => ({ file, problem: "is not named in SKILL.md" }));
  return [...broken, ...unnamed];
}

function targetsIn(text: string): readonly string[] {
  return Array.from(text.matchAll(/\]\(([^)\s]+)\)/g), ([, target = ""]) => target).filter(
    (target) => !/^(?:https?:|#)/.test(target),
  );
}

function resolve(file: string, target: string): string {
  return posix.normalize(posix.join(posix.dirname(file), target.split("#")[0] ?? ""));
}
