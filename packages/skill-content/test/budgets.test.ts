import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { layouts, renderSkill, skills } from "../src/index.ts";
import { countTokens } from "./tokens.ts";

const version = "0.1.0";
const rendered = skills.flatMap((skill) =>
  layouts.map(({ id: host }) => ({ skill, host, files: renderSkill(skill, { host, version }) })),
);

test("every file stays within its budget, frontmatter included", () => {
  const over = rendered.flatMap(({ skill, host, files }) =>
    Object.entries(files)
      .map(([path, text]) => ({ path, tokens: countTokens(text), most: path === "SKILL.md" ? skill.budget : 1500 }))
      .filter(({ tokens, most }) => tokens > most)
      .map(({ path, tokens, most }) => `${skill.id}/${path} for ${host}: ${tokens} tokens of ${most}`),
  );
  for (const { skill, host, files } of rendered) {
    const pages = Object.entries(files).filter(([path]) => path.startsWith("references/"));
    const longest = Math.max(0, ...pages.map(([, text]) => countTokens(text)));
    console.log(
      `${skill.id} for ${host}: SKILL.md ${countTokens(files["SKILL.md"] ?? "")} tokens, ${pages.length} pages, the longest ${longest}`,
    );
  }
  expect(over).toEqual([]);
});

test.each(["ru", "en"])("a whole morning briefing in %s: skill, command, its output, the answer", (language) => {
  const golden = new URL(`../../scenarios/test/golden/briefing.${language}.txt`, import.meta.url);
  const output = readFileSync(golden, "utf8");
  const skill = renderSkill(skills[0]!, { host: "claude", version })["SKILL.md"] ?? "";
  const said = language === "ru" ? "утренний брифинг" : "morning briefing";
  const turns = [said, skill, `b24 report briefing --lang ${language}`, output, output];
  const tokens = turns.reduce((sum, text) => sum + countTokens(text), 0);
  console.log(
    `morning briefing, ${language}: ${tokens} tokens of 4,000; earlier skills took 9,000 to 10,000 before any output`,
  );
  expect(tokens).toBeLessThanOrEqual(4000);
});
