import { randomUUID } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { NodeStreamableHTTPServerTransport } from "@modelcontextprotocol/node";
import { isJSONRPCRequest, type McpServer, type RequestId } from "@modelcontextprotocol/server";

/** A session of one client. */
export interface Session {
  /** Whether a request or a stream of notifications is open. */
  readonly isBusy: boolean;
  /** Epoch milliseconds. */
  readonly usedAt: number;
  serve(request: IncomingMessage, response: ServerResponse, body: unknown): Promise<void>;
  close(): Promise<void>;
}

/** How a session is opened. */
export interface SessionOptions {
  /** Makes the server of the session. */
  readonly connect: () => McpServer;
  readonly now: () => number;
  /** Told when the client has begun the session. */
  readonly onOpen: (id: string, session: Session) => void;
  readonly onClose: (id: string) => void;
}

/** Opens a session for the request that begins it. */
export async function openSession({ connect, now, onOpen, onClose }: SessionOptions): Promise<Session> {
  const server = connect();
  const open = new Map<ServerResponse, unknown>();
  let usedAt = now();
  const transport = new NodeStreamableHTTPServerTransport({
    sessionIdGenerator: () => randomUUID(),
    onsessioninitialized: (id) => onOpen(id, session),
    onsessionclosed: (id) => onClose(id),
  });
  const session: Session = {
    get isBusy() {
      return open.size > 0;
    },
    get usedAt() {
      return usedAt;
    },
    serve: async (request, response, body) => {
      if (response.closed) return;
      open.set(response, body);
      const closed = new Promise<void>((resolve) => {
        response.once("close", () => {
          if (!response.writableFinished) cancel(transport, body);
          resolve();
        });
      });
      try {
        await Promise.all([transport.handleRequest(request, response, body), closed]);
      } finally {
        // A session that seems busy for ever would never be forgotten.
        open.delete(response);
        usedAt = now();
      }
      // What the SDK has refused has begun nothing.
      if (transport.sessionId === undefined) await server.close();
    },
    close: async () => {
      await Promise.allSettled(
        [...open.values()].flatMap((body) => requestIds(body)).map(async (id) => cutOff(transport, id)),
      );
      await server.close();
    },
  };
  await server.connect(transport);
  return session;
}

/** A client that has gone away cannot come back for its answers: what it asked for ends, down to the request to the portal. */
function cancel(transport: NodeStreamableHTTPServerTransport, body: unknown): void {
  for (const requestId of requestIds(body)) {
    const params = { requestId, reason: "the client has gone away" };
    transport.onmessage?.({ jsonrpc: "2.0", method: "notifications/cancelled", params });
    transport.closeSSEStream(requestId);
  }
}

/** A client that only sees its stream end waits on for the answer. What was answered already is not answered again. */
async function cutOff(transport: NodeStreamableHTTPServerTransport, id: RequestId): Promise<void> {
  const message =
    "The session was ended before the answer came. If this call was to change something, look whether it has.";
  await transport.send({ jsonrpc: "2.0", id, error: { code: -32_000, message } });
}

function requestIds(body: unknown): readonly RequestId[] {
  const messages: readonly unknown[] = Array.isArray(body) ? body : [body];
  return messages.filter((message) => isJSONRPCRequest(message)).map(({ id }) => id);
}
