import { actions, scenarios } from "@b24kit/scenarios";
import { describe, expect, test } from "vitest";
import { checkSkill, commandsIn, layouts, renderSkill, skills } from "../src/index.ts";
import { sentencesIn } from "../src/check/check-words.ts";

const version = "0.1.0";
const main = renderSkill(skills[0]!, { host: "claude", version })["SKILL.md"] ?? "";

describe.each(skills.map((skill) => [skill.id, skill] as const))("%s", (_id, skill) => {
  test.each(layouts.map(({ id }) => id))("for %s: links, methods and words are right", async (host) => {
    expect(await checkSkill(renderSkill(skill, { host, version }))).toEqual([]);
  });

  test("the same files every time, in the order of their paths", () => {
    const [first, second] = [1, 2].map(() => Object.entries(renderSkill(skill, { host: "openclaw", version })));
    expect(first).toEqual(second);
    const paths = first?.map(([path]) => path);
    expect(paths).toEqual(paths?.toSorted());
  });

  test("every page has an id of its own, a subject and phrases in both languages", () => {
    const ids = skill.references.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { id, about, when } of skill.references) {
      expect({ id, isKebab: /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id), hasAbout: about !== "" }).toEqual({
        id,
        isKebab: true,
        hasAbout: true,
      });
      expect({
        id,
        ru: when.ru.some((text) => /[а-яё]/.test(text)),
        count: when.ru.length > 0 && when.en.length > 0,
      }).toEqual({ id, ru: true, count: true });
    }
  });
});

test("every report and every action stands in SKILL.md with its phrases", () => {
  for (const { id, triggers } of scenarios) expect(main).toContain(`\n- ${id}: ${triggers.ru[0]}`);
  for (const { id, triggers, words } of actions) {
    expect(main).toContain(`\n- ${[id, ...words].join(" ")}: ${triggers.ru[0]}\n`);
  }
});

test("every page stands in SKILL.md with the first of its Russian phrases", () => {
  for (const skill of skills) {
    const text = renderSkill(skill, { host: "claude", version })["SKILL.md"];
    for (const { id, about, when } of skill.references) expect(text).toContain(`\n- ${id}: ${about}; ${when.ru[0]}\n`);
  }
  expect(skills[0]!.references.filter(({ when }) => !/[а-яё]/.test(when.ru[0] ?? ""))).toEqual([]);
});

test("what the user says is never read by a shell", () => {
  expect(main).toContain("`b24 ask 'PHRASE' --dry-run`");
  expect(main).toContain("an apostrophe is `'\\''`");
});

test("the question of a plan has one question mark, and who cannot read says which right is missing", () => {
  const said = sentencesIn(main).map(({ text }) => text);
  expect(said).toContain("{question of the plan} Yes or no?");
  expect(said).toContain("{вопрос плана} Да или нет?");
  expect(said.filter((text) => /\{right\}|\{право\}/.test(text))).toHaveLength(2);
});

test("each meaning of exit 2 has its rule: ask, prepared, not allowed, which one", () => {
  expect(main).toMatch(
    /a yes applies[^]*Yes or no\?[^]*only a person confirms: do not ask[^]*> en: Prepared:[^]*refused for the access:[^]*does not allow[^]*a list: rule 4/,
  );
});

test("no page denies what the catalog has", () => {
  const pages = renderSkill(skills[0]!, { host: "claude", version });
  const denied = (page: string): string =>
    pages[`references/${page}.md`]?.split("\n").find((line) => line.startsWith("Cannot:")) ?? "";
  expect(denied("crm")).not.toMatch(/merge/);
  expect(denied("smart-processes")).not.toMatch(/card/);
  expect(denied("quotes-invoices")).not.toMatch(/template/);
  expect(pages["references/telephony.md"]).not.toMatch(/No transcripts/);
  expect(pages["references/telephony.md"]).toContain(
    "crm.activity.call.getTranscript --param activityId=700 --dry-run",
  );
  expect(pages["references/troubleshooting.md"]).toMatch(/480 s of work within ten minutes/);
  expect(pages["references/troubleshooting.md"]).toMatch(/\| 2 \| with a list: several fit/);
});

test("the sentences for the user stand in both languages", () => {
  const sentences = sentencesIn(main);
  expect(sentences.filter(({ language }) => language === "ru")).toHaveLength(sentences.length / 2);
  expect(sentences.length).toBeGreaterThanOrEqual(10);
});

test("the developer's skill shows commands, patterns apart", () => {
  const commands = commandsIn(renderSkill(skills[1]!, { host: "claude", version })["SKILL.md"] ?? "");
  expect(commands).toContainEqual({ line: "b24 methods show crm.item.update", isPattern: false });
  expect(commands).toContainEqual({ line: "b24 plan apply ID", isPattern: true });
});
