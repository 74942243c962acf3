import { describe, expect, it } from "vitest";
import type { Outcomes, SuccessfulOutcome } from "../../answer/outcome.ts";
import { listPages, missingPages } from "./index.ts";

const ids = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, index) => ({ ID: from + index }));
const twice = (from: number, to: number) => ids(from, to).flatMap((row) => [row, row]);
const page = (rows: readonly unknown[], more: Partial<SuccessfulOutcome> = {}): SuccessfulOutcome => ({
  ok: true,
  result: rows,
  ...more,
});

/** What a list of 120 rows gives, first by its first page, then by two further ones. */
function read(method: string, first: SuccessfulOutcome, further: Outcomes) {
  const pages = listPages(method, {});
  const part = pages.readFirst(first);
  return { part, both: pages.readFurther(part, 2, "x", further) };
}

describe("pages by identifier", () => {
  it("are asked for behind the last row, and behind each other", () => {
    const pages = listPages("crm.deal.list", { filter: { ">ID": 7, STAGE_ID: "NEW" } });
    expect(pages.first.params).toEqual({ order: { ID: "ASC" }, filter: { STAGE_ID: "NEW", ">ID": 7 } });
    const part = pages.readFirst(page(ids(8, 57), { total: 120 }));
    expect(part).toMatchObject({ received: 50, total: 120, isComplete: false, cursor: "after:57" });
    expect(missingPages(part, 1000)).toBe(2);
    expect(missingPages(part, 60)).toBe(1);
    const further = Object.entries(pages.further(part, 2, "x"));
    expect(further.map(([key]) => key)).toEqual(["xp0", "xp1"]);
    expect(further[0]?.[1].params).toEqual({
      order: { ID: "ASC" },
      filter: { STAGE_ID: "NEW", ">ID": 57 },
      start: -1,
    });
  });

  it("give rows that come several times once, and are complete by either count", () => {
    for (const total of [45, 90]) {
      const { part, both } = read("crm.activity.list", page(twice(1, 25), { total }), {
        xp0: page(twice(26, 45)),
        xp1: page(twice(1, 25)),
      });
      expect(missingPages(part, 1000)).toBe(total === 45 ? 1 : 3);
      expect(both).toMatchObject({ rows: ids(1, 45), received: 90, isComplete: true });
    }
  });

  it("stay open behind a page that is short too early, and behind one that is out of place", () => {
    for (const xp1 of [page(ids(101, 110)), page(ids(1, 50))]) {
      const { both } = read("crm.deal.list", page(ids(1, 50), { total: 120 }), { xp0: page(ids(51, 100)), xp1 });
      expect(both.isComplete).toBe(false);
      expect(both.cursor).toBe(`after:${both.rows.length}`);
    }
  });
});

describe("pages by offset", () => {
  const first = page(ids(1, 50), { total: 120, next: 50 });

  it("are complete when nothing has moved between them", () => {
    const last = page(ids(101, 120), { total: 120 });
    const { both } = read("user.get", first, { xp0: page(ids(51, 100), { total: 120 }), xp1: last });
    expect(both).toMatchObject({ rows: ids(1, 120), isComplete: true });
  });

  it.each([
    ["one row less", page(ids(102, 120), { total: 119 })],
    ["a row for the second time", page(ids(100, 119), { total: 120 })],
  ])("are dropped when %s shows that something has", (_, xp1) => {
    const { part, both } = read("user.get", first, { xp0: page(ids(51, 100), { total: 120 }), xp1 });
    expect(both).toBe(part);
    expect(both).toMatchObject({ isComplete: false, cursor: undefined });
  });

  it("that bring nothing new are an error", () => {
    expect(() => read("user.get", first, { xp0: first, xp1: first })).toThrow(/do not go on/);
  });
});

it("a list without pages is complete at once, and rows of one identifier are different ones", () => {
  const rows = [{ ID: 5 }, { ID: 5 }];
  const pages = listPages("calendar.event.get", { type: "user", ownerId: 1 });
  expect(pages.readFirst(page(rows))).toMatchObject({ rows, isComplete: true });
});

it("other ways of paging have no place in a batch", () => {
  expect(() => listPages("im.dialog.messages.get", { DIALOG_ID: "1" })).toThrow(/cannot be put into a batch/);
});
