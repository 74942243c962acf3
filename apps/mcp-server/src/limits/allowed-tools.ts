import { allows, type Settings } from "../settings/settings.ts";
import type { Tool } from "../tools/tool.ts";

/** The tools that the operator allows: by access, by choice of sets and names, less what is excluded. */
export function allowedTools(tools: readonly Tool[], settings: Settings): readonly Tool[] {
  return tools.filter((tool) => isToolOpen(tool, settings));
}

/** Whether the operator allows a tool: texts name no other. */
export function isToolOpen(tool: Pick<Tool, "name" | "toolset" | "access">, settings: Settings): boolean {
  return allows(settings, tool.access) && isChosen(tool, settings) && !settings.excludedTools.includes(tool.name);
}

function isChosen({ name, toolset }: Pick<Tool, "name" | "toolset">, { toolsets, tools }: Settings): boolean {
  if (tools?.includes(name) === true) return true;
  if (toolsets === undefined) return tools === undefined;
  return toolset === undefined || toolsets.includes(toolset);
}
