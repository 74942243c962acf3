import type { PortalField, RecordList } from "b24kit";
import { seenKeys } from "@b24kit/state";
import { recordList } from "b24kit";
import { expect, test } from "vitest";
import { matchExisting } from "./match-existing.ts";

const title: PortalField = {
  name: "title",
  type: "string",
  title: "Title",
  isReadOnly: false,
  isRequired: false,
  isMultiple: false,
  isUserField: false,
};

/** A portal whose database takes accents for nothing. */
const client = {
  batch: async () => ({ r0: { ok: true, result: { items: [{ id: 7, title: "Café Zoë" }] } } }),
} as unknown as Parameters<typeof matchExisting>[1]["client"];

test("a record that the portal finds by a key that is not quite its own is a problem, no new record", async () => {
  const records = ["Cafe Zoe", "Other"].map((text, index) => ({ line: index + 2, values: new Map([[title, text]]) }));
  const list = recordList("company") as RecordList;
  const { signal } = new AbortController();
  const seen = seenKeys();
  const found = await matchExisting(records, {
    client,
    list,
    key: title,
    column: "Name",
    fields: [title],
    seen,
    signal,
  });
  expect(found.existing.size).toBe(0);
  expect(found.problems).toMatchObject([
    {
      line: 2,
      column: "Name",
      what: { en: expect.stringContaining('a similar record 7 is on the portal: "Café Zoë"') as string },
    },
  ]);
});
