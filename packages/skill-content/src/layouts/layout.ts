import type { YamlValue } from "../markdown/yaml.ts";
import type { Requirements, Skill } from "../skill.ts";

/** What a layout makes a skill's files from. */
export interface LayoutInput {
  readonly skill: Skill;
  readonly requirements: Requirements;
  readonly version: string;
  /** False: the host starts the skill only when its user names it. */
  readonly isImplicit: boolean;
}

/** How one host wants its skills. */
export interface Layout {
  readonly id: HostId;
  readonly title: string;
  /** Folder of the user's skills, below the home folder. */
  readonly folder: readonly string[];
  /** The page that says so. */
  readonly documentation: string;
  frontmatter(input: LayoutInput): { readonly [key: string]: YamlValue };
  /** Files beside SKILL.md and the references, by path. */
  extraFiles(input: LayoutInput): Readonly<Record<string, string>>;
}

export type HostId = "claude" | "codex" | "cursor" | "openclaw";
