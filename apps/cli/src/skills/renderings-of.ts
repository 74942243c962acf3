import { type Layout, renderSkill, type Skill, type SkillFiles } from "@b24kit/skill-content";

/**
 * What this version installs: started by the agent too, and only when it is named. Files that are like these are nobody's own,
 * whatever the list of files says: it is written last, and an install may have been killed before.
 */
export function renderingsOf(skill: Skill, layout: Layout, version: string): readonly SkillFiles[] {
  return [true, false].map((isImplicit) => renderSkill(skill, { host: layout.id, version, isImplicit }));
}
