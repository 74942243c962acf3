import { scenarios } from "b24kit";
import { expect, test } from "vitest";
import { tools } from "../../src/tools/table.ts";
import { cases } from "./cases.ts";
import { choicesOf } from "./choices.ts";
import { judge } from "./judge.ts";
import { laterCases } from "./later-cases.ts";
import { rankChoices } from "./rank-choices.ts";

const choices = choicesOf(tools);

async function isRight(entry: (typeof cases)[number]): Promise<boolean> {
  const [best, ...others] = await rankChoices(entry.ask, choices);
  const right = best !== undefined && judge(entry, best.choice).tool;
  if (!right) {
    const first = [best, ...others].slice(0, 3).map((one) => `${one?.choice.tool} ${JSON.stringify(one?.choice.args)}`);
    console.log(`not chosen: ${entry.ask} → ${first.join(" | ")}`);
  }
  return right;
}

async function shareOf(some: typeof cases): Promise<number> {
  const right = await Promise.all(some.map(isRight));
  return right.filter(Boolean).length / some.length;
}

test("the words of reports and actions, with the texts of the other tools, lead to the right one for nine questions of ten", async () => {
  const share = await shareOf(cases);
  console.log(`chosen by words: ${(share * 100).toFixed(1)} % of ${cases.length}`);
  expect(share).toBeGreaterThanOrEqual(0.9);
});

test("of questions that nothing was fitted to, three of five", async () => {
  expect(await shareOf(laterCases)).toBeGreaterThanOrEqual(0.6);
});

test("there are at least 60 questions, each once, in both languages alike", () => {
  const russian = cases.filter(({ ask }) => /[а-яё]/i.test(ask));
  expect(cases.length).toBeGreaterThanOrEqual(60);
  expect(new Set(cases.map(({ ask }) => ask)).size).toBe(cases.length);
  expect(Math.min(russian.length, cases.length - russian.length) / cases.length).toBeGreaterThan(0.4);
});

test("every tool and every report is the answer to a question", () => {
  const asked = new Set(
    cases.map(({ tool, args = {} }) => (tool === "b24_report" ? `b24_${String(args["id"])}` : tool)),
  );
  const reports = scenarios.map(({ id }) => `b24_${id}`);
  const wanted = [...tools.map(({ name }) => name).filter((name) => name !== "b24_report"), ...reports];
  expect(wanted.filter((name) => !asked.has(name))).toEqual([]);
  expect(cases.some(({ tool }) => tool === "b24_report")).toBe(true);
});

test.each(cases)("$ask: the tool takes the arguments", ({ tool, args = {}, present = [] }) => {
  const { input } = tools.find(({ name }) => name === tool) ?? {};
  expect(Object.keys(input?.shape ?? {})).toEqual(expect.arrayContaining([...Object.keys(args), ...present]));
  for (const [name, value] of Object.entries(args)) expect(input?.shape[name]?.safeParse(value).success).toBe(true);
});

test("a choice is judged by the tool, and by all that was to be given", () => {
  const wanted = { ask: "", tool: "b24_report", args: { id: "leads", since: "24h" }, present: ["whose"] };
  const args = { id: "leads", since: "24h", whose: "all", lang: "ru" };
  expect(judge(wanted, { tool: "b24_report", args })).toEqual({ tool: true, all: true });
  expect(judge(wanted, { tool: "b24_report", args: { ...args, since: "3 days" } })).toEqual({ tool: true, all: false });
  expect(judge(wanted, { tool: "b24_report", args: { id: "deals" } })).toEqual({ tool: false, all: false });
  expect(judge(wanted, { tool: "b24_call", args })).toEqual({ tool: false, all: false });
});
