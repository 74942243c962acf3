import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { clients } from "../peers/clients.ts";
import { startDemoPortal } from "../portal/start-demo-portal.ts";
import type { Findings } from "../results/findings.ts";
import { buildWorkspace } from "../support/build-workspace.ts";
import { printTable } from "../support/print-table.ts";
import { ask } from "./ask.ts";
import { sizeOf } from "./size-of.ts";
import { toolPerMethod } from "./tool-per-method.ts";

const briefing = { method: "tools/call", params: { name: "b24_briefing", arguments: {} } };
const list = { method: "tools/list", params: {} };

interface Tools {
  readonly tools: readonly object[];
}

/** What a model has to read: the list of our tools, a briefing, and the list of a server with a tool for each method. */
export async function mcpSizes(): Promise<Findings> {
  buildWorkspace("b24-mcp");
  const home = mkdtempSync(join(tmpdir(), "b24kit-bench-"));
  using _ = { [Symbol.dispose]: () => rmSync(home, { recursive: true, force: true }) };
  await using portal = await startDemoPortal();
  const env = { ...process.env, B24KIT_HOME: home, B24KIT_NOW: portal.now, BITRIX24_WEBHOOK_URL: portal.webhook };
  const [reading, answer] = await ask([], env, [list, briefing]);
  const [writing] = await ask(["--allow-write"], env, [list]);
  return printTable(
    ["read by a model", clients.ours],
    [
      ["MCP: the list of tools that read", listText(reading as Tools)],
      ["MCP: the list with those that write", listText(writing as Tools)],
      ["MCP: computed, one tool for each documented method", listText({ tools: await toolPerMethod() })],
      ["MCP: a briefing", sizeOf(answer)],
    ],
  );
}

function listText({ tools }: Tools): string {
  return `${tools.length.toLocaleString("en")} tools, ${sizeOf({ tools })}`;
}
