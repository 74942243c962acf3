import { expect, test } from "vitest";
import { loadRouting, type Route, skills } from "../src/index.ts";
import { names } from "../../scenarios/test/ask/names.ts";
import { routingPhrases } from "./routing-phrases.ts";

const route = await loadRouting();

function say(found: Route): string {
  if (found.kind === "reference") return pageName(found.skill, found.id);
  return found.kind === "report" || found.kind === "action" ? `${found.kind} ${found.id}` : found.kind;
}

function pageName(skill: string, id: string): string {
  return skill === "bitrix24" ? `page ${id}` : `developer ${id}`;
}

function lead(said: string): Route {
  const language = /[а-яё]/i.test(said) ? "ru" : "en";
  return route(said, { now: Date.parse("2026-03-02T06:00:00Z"), zone: "Europe/Moscow", ...names[language] });
}

test("every sentence leads where it should", () => {
  const wrong = routingPhrases
    .map(([said, meant]) => ({ said, meant, found: say(lead(said)) }))
    .filter(({ meant, found }) => meant !== found)
    .map(({ said, meant, found }) => `${said} → ${found}, not ${meant}`);
  console.log(`routing: ${routingPhrases.length - wrong.length} of ${routingPhrases.length} sentences`);
  expect(wrong).toEqual([]);
});

test("the table has at least 150 sentences, each once, in both languages, and every page", () => {
  const sentences = routingPhrases.map(([said]) => said);
  expect(sentences.length).toBeGreaterThanOrEqual(150);
  expect(new Set(sentences).size).toBe(sentences.length);
  const russian = sentences.filter((said) => /[а-яё]/i.test(said)).length;
  expect(Math.min(russian, sentences.length - russian)).toBeGreaterThanOrEqual(70);
  const pages = skills.flatMap((skill) => skill.references.map(({ id }) => pageName(skill.id, id)));
  const asked = new Set(routingPhrases.map(([, meant]) => meant));
  expect(pages.filter((page) => !asked.has(page))).toEqual([]);
});

test("the phrases of every page lead to it, unless a report or an action answers them", () => {
  const astray = skills.flatMap((skill) =>
    skill.references.flatMap(({ id, when }) =>
      [...when.ru, ...when.en].flatMap((said) => {
        const found = lead(said);
        const isRight =
          found.kind === "reference"
            ? say(found) === pageName(skill.id, id)
            : found.kind === "report" || found.kind === "action";
        return isRight ? [] : [`${said} → ${say(found)}, not ${pageName(skill.id, id)}`];
      }),
    ),
  );
  expect(astray).toEqual([]);
});
