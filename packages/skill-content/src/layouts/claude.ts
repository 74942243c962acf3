import { byNameOnly, commonFrontmatter } from "./common-frontmatter.ts";
import type { Layout } from "./layout.ts";

/** Skills of Claude Code. */
export const claude: Layout = {
  id: "claude",
  title: "Claude Code",
  folder: [".claude", "skills"],
  documentation: "https://code.claude.com/docs/en/skills",
  frontmatter: (input) => ({ ...commonFrontmatter(input), ...byNameOnly(input) }),
  extraFiles: () => ({}),
};
