import type { ToolDefinitions } from "../../src/server/tool-definitions.ts";
import ownSchemas from "./own-schemas.json" with { type: "json" };

type Schemas = Readonly<Record<string, { readonly type: "object" } & Readonly<Record<string, unknown>>>>;

/**
 * Gives tools of the suites that have one a schema with what must reach the client unchanged, in place of that of their input. Our own
 * lists name no dialect: it is the one that applies when none is named, and the name would stand there once for each tool.
 */
export function withOwnSchemas(definitions: ToolDefinitions): ToolDefinitions {
  const schemas = ownSchemas as unknown as Schemas;
  return (tool) => {
    const definition = definitions(tool);
    const inputSchema = schemas[tool.name];
    return inputSchema === undefined ? definition : { ...definition, inputSchema };
  };
}
