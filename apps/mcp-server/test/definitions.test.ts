import { actions } from "b24kit";
import { expect, test } from "vitest";
import { instructions } from "../src/server/instructions.ts";
import { createToolDefinitions } from "../src/server/tool-definitions.ts";
import { actionIds } from "../src/tools/action-ids.ts";
import { allowedTools } from "../src/limits/allowed-tools.ts";
import { tools } from "../src/tools/table.ts";
import type { Settings } from "../src/settings/settings.ts";

const definitions = tools.map((tool) => createToolDefinitions()(tool));
const bytes = Buffer.byteLength(JSON.stringify({ tools: definitions }));

/** What a model pays for the list; English and JSON take about four bytes a token. */
test("the list of all tools stays within 16 tools and 16 KB", () => {
  console.log(`tools/list: ${definitions.length} tools, ${bytes} bytes, about ${Math.round(bytes / 4)} tokens`);
  expect(definitions.length).toBeLessThanOrEqual(16);
  expect(bytes).toBeLessThanOrEqual(16_384);
});

test("every tool has a name of ours, a title, all four hints, a strict input and the envelope", () => {
  for (const { name, title, description, annotations, inputSchema, outputSchema } of definitions) {
    expect(name).toMatch(/^b24_[a-z]+(?:_[a-z]+)*$/);
    expect(title).toMatch(/^\p{Lu}/u);
    expect(description?.length).toBeGreaterThan(60);
    expect(Object.values(annotations ?? {}).map((hint) => typeof hint)).toEqual(Array(4).fill("boolean"));
    expect(inputSchema).toMatchObject({ type: "object", additionalProperties: false });
    expect(outputSchema).toMatchObject({ type: "object", required: ["ok", "data", "notices"] });
  }
});

test("every action can be planned", () => {
  expect(actionIds).toEqual(actions.map(({ id }) => id));
});

test.each(definitions)("the definition of $name is as it was", (definition) => {
  expect(definition).toMatchSnapshot();
});

const choices = [
  {},
  { access: "read-only" },
  { tools: ["b24_docs"] },
  { toolsets: ["crm", "write"], packs: ["core"] },
  { toolsets: ["raw"] },
] as const satisfies readonly Partial<Settings>[];

test.each(choices)("the instructions for %j are within 1.5 KB, and name no tool that is not there", (choice) => {
  const settings = { access: "write", excludedTools: [], packs: [], ...choice } as const satisfies Settings;
  const names = allowedTools(tools, settings).map(({ name }) => name);
  const text = instructions(names);
  expect(Buffer.byteLength(text)).toBeLessThanOrEqual(1536);
  for (const [name] of text.matchAll(/b24_[a-z_]+/g)) expect(names).toContain(name);
  expect(text.includes("only reads")).toBe(!names.includes("b24_plan_write"));
});
