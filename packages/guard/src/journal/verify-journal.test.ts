import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { memoryJournalStore } from "../../test/memory-stores.ts";
import { createJournal, createSeal, type JournalHead, type JournalRow, type JournalVerdict } from "../index.ts";

const seal = createSeal(new Uint8Array(32).fill(7));
const foreignSeal = createSeal(new Uint8Array(32).fill(8));

/** Writes lines up to number `length`, after those that are there. */
function grow(rows: JournalRow[], length: number, name = "a"): JournalRow[] {
  const journal = createJournal({ store: memoryJournalStore(rows), seal, now: () => 1_750_000_000_000 });
  while (rows.length < length) {
    const object = { kind: "deal", id: String(rows.length) };
    const plan = `plan-${name}-${rows.length}`;
    const method = "crm.item.update";
    journal.add({
      portal: "a.bitrix24.ru",
      actor: { kind: "cli" },
      method,
      object,
      effect: "write",
      plan,
      outcome: "done",
    });
  }
  return rows;
}

function headOf(rows: readonly JournalRow[]): JournalHead {
  return rows.at(-1) ?? { index: 0, mac: "" };
}

function verify(rows: readonly JournalRow[], head?: { readonly mac: string; readonly index?: number }): JournalVerdict {
  const sorted = rows.toSorted((a, b) => a.index - b.index);
  return createJournal({ store: memoryJournalStore(sorted), seal, now: () => 0 }).verify(head);
}

function found(verdict: JournalVerdict): string[] {
  return verdict.problems.map(({ kind, first, last }) =>
    first === last ? `${kind} ${first}` : `${kind} ${first}-${last}`,
  );
}

/** The rows with what stands at some numbers replaced. */
function replace(rows: readonly JournalRow[], ...changed: readonly JournalRow[]): JournalRow[] {
  return rows.map((row) => changed.find(({ index }) => index === row.index) ?? row);
}

function at(rows: readonly JournalRow[], index: number): JournalRow {
  return rows[index - 1] as JournalRow;
}

const ten = grow([], 10);
const head = headOf(ten);

describe("says which line and what", () => {
  test.each<[string, readonly JournalRow[], readonly string[]]>([
    ["untouched", ten, []],
    ["a text", replace(ten, { ...at(ten, 4), line: at(ten, 4).line.replace('"3"', '"9"') }), ["edited 4"]],
    ["a mac", replace(ten, { ...at(ten, 4), mac: "0".repeat(64) }), ["edited 4"]],
    ["a removed line", ten.toSpliced(3, 1), ["removed 4"]],
    ["removed lines", ten.toSpliced(3, 3), ["removed 4-6"]],
    ["the beginning", ten.slice(2), ["removed 1-2"]],
    ["the end", ten.slice(0, 8), ["removed 9-10"]],
    ["all of it", [], ["removed 1-10"]],
    ["two swapped", replace(ten, { ...at(ten, 7), index: 3 }, { ...at(ten, 3), index: 7 }), ["moved 3", "moved 7"]],
    ["one over another", replace(ten, { ...at(ten, 7), index: 3 }), ["removed 3", "moved 3"]],
    [
      "removed and numbered anew",
      ten.toSpliced(3, 1).map((row, place) => ({ ...row, index: place + 1 })),
      ["removed 4", "moved 4-9"],
    ],
    ["inserted without the key", [...ten, { index: 11, line: at(ten, 10).line, mac: "0".repeat(64) }], ["edited 11"]],
    ["edited and removed", replace(ten, { ...at(ten, 4), line: "{" }).toSpliced(4, 1), ["edited 4", "removed 5"]],
  ])("%s", (_, rows, problems) => {
    const verdict = verify(rows, head);
    expect(found(verdict).toSorted()).toEqual(problems.toSorted());
    expect(verdict).toMatchObject({ isIntact: problems.length === 0, lines: rows.length, isEndChecked: true });
  });

  test("lines of two histories, each of them genuine", () => {
    const other = grow(ten.slice(0, 4), 10, "b");
    expect(found(verify([...ten.slice(0, 6), ...other.slice(6)], headOf(other)))).toEqual(["does-not-follow 7"]);
  });

  test("an end that was cut and written anew", () => {
    const other = grow(ten.slice(0, 4), 12, "b");
    expect(found(verify(other, head))).toEqual(["head-missing 10"]);
    expect(found(verify(other, { mac: head.mac }))).toEqual(["head-missing 13"]);
  });

  test("in both languages", () => {
    const [problem] = verify(ten.toSpliced(3, 2), head).problems;
    expect(problem?.message).toEqual({ ru: "Строки 4–5: удалены.", en: "Lines 4–5: removed." });
  });
});

