import { byNameOnly, commonFrontmatter } from "./common-frontmatter.ts";
import type { Layout } from "./layout.ts";

/** Skills of Cursor. */
export const cursor: Layout = {
  id: "cursor",
  title: "Cursor",
  folder: [".cursor", "skills"],
  documentation: "https://cursor.com/docs/context/skills",
  frontmatter: (input) => ({ ...commonFrontmatter(input), ...byNameOnly(input) }),
  extraFiles: () => ({}),
};
