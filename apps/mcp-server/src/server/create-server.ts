import { McpServer } from "@modelcontextprotocol/server";
import type { Caller } from "../callers/caller.ts";
import { addLibrary, libraryCapabilities } from "../library/add-library.ts";
import type { Library } from "../library/library.ts";
import { allowedTools } from "../limits/allowed-tools.ts";
import type { Tool } from "../tools/tool.ts";
import { instructions } from "./instructions.ts";
import type { Asking } from "../writes/asking.ts";
import type { ToolDefinitions } from "./tool-definitions.ts";
import { scopesWithin, visibleTools } from "../limits/visible-tools.ts";
import { wireSchema } from "./wire-schema.ts";

/** What a server is made of. */
export interface ServerParts {
  readonly caller: Caller;
  readonly tools: readonly Tool[];
  readonly definitions: ToolDefinitions;
  readonly version: string;
  /** A text that nobody can foresee, new for each answer. */
  readonly marker: () => string;
  /** Milliseconds that lists wait for the scopes of the credential, and completions for the portal. */
  readonly patience?: number;
  /** Tells whoever listens that the list of tools has changed; over the server's own connection by default. */
  readonly tellToolsChanged?: () => void;
  /** What calls have to mind while they wait for a person; nothing by default. */
  readonly asking?: Asking;
  /** Prompts and resources; those of the tables by default. */
  readonly library?: () => Promise<Library>;
}

/** A list of tools is asked for while somebody waits for the first answer. */
const usualPatience = 1500;

/** More entries in the arguments of one call than any question needs. */
const mostElements = 20_000;

/** Makes the server of one caller: the same for both protocol eras and every transport. Nothing is sent to the portal yet. */
export function createServer(parts: ServerParts): McpServer {
  const { caller, version } = parts;
  const tools = allowedTools(parts.tools, caller.settings);
  const server = new McpServer(
    { name: "b24-mcp", title: "Bitrix24", version },
    {
      instructions: instructions(tools.map(({ name }) => name)),
      capabilities: { tools: { listChanged: true }, ...libraryCapabilities },
      maxToolInputElements: mostElements,
      requestState: { verify: async (state, context) => (await caller.confirmations()).verify(state, context) },
    },
  );
  for (const tool of tools) addTool(server, tool, parts);
  listTools(server, tools, parts);
  addLibrary(server, { patience: usualPatience, library: ownLibrary, ...parts, tools });
  return server;
}

/** Loaded when somebody asks for it. */
async function ownLibrary(): Promise<Library> {
  return (await import("../library/table.ts")).library;
}

function addTool(server: McpServer, tool: Tool, parts: ServerParts): void {
  const { title = "", description = "", annotations = {}, inputSchema, outputSchema = {} } = parts.definitions(tool);
  const config = {
    title,
    description,
    annotations,
    inputSchema: wireSchema(() => inputSchema),
    outputSchema: wireSchema(() => outputSchema),
  };
  server.registerTool(tool.name, config, async (given, context) => {
    const { callTool } = await import("./call-tool.ts");
    const declared = { capabilities: server.server.getClientCapabilities(), info: server.server.getClientVersion() };
    return callTool(tool, given, { ...parts, declared }, context);
  });
}

/** In place of the SDK's own list, which cannot wait until the scopes are known. */
function listTools({ server }: McpServer, tools: readonly Tool[], parts: ServerParts): void {
  const { caller, definitions, patience = usualPatience } = parts;
  server.setRequestHandler("tools/list", async () => {
    const scopes = await scopesWithin(caller, patience);
    const shown = visibleTools(tools, scopes);
    if (scopes === undefined) void tellWhenKnown(tools, caller, parts.tellToolsChanged ?? tell);
    return { tools: shown.map((tool) => definitions(tool)) };
  });

  function tell(): void {
    if (server.transport !== undefined) void server.sendToolListChanged().catch(() => undefined);
  }
}

/** Scopes that come after the list was given may shorten it. */
async function tellWhenKnown(tools: readonly Tool[], caller: Caller, tell: () => void): Promise<void> {
  const later = visibleTools(tools, await caller.scopes());
  if (later.length < tools.length) tell();
}
