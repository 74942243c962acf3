import { expect, test } from "vitest";
import { routingPhrases } from "../routing-phrases.ts";
import { questions, scoreAnswers, systemOf } from "./model-routing.ts";

test("right answers score whole, others are told", () => {
  const right = routingPhrases.map(([, meant]) => meant);
  expect(scoreAnswers(right)).toMatchObject({ asked: questions.length, right: questions.length, wrong: [] });
  const mixed = [`\`${right[0]?.toUpperCase() ?? ""}\`\n`, "nothing", undefined, ...right.slice(3)];
  expect(scoreAnswers(mixed)).toMatchObject({
    right: questions.length - 2,
    wrong: [`${questions[1]} → nothing, not ${right[1]}`, `${questions[2]} → no answer, not ${right[2]}`],
  });
});

test("a model is shown both skills, and not what is right", () => {
  expect(systemOf()).toContain('name: "bitrix24"');
  expect(systemOf()).toContain('name: "bitrix24-developer"');
  expect(systemOf()).not.toContain("чемпионат");
});
