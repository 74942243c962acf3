import type { IncomingMessage, ServerResponse } from "node:http";
import { isInitializeRequest } from "@modelcontextprotocol/server";
import { refuse } from "./refuse.ts";
import { openSession, type Session, type SessionOptions } from "./open-session.ts";

/** The sessions of one caller: clients of the protocol of 2025. */
export interface Sessions {
  readonly count: number;
  serve(request: IncomingMessage, response: ServerResponse, body: unknown): Promise<void>;
  /** Ends the sessions that were not used since an instant. */
  endIdle(since: number): Promise<void>;
  close(): Promise<void>;
}

/** How sessions are kept. */
export interface SessionsOptions extends Pick<SessionOptions, "connect" | "now"> {
  /** At most so many. */
  readonly most: number;
}

/** Keeps the sessions of one caller. */
export function createSessions({ most, connect, now }: SessionsOptions): Sessions {
  const open = new Map<string, Session>();
  const end = async (sessions: Iterable<[string, Session]>): Promise<void> => {
    const ended = [...sessions];
    for (const [id] of ended) open.delete(id);
    await Promise.all(ended.map(async ([, session]) => session.close()));
  };
  const idle = (since: number): [string, Session][] =>
    [...open].filter(([, session]) => !session.isBusy && session.usedAt < since);
  /** The one that was idle longest gives way to a new one: clients seldom say goodbye. */
  const makeRoom = async (): Promise<boolean> => {
    if (open.size < most) return true;
    const oldest = idle(Infinity)
      .toSorted(([, a], [, b]) => a.usedAt - b.usedAt)
      .slice(0, 1);
    await end(oldest);
    return oldest.length > 0;
  };
  return {
    get count() {
      return open.size;
    },
    serve: async (request, response, body) => {
      const { "mcp-session-id": id } = request.headers;
      const session = typeof id === "string" ? open.get(id) : undefined;
      if (session !== undefined) return session.serve(request, response, body);
      if (id !== undefined) return refuse(response, unknownSession);
      if (!isInitializeRequest(body)) return refuse(response, noSession);
      if (!(await makeRoom())) return refuse(response, tooManySessions(most));
      const opened = await openSession({
        connect,
        now,
        onOpen: (name, made) => open.set(name, made),
        onClose: (name) => open.delete(name),
      });
      return opened.serve(request, response, body);
    },
    endIdle: async (since) => end(idle(since)),
    close: async () => end(open),
  };
}

const unknownSession = {
  status: 404,
  code: -32_001,
  message:
    "There is no such session: it has ended or was never there. Send initialize without a session id to begin a new one.",
};

const noSession = {
  status: 400,
  message:
    "Send initialize first, then the Mcp-Session-Id of its answer with every request; or speak protocol 2026-07-28.",
};

function tooManySessions(most: number) {
  return {
    status: 429,
    message: `All ${most} sessions of this caller are in use. End one by DELETE, or try again later.`,
    headers: { "retry-after": "5" },
  };
}
