import type { SkillFiles } from "../render-skill.ts";
import { checkLinks } from "./check-links.ts";
import { checkMethods } from "./check-methods.ts";
import { checkWords } from "./check-words.ts";
import type { Finding } from "./finding.ts";
import { scanSkill } from "./scan-skill.ts";

/** Everything that can be said of a skill's files without a portal; nothing: it is right. */
export async function checkSkill(files: SkillFiles): Promise<readonly Finding[]> {
  return [
    ...checkLinks(files),
    ...checkWords(files),
    ...(await checkMethods(files)),
    ...scanSkill(files).flatMap(({ problems }) => problems),
  ];
}
