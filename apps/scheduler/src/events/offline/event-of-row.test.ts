import { expect, test } from "vitest";
import { eventOfRow } from "./event-of-row.ts";
import { takenRows } from "./offline-row.ts";

const row = {
  ID: 1,
  TIMESTAMP_X: "2026-03-02T09:00:00+03:00",
  EVENT_NAME: "onCrmDealUpdate",
  EVENT_DATA: { FIELDS: { ID: 15 } },
  MESSAGE_ID: "m",
};

test("a record tells of its object, and where the portal keeps it", () => {
  expect(eventOfRow(row, "p", "deals", 0)).toEqual({
    feed: "deals",
    key: "m",
    code: "ONCRMDEALUPDATE",
    object: "deal:15",
    data: { FIELDS: { ID: 15 } },
    at: Date.parse("2026-03-02T06:00:00Z"),
    held: { processId: "p", messageId: "m" },
  });
  expect(eventOfRow(row, null, "deals", 0).held).toBeNull();
});

test("a record without data, object and time is an event all the same", () => {
  const bare = { ...row, EVENT_NAME: "ONAPPTEST", EVENT_DATA: false, TIMESTAMP_X: "" };
  expect(eventOfRow(bare, "p", "deals", 77)).toMatchObject({ object: null, data: null, at: 77 });
});

test("of a record of 5 MB only its object is kept", () => {
  const large = { ...row, EVENT_DATA: { FIELDS: { ID: 15, COMMENTS: "x".repeat(5_000_000) } } };
  expect(eventOfRow(large, "p", "deals", 0)).toMatchObject({ object: "deal:15", data: null });
});

test("a record that is nested too deep stops neither itself nor the others", () => {
  const deep = `{"FIELDS":{"ID":15},"a":${"[".repeat(20_000)}${"]".repeat(20_000)}}`;
  const { events } = takenRows.parse({ events: [{ ...row, EVENT_DATA: JSON.parse(deep) as unknown }, row] });
  expect(events.map((one) => eventOfRow(one, "p", "deals", 0))).toMatchObject([
    { object: "deal:15", data: null },
    { object: "deal:15", data: row.EVENT_DATA },
  ]);
});
