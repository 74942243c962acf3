import type { Language } from "b24kit";
import { isGranted } from "../callers/granted-scopes.ts";
import type { Settings, Toolset } from "../settings/settings.ts";
import type { Tool } from "../tools/tool.ts";

/** What is open to a caller: by the operator's settings, and by the scopes of the credential. */
export interface Access {
  readonly settings: Settings;
  /** Of titles and prompts: the portal's where the settings name none and it is known, else English. */
  readonly language: Language;
  /** The tools that the operator allows, by name. */
  readonly tools: ReadonlyMap<string, Tool>;
  /** Undefined while they are not known: nothing is hidden then. */
  readonly scopes: ReadonlySet<string> | undefined;
}

/** Whether the operator's choice takes in a whole group of tools, and so what belongs to it besides tools. */
export function isToolsetOpen({ settings: { toolsets, tools } }: Access, toolset: Toolset): boolean {
  return toolsets === undefined ? tools === undefined : toolsets.includes(toolset);
}

/** Whether the credential has one of the scopes, as far as is known; empty needs are always met. */
export function meets({ scopes }: Access, needs: readonly string[]): boolean {
  return scopes === undefined || needs.length === 0 || needs.some((scope) => isGranted(scope, scopes));
}
