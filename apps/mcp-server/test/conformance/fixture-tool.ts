import type { CallToolResult } from "@modelcontextprotocol/server";
import { z } from "zod";
import { readsCatalog } from "../../src/tools/hints.ts";
import type { Tool, ToolCall, ToolOutcome } from "../../src/tools/tool.ts";

type Run = (input: Record<string, unknown>, call: ToolCall) => Promise<ToolOutcome> | ToolOutcome;

/** A tool that a conformance suite calls by its name; it has no arguments but the texts that are named. */
export function fixtureTool(name: string, run: Run, texts: readonly string[] = []): Tool {
  return {
    name,
    title: name,
    description: "For the conformance suites.",
    hints: readsCatalog,
    input: z.strictObject(Object.fromEntries(texts.map((text) => [text, z.string()]))),
    needs: [],
    access: "read-only",
    load: async () => ({ run: async (input: Record<string, unknown>, call: ToolCall) => run(input, call) }),
  };
}

/** A result that holds these parts, in the envelope that every tool promises. */
export function resultOf(...content: CallToolResult["content"]): CallToolResult {
  return { content, structuredContent: { ok: true, data: null, notices: [] } };
}

/** A part that is a text. */
export function text(words: string): CallToolResult["content"][number] {
  return { type: "text", text: words };
}
