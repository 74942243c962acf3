import type { Tool } from "../../src/tools/tool.ts";
import { fixtureTool, resultOf, text } from "./fixture-tool.ts";
import { picture, sound } from "./media.ts";

const embedded = {
  type: "resource",
  resource: { uri: "test://embedded-resource", mimeType: "text/plain", text: "An embedded resource." },
} as const;

/** The tools of the suites that need nothing of the client. */
export const plainTools: readonly Tool[] = [
  fixtureTool("test_simple_text", () => ({ data: "A simple text.", told: ["A simple text."] })),
  fixtureTool("test_image_content", () => resultOf(picture)),
  fixtureTool("test_audio_content", () => resultOf(sound)),
  fixtureTool("test_embedded_resource", () => resultOf(embedded)),
  fixtureTool("test_multiple_content_types", () => resultOf(text("Several parts:"), picture, embedded)),
  fixtureTool("test_error_handling", () => {
    throw new Error("This tool always fails.");
  }),
  fixtureTool("test_tool_with_progress", (_input, { progress }) => {
    for (const percent of [1, 50, 100]) progress(percent, "percent");
    return { data: null, told: ["Done."] };
  }),
  // Asks for nothing: only its stream is looked at.
  fixtureTool("test_streaming_elicitation", () => ({ data: null, told: ["Done."] })),
  fixtureTool("test_logging_tool", async (_input, { context }) => {
    await context.mcpReq.log("info", "A line of the log.");
    return { data: null, told: ["Done."] };
  }),
  fixtureTool("json_schema_2020_12_tool", () => ({ data: null })),
  fixtureTool("test_x_mcp_header", () => ({ data: null }), ["region"]),
];
