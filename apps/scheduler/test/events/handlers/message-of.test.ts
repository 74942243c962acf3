import { expect, test } from "vitest";
import { messageOf } from "../../../src/events/handlers/message-of.ts";
import type { QueuedEvent } from "../../../src/events/queue/event-queue.ts";

const event: QueuedEvent = {
  id: 7,
  token: "t",
  feed: "deals",
  key: "a0b1",
  code: "ONCRMDEALUPDATE",
  object: "deal:15",
  data: { FIELDS: { ID: "15" } },
  at: Date.parse("2026-03-02T06:00:00Z"),
  held: { processId: "p", messageId: "m" },
  status: "running",
  attempt: 2,
  failures: 1,
  dueAt: 0,
  owner: "me",
  reason: null,
};
const object = { kind: "deal", id: 15 };
const portal = "example.bitrix24.com";
const keyOf = (more: Partial<QueuedEvent>) => messageOf({ ...event, ...more }, { portal, object }).key;

test("a message tells what is known, and nothing of the queue", () => {
  const state = { state: "read", current: { id: 15 } } as const;
  expect(messageOf(event, { portal, object, state })).toEqual({
    key: expect.stringMatching(/^[0-9a-f]{32}$/),
    feed: "deals",
    portal,
    event: "ONCRMDEALUPDATE",
    at: "2026-03-02T06:00:00.000Z",
    attempt: 2,
    object,
    state: "read",
    current: { id: 15 },
    data: { FIELDS: { ID: "15" } },
  });
});

test("an object that was not read has no state, one that is gone is null", () => {
  const unread = messageOf({ ...event, data: null }, { portal, object });
  expect(Object.keys(unread)).toEqual(["key", "feed", "portal", "event", "at", "attempt", "object"]);
  expect(messageOf(event, { portal, object, state: { state: "gone" } })).toMatchObject({
    state: "gone",
    current: null,
  });
});

test("the key is the same at each attempt, and another one for a later change of the same object", () => {
  expect(keyOf({ attempt: 5, status: "waiting", held: { processId: "q", messageId: "m" } })).toBe(keyOf({}));
  // Another store gives it another number.
  expect(keyOf({ id: 8 })).toBe(keyOf({}));
  expect(keyOf({ token: "u" })).not.toBe(keyOf({}));
  expect(keyOf({ at: event.at + 1000 })).not.toBe(keyOf({}));
  expect(keyOf({ feed: "other" })).not.toBe(keyOf({}));
});
