import { bitrix24 } from "./skills/bitrix24/skill.ts";
import { bitrix24Developer } from "./skills/bitrix24-developer/skill.ts";
import type { Skill } from "./skill.ts";

/** Every skill. */
export const skills: readonly Skill[] = [bitrix24, bitrix24Developer];

/** A skill by its id; undefined when there is none. */
export function findSkill(id: string): Skill | undefined {
  return skills.find((skill) => skill.id === id);
}
