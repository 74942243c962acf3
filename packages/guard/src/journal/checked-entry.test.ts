import { allMethods } from "@b24kit/catalog";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { memoryJournalStore } from "../../test/memory-stores.ts";
import { createJournal, createSeal, type JournalDraft, type JournalRow } from "../index.ts";

const draft: JournalDraft = {
  profile: "Ромашка, тест",
  portal: "romashka.bitrix24.ru",
  actor: { kind: "mcp", name: "Claude Desktop 1.2" },
  method: "crm.item.update",
  object: { kind: "deal", id: "12" },
  effect: "write",
  plan: "Zk3-_9",
  outcome: "done",
  durationMs: 12.4,
};

/** The line that is stored for a draft. */
function lineOf(changes: Partial<JournalDraft>): Record<string, unknown> {
  const rows: JournalRow[] = [];
  const seal = createSeal(new Uint8Array(32));
  createJournal({ store: memoryJournalStore(rows), seal, now: () => 0 }).add({ ...draft, ...changes });
  return JSON.parse(rows[0]?.line ?? "") as Record<string, unknown>;
}

test("keeps what an entry should hold", () => {
  expect(lineOf({})).toEqual({ index: 1, previous: "", at: "1970-01-01T00:00:00.000Z", ...draft, durationMs: 12 });
});

test("every documented method is named", () => {
  for (const { name } of allMethods()) {
    expect(lineOf({ method: name })["method"]).toBe(name);
  }
});

test.each(["crm.item.update", "crm.brand.new", "12", "chat12", "sg3", "D_5", "UF_CRM_1", "C1:NEW", "T10-5"])(
  "the id or name %j is one",
  (text) => {
    const field = text.startsWith("crm") ? "method" : "object";
    expect(
      JSON.stringify(lineOf(field === "method" ? { method: text } : { object: { kind: "deal", id: text } })),
    ).toContain(`"${text}"`);
  },
);

test.each(["write", "state-changed", "ACCESS_DENIED", "expired_token", "200040300030"])("%j is a code", (reason) => {
  expect(lineOf({ reason })["reason"]).toBe(reason);
});

// A key of a webhook, its address, a token, names, telephone numbers, mail, words, control characters.
const secrets = [
  "q8x1u2zk3m4p5r6t",
  "https://romashka.bitrix24.ru/rest/1/q8x1u2zk3m4p5r6t/",
  "b136cd640065e1fe00586b1000003aa2000006d9ec041e796d06f360ddf14200d92c79",
  "Иванов Иван",
  "+7 916 123-45-67",
  "ivan@romashka.ru",
  "Поставка на 500 000 ₽",
  "\u001B[2Jtext",
  "line\nbreak",
];

test.each(secrets)("%j does not get in as a method, an object, a reason or a portal", (secret) => {
  const line = lineOf({ method: secret, object: { kind: secret, id: secret }, reason: secret, portal: `${secret}/x` });
  expect(JSON.stringify(line)).not.toContain(JSON.stringify(secret).slice(1, -1));
  expect(line).toMatchObject({ method: "(not a method name)", reason: "(not shown)", portal: "(not shown)" });
});

test("whatever is passed, a line stays short and holds no mail, address or separator; names of people only where programs have theirs", () => {
  const text = fc.oneof(
    fc.string({ unit: "binary", maxLength: 400 }),
    fc.constantFrom(...secrets.slice(1)),
    fc.string({ maxLength: 20 }),
  );
  fc.assert(
    fc.property(fc.record({ method: text, kind: text, id: text, reason: text, portal: text, name: text }), (any) => {
      const { method, kind, id, reason, portal, name } = any;
      const line = lineOf({ method, object: { kind, id }, reason, portal, actor: { kind: "cli", name } });
      const json = JSON.stringify(line);
      expect(json.length).toBeLessThan(1500);
      expect(json).not.toMatch(/[@/\\\p{Cc}\p{Zl}\p{Zp}]|rest\//u);
      expect(JSON.stringify({ ...line, actor: undefined })).not.toContain("Иванов Иван");
    }),
    { numRuns: 2000 },
  );
});

test.each<[string, object]>([
  ["an outcome", { outcome: "vanished" }],
  ["an effect", { effect: "odd" }],
  ["an actor", { actor: { kind: "agent" } }],
  ["the id of a plan", { plan: "my plan" }],
  ["the id of a grant", { grant: "" }],
])("%s that could not be found again is refused", (_, changes) => {
  expect(() => lineOf(changes)).toThrow(RangeError);
});
