import { renderYaml } from "../markdown/yaml.ts";
import { commonFrontmatter } from "./common-frontmatter.ts";
import type { Layout, LayoutInput } from "./layout.ts";

/** Skills of Codex: what its interface shows and whether it may start them stands in a file of its own. */
export const codex: Layout = {
  id: "codex",
  title: "Codex",
  folder: [".agents", "skills"],
  documentation: "https://developers.openai.com/codex/skills",
  frontmatter: commonFrontmatter,
  extraFiles: (input) => ({ "agents/openai.yaml": `${openaiYaml(input)}\n` }),
};

function openaiYaml({ skill, isImplicit }: LayoutInput): string {
  return renderYaml({
    interface: {
      display_name: skill.title.en,
      short_description: skill.shortDescription,
      default_prompt: `Use $${skill.id}: ${skill.example}`,
    },
    policy: { allow_implicit_invocation: isImplicit },
  });
}
