import type { Tool as ListedTool } from "@modelcontextprotocol/server";
import { listedEnvelope } from "../answers/envelope.ts";
import type { Tool } from "../tools/tool.ts";
import { listedSchema } from "./listed-schema.ts";

/** Gives the definition of a tool as the list of tools shows it. */
export type ToolDefinitions = (tool: Tool) => ListedTool;

/** Makes definitions once for each tool: schemas cost milliseconds, and a stateless server is made for each request. */
export function createToolDefinitions(): ToolDefinitions {
  const known = new Map<string, ListedTool>();
  return (tool) => {
    const found = known.get(tool.name) ?? definitionOf(tool);
    known.set(tool.name, found);
    return found;
  };
}

function definitionOf({ name, title, description, hints, input }: Tool): ListedTool {
  return {
    name,
    title,
    description,
    inputSchema: listedSchema(input) as ListedTool["inputSchema"],
    outputSchema: listedEnvelope,
    annotations: { ...hints },
  };
}
