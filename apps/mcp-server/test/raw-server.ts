import { PassThrough } from "node:stream";
import { readSettings } from "../src/settings/read-settings.ts";
import { serve, type StdioOptions } from "../src/stdio/serve.ts";
import { tools } from "../src/tools/table.ts";

/** What a server answers to one message. */
export interface RawAnswer {
  readonly result?: {
    readonly resultType?: string;
    readonly isError?: boolean;
    readonly requestState?: string;
    readonly inputRequests?: { readonly confirm?: { readonly params: unknown } };
    readonly structuredContent?: { readonly ok: boolean; readonly data: Record<string, unknown> };
  };
  readonly error?: { readonly code: number };
}

/** A server in this process, and the pipes to it: its client says what it wants. */
export interface RawServer extends AsyncDisposable {
  /** Sends a call of a tool as it is. `client` is the name that the request gives. */
  call(params: Record<string, unknown>, client?: string): Promise<RawAnswer>;
}

export interface RawServerOptions extends Pick<StdioOptions, "requestTimeout"> {
  /** Takes lines for the operator. */
  readonly log?: (line: string) => void;
  readonly env: Readonly<Record<string, string>>;
  readonly era: "legacy" | "modern";
}

/** Starts a server that may do everything. In the older era its client cannot ask a person, in the newer one it can. */
export async function rawServer(options: RawServerOptions): Promise<RawServer> {
  const { env, era, log = () => undefined } = options;
  const [stdin, stdout, controller] = [new PassThrough(), new PassThrough(), new AbortController()];
  const settings = await readSettings(
    { allowDestructive: true, profile: "main" },
    env,
    tools.map(({ name }) => name),
  );
  const { signal } = controller;
  // The tests' portals count no requests.
  const limits = { portalLimits: "self-hosted" } as const;
  const ended = serve({ ...options, settings, log, version: "0.0.0", stdin, stdout, signal, ...limits });
  const waiting = new Map<number, (answer: RawAnswer) => void>();
  let rest = "";
  stdout.on("data", (chunk) => {
    const lines = (rest + String(chunk)).split("\n");
    rest = lines.pop() ?? "";
    for (const line of lines) {
      const answer = JSON.parse(line) as RawAnswer & { readonly id?: number };
      waiting.get(answer.id ?? -1)?.(answer);
    }
  });
  let id = 0;
  const send = async (method: string, params: object): Promise<RawAnswer> => {
    id += 1;
    const mine = id;
    const answered = new Promise<RawAnswer>((resolve) => waiting.set(mine, resolve));
    stdin.write(`${JSON.stringify({ jsonrpc: "2.0", id: mine, method, params })}\n`);
    const answer = await answered;
    waiting.delete(mine);
    return answer;
  };
  if (era === "legacy") await send("initialize", initialize);
  return {
    call: async (params, client = "raw") =>
      send("tools/call", era === "legacy" ? params : { ...params, _meta: envelope(client) }),
    [Symbol.asyncDispose]: async () => {
      controller.abort();
      await ended;
    },
  };
}

const initialize = { protocolVersion: "2025-06-18", capabilities: {}, clientInfo: { name: "raw", version: "1" } };

function envelope(name: string): object {
  return {
    "io.modelcontextprotocol/protocolVersion": "2026-07-28",
    "io.modelcontextprotocol/clientInfo": { name, version: "1" },
    "io.modelcontextprotocol/clientCapabilities": { elicitation: { form: {} } },
  };
}
