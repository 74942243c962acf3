import { expect, test } from "vitest";
import { tools } from "../../src/tools/table.ts";
import type { Tool } from "../../src/tools/tool.ts";
import { cases } from "./cases.ts";
import type { Choice } from "./choices.ts";
import { rankChoices } from "./rank-choices.ts";

/** A tool as the list shows it, and nothing else. Without the name: some names alone would do where the text says nothing. */
function listed({ name, title, description }: Tool): Choice {
  return { tool: name, args: {}, names: title, about: description, triggers: [] };
}

/** The places at which the right tool of each question comes, by tool; 0 is the first. A tool that no word speaks for has none. */
async function placesOf(some: readonly Tool[]): Promise<ReadonlyMap<string, readonly number[]>> {
  const choices = some.map(listed);
  const places = await Promise.all(
    cases.map(async ({ ask, tool }) => {
      const ranked = (await rankChoices(ask, choices)).filter(({ points }) => points > 0);
      const at = ranked.findIndex(({ choice }) => choice.tool === tool);
      return { tool, at: at === -1 ? Number.POSITIVE_INFINITY : at };
    }),
  );
  return new Map([...Map.groupBy(places, ({ tool }) => tool)].map(([tool, all]) => [tool, all.map(({ at }) => at)]));
}

function shareWithin(places: readonly number[], first: number): number {
  return places.filter((at) => at < first).length / places.length;
}

/** The least share of the questions of each tool for which it is among the first three. */
const leastRecall = 0.4;

const recallOf = async (some: readonly Tool[], name: string): Promise<number> =>
  shareWithin((await placesOf(some)).get(name) ?? [], 3);

test("title and description alone put the right tool first for half of the questions", async () => {
  const share = shareWithin([...(await placesOf(tools)).values()].flat(), 1);
  console.log(`first by the listed texts alone: ${(share * 100).toFixed(1)} % of ${cases.length}`);
  expect(share).toBeGreaterThanOrEqual(0.5);
});

test.each(tools.map(({ name }) => name))("%s is found by its own text, and not without it", async (name) => {
  expect(await recallOf(tools, name)).toBeGreaterThanOrEqual(leastRecall);
  const emptied = tools.map((tool) => (tool.name === name ? { ...tool, title: "", description: "x" } : tool));
  expect(await recallOf(emptied, name)).toBeLessThan(leastRecall);
});
