import type { McpServer } from "@modelcontextprotocol/server";
import type { Caller } from "../callers/caller.ts";
import type { Tool } from "../tools/tool.ts";
import type { Library } from "./library.ts";

/** What prompts, resources and completions work with. */
export interface LibraryParts {
  readonly caller: Caller;
  /** Those that the operator allows. */
  readonly tools: readonly Tool[];
  /** A text that nobody can foresee, new for each answer. */
  readonly marker: () => string;
  /** Milliseconds that lists and completions wait for the portal. */
  readonly patience: number;
  readonly library: () => Promise<Library>;
}

/** The capabilities that go with it. Lists do not change while a server runs. */
export const libraryCapabilities = {
  resources: { listChanged: false },
  prompts: { listChanged: false },
  completions: {},
} as const;

/**
 * Answers for prompts, resources and completions in place of the SDK's own registry: one table for each, loaded when somebody asks,
 * and addresses that are matched as they were written.
 */
export function addLibrary({ server }: McpServer, parts: LibraryParts): void {
  server.setRequestHandler("resources/list", async () => (await handlers()).listResources(parts));
  server.setRequestHandler("resources/templates/list", async () => (await handlers()).listTemplates(parts));
  server.setRequestHandler("resources/read", async ({ params }, context) =>
    (await handlers()).readResource(params.uri, parts, context),
  );
  server.setRequestHandler("prompts/list", async () => (await handlers()).listPrompts(parts));
  server.setRequestHandler("prompts/get", async ({ params }, context) =>
    (await handlers()).getPrompt(params, parts, context),
  );
  server.setRequestHandler("completion/complete", async ({ params }, context) =>
    (await handlers()).complete(params, parts, context),
  );
}

/** Loaded when somebody asks for the first of them. */
async function handlers() {
  return import("./handlers.ts");
}
