import { expect, test } from "vitest";
import { memoryJournalStore } from "../../test/memory-stores.ts";
import { createJournal, createSeal, type Journal, type JournalDraft, type JournalRow } from "../index.ts";

const seal = createSeal(new Uint8Array(32).fill(1));
const start = Date.UTC(2026, 5, 1);

const draft: JournalDraft = {
  portal: "a.bitrix24.ru",
  actor: { kind: "cli" },
  method: "crm.item.add",
  effect: "write",
  outcome: "done",
};

/** A journal whose clock goes on a minute with each line. */
function journalOn(rows: JournalRow[]): Journal {
  return createJournal({ store: memoryJournalStore(rows), seal, now: () => start + rows.length * 60_000 });
}

function indexes(lines: Iterable<{ readonly index: number }>): number[] {
  return Array.from(lines, ({ index }) => index);
}

test("tells the head after each line", () => {
  const rows: JournalRow[] = [];
  const journal = journalOn(rows);
  expect(journal.add(draft)).toEqual({ index: 1, mac: rows[0]?.mac });
  expect(journal.add(draft)).toEqual({ index: 2, mac: rows[1]?.mac });
  expect(journal.verify().head).toEqual({ index: 2, mac: rows[1]?.mac });
});

test("finds lines by profile, portal, plan, grant, outcome and time", () => {
  const journal = journalOn([]);
  journal.add({ ...draft, profile: "main" });
  journal.add({ ...draft, plan: "p1", outcome: "refused", reason: "write" });
  journal.add({ ...draft, portal: "b.bitrix24.ru", grant: "g1" });
  expect(indexes(journal.entries())).toEqual([1, 2, 3]);
  expect(indexes(journal.entries({ profile: "main" }))).toEqual([1]);
  expect(indexes(journal.entries({ portal: "b.bitrix24.ru" }))).toEqual([3]);
  expect(indexes(journal.entries({ plan: "p1", outcome: "refused" }))).toEqual([2]);
  expect(indexes(journal.entries({ grant: "g1" }))).toEqual([3]);
  expect(indexes(journal.entries({ since: start + 60_000, until: start + 120_000 }))).toEqual([2]);
});

test("lists an edited line as not genuine, as far as it looks like one", () => {
  const rows: JournalRow[] = [];
  const journal = journalOn(rows);
  for (let count = 0; count < 4; count += 1) journal.add({ ...draft, reason: "write" });
  const edit = (index: number, from: string, to: string) => {
    const row = rows[index - 1] as JournalRow;
    rows[index - 1] = { ...row, line: row.line.replace(from, to) };
  };
  edit(2, "crm.item.add", "\\u001b[2J https://x/rest/1/key/");
  edit(3, "{", "");
  const [, second, third] = journal.entries();
  expect(second).toMatchObject({ index: 2, method: "(not a method name)", isGenuine: false });
  expect(third).toMatchObject({ index: 4, isGenuine: true });
});

test("exports a line of NDJSON for each entry, enough to check the chain elsewhere", () => {
  const rows: JournalRow[] = [];
  const journal = journalOn(rows);
  journal.add({ ...draft, plan: "p1" });
  journal.add(draft);
  const exported = [...journal.export()];
  expect(exported.join("")).not.toContain("\n");
  for (const [place, text] of exported.entries()) {
    const { mac, isGenuine, ...line } = JSON.parse(text) as { mac: string; isGenuine: boolean };
    expect({ line: JSON.stringify(line), mac }).toEqual({ line: rows[place]?.line, mac: rows[place]?.mac });
    expect(isGenuine).toBe(true);
  }
  expect([...journal.export({ plan: "p1" })]).toHaveLength(1);
});

test("knows whether a plan was begun; a refusal is no beginning, a damaged line is one", () => {
  const rows: JournalRow[] = [];
  const journal = journalOn(rows);
  journal.add({ ...draft, plan: "refused", outcome: "refused" });
  journal.add({ ...draft, plan: "started", outcome: "started" });
  journal.add({ ...draft, grant: "started", outcome: "done" });
  journal.add({ ...draft, plan: "damaged", outcome: "refused" });
  rows[3] = { ...(rows[3] as JournalRow), line: '{"plan":"damaged"}' };
  journal.add({ ...draft, plan: "given-up", outcome: "revoked", reason: "discarded" });
  const plans = ["refused", "started", "damaged", "given-up", "other"];
  expect(plans.map((plan) => journal.wasStarted(plan))).toEqual([false, true, true, true, false]);
});

test("what a line says counts only when it is about this plan", () => {
  const journal = journalOn([]);
  journal.add({ ...draft, plan: "other", actor: { kind: "mcp", name: "k7d2" }, outcome: "started" });
  journal.add({ ...draft, grant: "k7d2", outcome: "done" });
  expect([journal.wasStarted("k7d2"), journal.wasRevoked("other")]).toEqual([false, false]);
});

test("knows whether a grant was revoked; its messages are no revocation", () => {
  const journal = journalOn([]);
  for (const grant of ["kept", "gone"]) {
    journal.add({ ...draft, grant, outcome: "granted" });
    journal.add({ ...draft, grant, outcome: "done" });
  }
  journal.add({ ...draft, grant: "gone", outcome: "revoked" });
  expect(["kept", "gone", "other"].map((grant) => journal.wasRevoked(grant))).toEqual([false, true, false]);
});

test("trouble of the store reaches the caller", () => {
  const trouble = new Error("disk full");
  const fail = () => {
    throw trouble;
  };
  const store = { append: fail, rows: fail, containing: fail, last: fail };
  const journal = createJournal({ store, seal, now: () => 0 });
  expect(() => journal.add(draft)).toThrow(trouble);
  expect(() => journal.verify()).toThrow(trouble);
  expect(() => journal.wasStarted("p1")).toThrow(trouble);
  expect(() => [...journal.entries()]).toThrow(trouble);
});
