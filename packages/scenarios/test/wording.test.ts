import { checkWording, type Messages } from "@b24kit/report";
import { expect, test } from "vitest";
import { briefingExplainMessages } from "../src/briefing/explain-wording.ts";
import { briefingMessages } from "../src/briefing/wording.ts";
import { dayPlanMessages } from "../src/day-plan/wording.ts";
import { scenarios } from "../src/index.ts";
import { errorMessages } from "../src/run/error-wording.ts";
import { noticeMessages } from "../src/run/notice-wording.ts";
import { explainMessages } from "../src/shared/explain-wording.ts";
import { sharedMessages } from "../src/shared/wording.ts";

test.each(
  Object.entries({
    briefingMessages,
    briefingExplainMessages,
    dayPlanMessages,
    errorMessages,
    noticeMessages,
    explainMessages,
    sharedMessages,
  } satisfies Record<string, Messages>),
)("%s are complete in both languages", (_, messages) => {
  expect(checkWording(messages)).toEqual([]);
});

test.each(scenarios.map((scenario) => [scenario.id, scenario] as const))(
  "the table names %s in both languages",
  async (_, scenario) => {
    const { rounds, view } = await scenario.recipe();
    const { sections } = await view();
    const worded = [scenario.title, scenario.summary, ...Object.values(sections)];
    expect(worded.every(({ ru, en }) => /[а-я]/i.test(ru) && !/[а-я]/i.test(en) && en !== "")).toBe(true);
    expect(scenario.triggers.ru.length).toBeGreaterThan(0);
    expect(scenario.triggers.en.length).toBeGreaterThan(0);
    expect(scenario.needs.map(({ section }) => section).filter((section) => !(section in sections))).toEqual([]);
    expect(rounds.length).toBeLessThanOrEqual(4);
  },
);
