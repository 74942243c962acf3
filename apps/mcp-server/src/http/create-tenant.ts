import type { IncomingMessage, ServerResponse } from "node:http";
import { type NodeIncomingMessageLike, toNodeHandler } from "@modelcontextprotocol/node";
import type { ClientSettings } from "b24kit";
import { classifyInboundRequest, createMcpHandler } from "@modelcontextprotocol/server";
import { createCaller } from "../callers/create-caller.ts";
import { createServer, type ServerParts } from "../server/create-server.ts";
import type { Environment } from "../settings/environment.ts";
import type { Settings } from "../settings/settings.ts";
import type { Asking } from "../writes/asking.ts";
import { createGate, type Gate } from "./create-gate.ts";
import type { HttpLimits } from "./http-limits.ts";
import { createSessions } from "./sessions.ts";

/** All that belongs to one caller: its portal, its sessions, its stateless requests. Nothing of it is shared with another one. */
export interface Tenant {
  readonly gate: Gate;
  /** Whether nothing of it was used since an instant. */
  isIdle(since: number): boolean;
  serve(request: IncomingMessage, response: ServerResponse, body: unknown): Promise<void>;
  endIdleSessions(since: number): Promise<void>;
  close(): Promise<void>;
}

/** How the things of a caller are made. */
export interface TenantOptions {
  readonly settings: Settings;
  readonly env: Environment;
  readonly stoppedAt?: number;
  /** What the portal allows. Default: what every plan of the cloud does. */
  readonly portalLimits?: ClientSettings["limits"];
  readonly server: Omit<ServerParts, "caller">;
  readonly limits: HttpLimits;
  /** All calls that are under way. */
  readonly all: Gate;
  /** Aborted when no more requests are taken. */
  readonly stopping: AbortSignal;
  readonly now: () => number;
  /** Takes lines for the operator. */
  readonly log: (line: string) => void;
  readonly onError: (error: unknown) => void;
}

/** Makes what belongs to one caller. Nothing is opened yet. */
export function createTenant(options: TenantOptions): Tenant {
  const { limits, now, onError } = options;
  const caller = createCaller(options);
  const gate = createGate(limits.perCaller);
  const aside: Asking["aside"] = async (work) => gate.aside(async () => options.all.aside(work));
  const server = { ...options.server, asking: { ending: options.stopping, aside } };
  const connect = () => createServer({ ...server, caller });
  const sessions = createSessions({ most: limits.sessions, connect, now });
  // The server of a stateless request is gone when there is something to tell: those who listen have a stream of their own.
  const connectOnce = () =>
    createServer({ ...server, caller, tellToolsChanged: () => stateless.notify.toolsChanged() });
  const stateless = createMcpHandler(connectOnce, { legacy: "reject", maxSubscriptions: limits.streams });
  const serveStateless = toNodeHandler(stateless, { onerror: onError });
  // Streams of notifications, which take no place of the gate, included.
  let open = 0;
  let usedAt = now();
  return {
    gate,
    isIdle: (since) => open === 0 && sessions.count === 0 && usedAt < since,
    serve: async (request, response, body) => {
      open += 1;
      try {
        if (isOfSession(request, body)) await sessions.serve(request, response, body);
        else await serveStateless(request as NodeIncomingMessageLike, response, body);
      } finally {
        open -= 1;
        usedAt = now();
      }
    },
    endIdleSessions: async (since) => sessions.endIdle(since),
    close: async () => {
      await Promise.all([sessions.close(), stateless.close()]);
      await caller[Symbol.asyncDispose]();
    },
  };
}

/** The protocol of 2025 has sessions, the one of 2026-07-28 has none. */
function isOfSession({ method = "", headers }: IncomingMessage, body: unknown): boolean {
  const header = (key: string, name: string): object => {
    const value = headers[name];
    return typeof value === "string" ? { [key]: value } : {};
  };
  const outcome = classifyInboundRequest({
    httpMethod: method,
    ...header("protocolVersionHeader", "mcp-protocol-version"),
    ...header("mcpMethodHeader", "mcp-method"),
    ...header("mcpNameHeader", "mcp-name"),
    body,
  });
  // A client of the newer protocol that asks for a stream is told so by the handler of that protocol.
  const isStateless = body === undefined && headers["mcp-protocol-version"] === "2026-07-28";
  return outcome.kind === "legacy" && !isStateless;
}