test("a head that was noted earlier stays good while the journal grows; the new head is told", () => {
  const grown = grow([...ten], 25);
  expect(verify(grown, head)).toMatchObject({ isIntact: true, head: { index: 25, mac: headOf(grown).mac } });
  expect(verify([])).toMatchObject({ isIntact: true, lines: 0, head: undefined });
});

test("what it cannot detect: an end that was removed, when no head is known, and it says so", () => {
  expect(verify(ten.slice(0, 8))).toMatchObject({ isIntact: true, isEndChecked: false });
  expect(verify([])).toMatchObject({ isIntact: true, isEndChecked: false });
  const other = grow(ten.slice(0, 4), 12, "b");
  expect(verify(other)).toMatchObject({ isIntact: true, isEndChecked: false });
});

test("another key: no line is genuine, and that is told as one thing", () => {
  const foreign = createJournal({ store: memoryJournalStore([...ten]), seal: foreignSeal, now: () => 0 });
  expect(foreign.verify()).toMatchObject({ isIntact: false, lines: 10, genuineLines: 0, head: undefined });
  expect(found(foreign.verify())).toEqual(["edited 1-10"]);
});

test("a damaged last line does not stop the journal, and stays the only fault", () => {
  const damaged = replace(ten, { ...at(ten, 10), mac: "</td>\u2028" });
  const grown = grow(damaged, 13);
  expect(found(verify(grown))).toEqual(["edited 10"]);
});

type Edit = (rows: JournalRow[]) => JournalRow[];

const number = fc.nat({ max: 40 });
const pick = (rows: readonly JournalRow[], choice: number): JournalRow => at(rows, (choice % rows.length) + 1);
const renumbered: Edit = (rows) => rows.map((row, place) => ({ ...row, index: place + 1 }));

const edit: fc.Arbitrary<Edit> = fc.oneof(
  fc
    .tuple(number, fc.nat({ max: 400 }), fc.constantFrom("0", "1", "a", '"', "}", "я"))
    .map(([choice, place, letter]): Edit => (rows) => {
      const row = pick(rows, choice);
      const cut = place % row.line.length;
      return replace(rows, { ...row, line: row.line.slice(0, cut) + letter + row.line.slice(cut + 1) });
    }),
  fc
    .tuple(number, fc.nat({ max: 63 }), fc.constantFrom("0", "1", "f", "F"))
    .map(([choice, place, digit]): Edit => (rows) => {
      const row = pick(rows, choice);
      return replace(rows, { ...row, mac: row.mac.slice(0, place) + digit + row.mac.slice(place + 1) });
    }),
  number.map(
    (choice): Edit =>
      (rows) =>
        rows.filter((row) => row !== pick(rows, choice)),
  ),
  number.map(
    (choice): Edit =>
      (rows) =>
        renumbered(rows.filter((row) => row !== pick(rows, choice))),
  ),
  number.map(
    (choice): Edit =>
      (rows) =>
        rows.slice(0, choice),
  ),
  fc.tuple(number, number).map(([one, two]): Edit => (rows) => {
    const [first, second] = [pick(rows, one), pick(rows, two)];
    return replace(rows, { ...first, index: second.index }, { ...second, index: first.index });
  }),
  fc.tuple(number, number).map(
    ([one, two]): Edit =>
      (rows) =>
        replace(rows, { ...pick(rows, one), index: pick(rows, two).index }),
  ),
  fc.tuple(number, fc.boolean()).map(([choice, isSealed]): Edit => (rows) => {
    const line = pick(rows, choice).line;
    const mac = isSealed ? foreignSeal.mac("journal", line) : pick(rows, choice).mac;
    return [...rows, { index: rows.length + 1, line, mac }];
  }),
);

function isSame(one: readonly JournalRow[], two: readonly JournalRow[]): boolean {
  return JSON.stringify(one.map(content)) === JSON.stringify(two.map(content));
}

function content({ index, line, mac }: JournalRow): unknown[] {
  return [index, line, mac];
}

test("1,000 journals, edited at random: everything is found with the head known, and all but a cut end without it", () => {
  let changed = 0;
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 30 }), fc.array(edit, { minLength: 1, maxLength: 4 }), (length, edits) => {
      const original = grow([], length);
      const rows = edits.reduce((edited, change) => (edited.length === 0 ? edited : change(edited)), [...original]);
      changed += isSame(rows, original) ? 0 : 1;
      expect(verify(rows, headOf(original)).isIntact).toBe(isSame(rows, original));
      expect(verify(rows, { mac: headOf(original).mac }).isIntact).toBe(isSame(rows, original));
      expect(verify(rows).isIntact).toBe(isSame(rows, original.slice(0, rows.length)));
    }),
    { numRuns: 1000 },
  );
  expect(changed).toBeGreaterThan(800);
});
