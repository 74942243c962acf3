import type { EventMessage } from "../../../src/events/handlers/event-handler.ts";
import type { HandlerParts } from "../../../src/events/handlers/handler-parts.ts";

/** The message of an update of a deal. */
export function aMessage(id: number, more: Partial<EventMessage> = {}): EventMessage {
  return {
    key: id.toString(16).padStart(32, "0"),
    feed: "deals",
    portal: "example.bitrix24.com",
    event: "ONCRMDEALUPDATE",
    at: "2026-03-02T06:00:00.000Z",
    attempt: 1,
    object: { kind: "deal", id },
    state: "read",
    current: { id, title: `Deal ${id}` },
    ...more,
  };
}

/** What handlers of tests need from outside. */
export function handlerParts(more: Partial<HandlerParts> = {}): HandlerParts {
  return {
    feed: "deals",
    secret: () => Promise.reject(new Error("no secret is asked for")),
    env: {},
    now: () => Date.parse("2026-03-02T06:00:01Z"),
    timeout: 10_000,
    ...more,
  };
}

/** A signal that nobody aborts. */
export const calm = new AbortController().signal;
