import { tools } from "../../apps/mcp-server/src/tools/table.ts";
import { code, plain, table } from "./markdown.ts";

type Tool = (typeof tools)[number];

interface Schema {
  readonly type?: string;
  readonly description?: string;
  readonly enum?: readonly unknown[];
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
}

/** The reference of the tools of the MCP server: what a client is told of each, and its arguments. */
export function toolsPage(): string {
  const lines = [
    "# Tools of the MCP server",
    "",
    "What `b24-mcp` offers to agents. How it is set up, and what answers look like: [mcp.md](../mcp.md).",
    "",
    ...tools.flatMap(toolLines),
  ];
  return `${lines.join("\n").trimEnd()}\n`;
}

function toolLines(tool: Tool): readonly string[] {
  const { name, title, description, toolset, access, needs } = tool;
  return [
    `## ${name}`,
    "",
    `**${plain(title)}.** ${plain(description)}`,
    "",
    `Group: ${toolset === undefined ? "in every choice" : code(toolset)}. Access: ${code(access)}.${scopes(needs)}`,
    "",
    ...table(["argument", "values", "what it means"], argumentRows(tool)),
  ];
}

function scopes(needs: readonly string[]): string {
  return needs.length === 0 ? "" : ` Listed with one of the scopes ${needs.map(code).join(", ")}.`;
}

function argumentRows({ input }: Tool): readonly (readonly string[])[] {
  const { properties = {}, required = [] } = input.toJSONSchema({ io: "input" });
  return Object.entries(properties as Readonly<Record<string, Schema>>).map(([name, schema]) => [
    code(name) + (required.includes(name) ? " (needed)" : ""),
    valuesOf(schema),
    plain(schema.description ?? ""),
  ]);
}

function valuesOf(schema: Schema): string {
  if (schema.enum !== undefined) return schema.enum.map((value) => code(String(value))).join(", ");
  if (schema.anyOf !== undefined) return [...new Set(schema.anyOf.map(valuesOf))].join(" or ");
  if (schema.type === "array") return `list of ${schema.items === undefined ? "values" : valuesOf(schema.items)}`;
  return schema.type ?? "any value";
}
