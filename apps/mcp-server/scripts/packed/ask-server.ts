import { Client } from "@modelcontextprotocol/client";
import { StdioClientTransport } from "@modelcontextprotocol/client/stdio";

/** How a host starts a server. */
export interface StartedBy {
  readonly command: string;
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
}

/** What a server has said of itself and of the portal. */
export interface Said {
  readonly version: string | undefined;
  readonly tools: readonly string[];
}

/** Starts a server as a host does, asks it for the briefing of the portal, and ends it. Throws when the briefing is not made. */
export async function askServer({ command, args, env }: StartedBy): Promise<Said> {
  const transport = new StdioClientTransport({ command, args: [...args], env: { ...env }, stderr: "inherit" });
  const client = new Client({ name: "check-packed", version: "1.0.0" });
  await client.connect(transport);
  try {
    const { tools } = await client.listTools();
    const { structuredContent } = await client.callTool({ name: "b24_briefing", arguments: {} });
    const { ok, eyes } = (structuredContent ?? {}) as { readonly ok?: boolean; readonly eyes?: string };
    if (ok !== true || eyes === undefined)
      throw new Error(`no briefing from ${command} ${args.join(" ")}: ${JSON.stringify(structuredContent)}`);
    return { version: client.getServerVersion()?.version, tools: tools.map(({ name }) => name) };
  } finally {
    await client.close();
  }
}
