import type { Tool as ListedTool } from "@modelcontextprotocol/server";
import { instructions } from "../../src/server/instructions.ts";
import { createToolDefinitions } from "../../src/server/tool-definitions.ts";
import { tools } from "../../src/tools/table.ts";
import { cases } from "./cases.ts";

/** What a model is shown: the same as a client of the server with --allow-write shows it. */
export interface Prompts {
  readonly system: string;
  readonly tools: readonly ListedTool[];
  readonly questions: readonly { readonly id: number; readonly ask: string }[];
}

/** Makes the prompts of all cases. */
export function promptsOf(): Prompts {
  const definitions = createToolDefinitions();
  return {
    system: `${instructions(tools.map(({ name }) => name))}\n\nAnswer with one call: the first that you would make.`,
    tools: tools.map((tool) => definitions(tool)),
    questions: cases.map(({ ask }, id) => ({ id, ask })),
  };
}
