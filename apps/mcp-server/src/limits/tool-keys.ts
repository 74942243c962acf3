import type { Tool } from "../tools/tool.ts";

/** What decides whether a tool is open, of those that other tools point to: they cannot import its definition, which loads theirs. */
export const toolKeys = {
  describeMethod: { name: "b24_describe_method", toolset: "docs", access: "read-only" },
  findMethod: { name: "b24_find_method", toolset: "docs", access: "read-only" },
  call: { name: "b24_call", toolset: "raw", access: "read-only" },
  planWrite: { name: "b24_plan_write", toolset: "write", access: "write" },
} as const satisfies Readonly<Record<string, Pick<Tool, "name" | "toolset" | "access">>>;
