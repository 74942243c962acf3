import type { Layout, Skill } from "@b24kit/skill-content";
import type { Environment } from "../io.ts";
import { chooseLayout, chooseSkill } from "./choose-skill.ts";
import { skillFolder } from "./skill-folder.ts";

/** For which agent, and where. */
export interface PlaceOptions {
  readonly for: string;
  /** Folder of skills instead of the agent's own. */
  readonly dir?: string;
}

/** A skill as an agent has it. */
export interface SkillPlace {
  readonly skill: Skill;
  readonly layout: Layout;
  /** Absolute. */
  readonly folder: string;
}

/** The skill of a name at the place that the options say. Throws usage errors. */
export function skillPlace(name: string | undefined, options: PlaceOptions, env: Environment): SkillPlace {
  const layout = chooseLayout(options.for);
  const skill = chooseSkill(name);
  return { skill, layout, folder: skillFolder(skill, { layout, dir: options.dir, env }) };
}
