import { packs } from "@b24kit/catalog";
import { actions, scenarios } from "@b24kit/scenarios";
import { findLayout } from "./layouts/layouts.ts";
import type { HostId, LayoutInput } from "./layouts/layout.ts";
import { renderYaml } from "./markdown/yaml.ts";
import { requirements } from "./requirements.ts";
import type { Reference, Skill, Tables } from "./skill.ts";

/** Text files of a skill by their paths within its folder, in the order of the paths. */
export type SkillFiles = Readonly<Record<string, string>>;

export interface RenderOptions {
  readonly host: HostId;
  /** Of the command that the skill belongs to. */
  readonly version: string;
  /** False: the host starts the skill only when its user names it. Default: true. */
  readonly isImplicit?: boolean;
}

const tables: Tables = { reports: scenarios, actions, packs };

/** The files of a skill for one host; the same ones whenever it is asked. */
export function renderSkill(skill: Skill, { host, version, isImplicit = true }: RenderOptions): SkillFiles {
  const layout = findLayout(host);
  if (layout === undefined) throw new TypeError(`no layout for ${host}`);
  const input: LayoutInput = { skill, requirements, version, isImplicit };
  const files = {
    "SKILL.md": `---\n${renderYaml(layout.frontmatter(input))}\n---\n\n${skill.text(tables).trim()}\n`,
    ...Object.fromEntries(skill.references.map((reference) => [pathOf(reference), renderReference(reference)])),
    ...layout.extraFiles(input),
  };
  return Object.fromEntries(Object.entries(files).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

/** The text of a page. */
function renderReference(reference: Reference): string {
  return `# ${reference.title}\n\n${reference.text(tables).trim()}\n`;
}

function pathOf({ id }: Reference): string {
  return `references/${id}.md`;
}
