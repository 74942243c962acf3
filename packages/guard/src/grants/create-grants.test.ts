import { allMethods } from "@b24kit/catalog";
import { type Command, result } from "@b24kit/client";
import * as fc from "fast-check";
import { beforeEach, describe, expect, test } from "vitest";
import { memoryGrantStore, memoryJournalStore } from "../../test/memory-stores.ts";
import {
  createGrants,
  createJournal,
  createSeal,
  type GrantDraft,
  grantMethods,
  type GrantRecord,
  type Grants,
  type Journal,
  type JournalRow,
} from "../index.ts";

const seal = createSeal(new Uint8Array(32).fill(1));
const now = Date.UTC(2026, 5, 1);
const day = 24 * 60 * 60 * 1000;
const here = { profile: "main", portal: "a.bitrix24.ru", now };
const draft: GrantDraft = {
  profile: "main",
  portal: "a.bitrix24.ru",
  method: "im.message.add",
  recipients: ["5", "chat12", "sg3"],
  expiresAt: now + 30 * day,
};

const ownTag = { TAG: `b24kit:${"0a".repeat(16)}`, CLIENT_ID: "b24kit" };

let records: Map<string, GrantRecord>;
let rows: JournalRow[];
let journal: Journal;
let grants: Grants;
let count: number;

beforeEach(() => {
  records = new Map();
  rows = [];
  count = 0;
  journal = createJournal({ store: memoryJournalStore(rows), seal, now: () => now });
  grants = createGrants({
    store: memoryGrantStore(records),
    seal,
    journal,
    actor: { kind: "cli" },
    now: () => now,
    random: (size) => new Uint8Array(size).fill((count += 1)),
  });
});

function message(recipient: unknown, more: object = {}): Command {
  return { method: "im.message.add", params: { DIALOG_ID: recipient, MESSAGE: "Отчёт", ...more } };
}

function notification(params: object, method = "im.notify.personal.add"): Command {
  return { method, params: { MESSAGE: "Отчёт", ...params } };
}

describe("a grant covers", () => {
  test.each<[string, unknown]>([
    ["a user", "5"],
    ["a user as a number", 5],
    ["a chat", "chat12"],
    ["the chat of a group", "sg3"],
  ])("a message to %s", (_, recipient) => {
    const grant = grants.add(draft);
    expect(grants.covers(message(recipient), here)).toEqual(grant);
  });

  test("attachments and notifications, each under its own grant", () => {
    grants.add(draft);
    expect(grants.covers(message("5", { ATTACH: [{ MESSAGE: "x", GRID: [{ NAME: "a" }] }] }), here)).toBeDefined();
    for (const method of grantMethods.filter((name) => name !== "im.message.add")) {
      expect(grants.covers(notification({ USER_ID: 5 }, method), here)).toBeUndefined();
      grants.add({ ...draft, method, recipients: ["5"] });
      expect(grants.covers(notification({ USER_ID: 5 }, method), here)?.method).toBe(method);
      expect(grants.covers(notification({ TO: "5" }, method), here)?.method).toBe(method);
    }
  });

  test("a personal notification with a tag of our own form, which replaces only an earlier attempt", () => {
    grants.add({ ...draft, method: "im.notify.personal.add", recipients: ["5"] });
    expect(grants.covers(notification({ USER_ID: 5, ...ownTag }), here)).toBeDefined();
  });

  test("until it expires, and not before it was made", () => {
    grants.add(draft);
    const at = (time: number) => grants.covers(message("5"), { ...here, now: time }) !== undefined;
    expect([now - 1, now, draft.expiresAt - 1, draft.expiresAt].map(at)).toEqual([false, true, true, false]);
  });
});

describe("a grant does not cover", () => {
  test.each<[string, Command]>([
    ["another user", message("6")],
    ["another spelling of a user", message("05")],
    ["spaces", message(" 5")],
    ["a line end", message("5\n")],
    ["a chat of the same number", message("chat5")],
    ["a user of the number of a chat", message("12")],
    ["capitals", message("CHAT12")],
    ["several", message(["5"])],
    ["several in one text", message("5,6")],
    ["an object", message({ toString: () => "5" })],
    ["a reference", message(result("first", "id"))],
    ["a reference in text", message("$result[first]")],
    ["a reference in the message", message("5", { MESSAGE: "Итого: $result[first][total]" })],
    ["a reference deep inside", message("5", { ATTACH: [{ MESSAGE: result("first") }] })],
    ["a reference as a name", message("5", { ATTACH: { "$result[x]": 1 } })],
    ["an object that writes itself", message("5", { ATTACH: { toJSON: () => "x" } })],
    ["an object of its own kind", message("5", { ATTACH: new Date(0) })],
    ["a fraction", message(5.5)],
    ["nobody", { method: "im.message.add", params: { MESSAGE: "x" } }],
    ["a second recipient in small letters", message("5", { dialog_id: "chat99" })],
    ["small letters alone", { method: "im.message.add", params: { dialog_id: "5", MESSAGE: "x" } }],
    ["a second recipient as PHP reads it", message("5", { "DIALOG.ID": "chat99" })],
    ["a second recipient as an array", message("5", { "DIALOG_ID[]": "chat99" })],
    ["an undocumented recipient", message("5", { CHAT_ID: "99" })],
    ["a message in the name of the system", message("5", { SYSTEM: "Y" })],
    ["buttons", message("5", { KEYBOARD: [] })],
    ["an answer to another message", message("5", { REPLY_ID: 1 })],
    ["another spelling of the method", { ...message("5"), method: "IM.MESSAGE.ADD" }],
    ["another method", { ...message("5"), method: "im.message.delete" }],
    ["another of the same beginning", { ...message("5"), method: "im.message.addx" }],
    ["parameters that are no object", { method: "im.message.add", params: ["5"] as never }],
    ["no parameters", { method: "im.message.add", params: undefined as never }],
  ])("%s", (_, command) => {
    grants.add(draft);
    expect(grants.covers(command, here)).toBeUndefined();
  });

  test.each<[string, object]>([
    ["two recipients", { USER_ID: 5, TO: 6 }],
    ["the same one twice", { USER_ID: 5, TO: 5 }],
    ["a tag, which removes older notifications", { USER_ID: 5, TAG: "x" }],
    ["a foreign tag of our application", { USER_ID: 5, ...ownTag, TAG: "x" }],
    ["our tag and more", { USER_ID: 5, ...ownTag, TAG: `${ownTag.TAG}0` }],
    ["our tag and a line end", { USER_ID: 5, ...ownTag, TAG: `${ownTag.TAG}\n` }],
    ["our tag in capitals", { USER_ID: 5, ...ownTag, TAG: `b24kit:${"A".repeat(32)}` }],
    ["our tag in a list", { USER_ID: 5, ...ownTag, TAG: [ownTag.TAG] }],
    ["our tag without an application", { USER_ID: 5, TAG: ownTag.TAG }],
    ["our tag of another application", { USER_ID: 5, ...ownTag, CLIENT_ID: "B24kit" }],
    ["an application without a tag", { USER_ID: 5, CLIENT_ID: "b24kit" }],
    ["our tag in small letters", { USER_ID: 5, tag: ownTag.TAG, CLIENT_ID: "b24kit" }],
    ["a second tag", { USER_ID: 5, ...ownTag, SUB_TAG: ownTag.TAG }],
    ["a chat", { USER_ID: "chat5" }],
  ])("a notification with %s", (_, params) => {
    grants.add({ ...draft, method: "im.notify.personal.add", recipients: ["5"] });
    expect(grants.covers(notification(params), here)).toBeUndefined();
  });

  test.each(["im.notify", "im.notify.system.add"])("a tag of our own form with %s", (method) => {
    grants.add({ ...draft, method, recipients: ["5"] });
    expect(grants.covers(notification({ USER_ID: 5 }, method), here)).toBeDefined();
    expect(grants.covers(notification({ USER_ID: 5, ...ownTag }, method), here)).toBeUndefined();
  });

  test("another profile, no profile, another portal", () => {
    grants.add(draft);
    for (const elsewhere of [{ profile: "Main" }, { profile: undefined }, { portal: "b.bitrix24.ru" }]) {
      expect(grants.covers(message("5"), { ...here, ...elsewhere })).toBeUndefined();
    }
  });

  test("any method of the catalog but its own, whatever the parameters", () => {
    for (const method of grantMethods) {
      grants.add({ ...draft, method, recipients: ["5"] });
    }
    for (const { name } of allMethods().filter((method) => !grantMethods.some((granted) => granted === method.name))) {
      for (const key of ["DIALOG_ID", "USER_ID", "TO"]) {
        expect(grants.covers({ method: name, params: { [key]: "5", MESSAGE: "x" } }, here)).toBeUndefined();
      }
    }
  });

  test("anything made up of the names and values that matter, unless it is exactly what was granted", () => {
    grants.add(draft);
    const name = fc.constantFrom(
      "DIALOG_ID",
      "dialog_id",
      "DIALOG_ID ",
      "MESSAGE",
      "ATTACH",
      "CHAT_ID",
      "USER_ID",
      "TO",
      "TAG",
    );
    const value = fc.constantFrom<unknown>(
      "5",
      5,
      "chat12",
      "6",
      "chat5",
      ["5"],
      { 0: "5" },
      "$result[a]",
      result("a"),
      null,
      "x",
    );
    const params = fc.dictionary(name, value, { maxKeys: 4 });
    fc.assert(
      fc.property(params, (given) => {
        const names = Object.keys(given).filter((key) => !["MESSAGE", "ATTACH"].includes(key));
        const isPlain = !JSON.stringify(given).includes("$result") && !/"path"/.test(JSON.stringify(given));
        const isExact = names.join() === "DIALOG_ID" && ["5", "chat12"].includes(String(given["DIALOG_ID"]));
        const isGranted = isPlain && isExact && !Array.isArray(given["DIALOG_ID"]);
        expect(grants.covers({ method: "im.message.add", params: given }, here) !== undefined).toBe(isGranted);
      }),
      { numRuns: 3000 },
    );
  });
});

describe("making and revoking", () => {
  test("ends the one that is named, and none that is not there", () => {
    const [first, second] = [grants.add(draft), grants.add(draft)];
    expect(grants.revoke("0000")).toBe(false);
    expect(grants.revoke(second.id)).toBe(true);
    expect(grants.list()).toEqual([first]);
  });

  test("of an edited row the journal tells no more than its id", () => {
    const { id } = grants.add(draft);
    records.set(id, { ...records.get(id)!, body: "{}" });
    expect(grants.revoke(id)).toBe(true);
    const line = [...journal.entries()].find(({ outcome }) => outcome === "revoked");
    expect(line).toMatchObject({ grant: id, portal: "(not shown)", method: "(not a method name)" });
  });

  test("both stand in the journal, and what is revoked covers nothing", () => {
    const grant = grants.add(draft);
    expect(grants.list()).toEqual([grant]);
    expect(grants.revoke(grant.id)).toBe(true);
    expect(grants.revoke(grant.id)).toBe(false);
    expect(grants.list()).toEqual([]);
    expect(grants.covers(message("5"), here)).toBeUndefined();
    const noted = { grant: grant.id, method: "im.message.add", profile: "main", actor: { kind: "cli" } };
    expect([...journal.entries()]).toMatchObject([
      { ...noted, outcome: "granted" },
      { ...noted, outcome: "revoked" },
    ]);
  });

  test("recipients are stored in the one spelling that is compared", () => {
    expect(grants.add({ ...draft, recipients: [" 5 ", "CHAT12", "5"] }).recipients).toEqual(["5", "chat12"]);
  });

  test.each<[string, string, Partial<GrantDraft>]>([
    ["bad-method", "a delete", { method: "im.notify.delete" }],
    ["bad-method", "a pattern", { method: "im.notify.*" }],
    ["bad-method", "another write", { method: "crm.item.add" }],
    ["bad-recipient", "nobody", { recipients: [] }],
    ["bad-recipient", "everybody", { recipients: ["*"] }],
    ["bad-recipient", "one of several", { recipients: ["5", "all"] }],
    ["bad-recipient", "too many", { recipients: Array.from({ length: 51 }, (_, index) => String(index + 1)) }],
    ["bad-recipient", "a chat for a notification", { method: "im.notify", recipients: ["chat5"] }],
    ["bad-expiry", "the past", { expiresAt: now }],
    ["bad-expiry", "for ever", { expiresAt: now + 367 * day }],
    ["bad-expiry", "infinity", { expiresAt: Infinity }],
    ["bad-profile", "no profile", { profile: "" }],
  ])("%s: %s is refused, in both languages, and leaves nothing", (code, _, change) => {
    let error: unknown;
    try {
      grants.add({ ...draft, ...change });
    } catch (cause) {
      error = cause;
    }
    expect(error).toMatchObject({ name: "GrantError", code, text: { ru: expect.any(String), en: expect.any(String) } });
    expect([records.size, rows.length]).toEqual([0, 0]);
  });

  test("without a journal there is no grant, and a grant still ends", () => {
    const { id } = grants.add(draft);
    const trouble = new Error("disk full");
    const fail = () => {
      throw trouble;
    };
    const broken = createGrants({
      store: memoryGrantStore(records),
      seal,
      journal: { ...journal, add: fail },
      actor: { kind: "cli" },
      now: () => now,
      random: (size) => new Uint8Array(size).fill(9),
    });
    expect(() => broken.add(draft)).toThrow(trouble);
    expect(records.size).toBe(1);
    expect(() => broken.revoke(id)).toThrow(trouble);
    expect(records.size).toBe(0);
  });
});

describe("an edited row is no grant", () => {
  test.each<[string, (record: GrantRecord) => GrantRecord]>([
    ["other recipients", (record) => ({ ...record, body: record.body.replace('"5"', '"6"') })],
    ["a later end", (record) => ({ ...record, body: record.body.replace(/"expiresAt":\d/, '"expiresAt":9') })],
    ["another id", (record) => ({ ...record, id: "0123456789abcdef" })],
    ["another mac", (record) => ({ ...record, mac: "0".repeat(64) })],
    [
      "the mac of another key",
      (record) => ({ ...record, mac: createSeal(new Uint8Array(32)).mac("grant", record.body) }),
    ],
    ["the mac of another purpose", (record) => ({ ...record, mac: seal.mac("plan", record.body) })],
    ["nothing readable", (record) => ({ ...record, body: "{" })],
  ])("%s", (_, edit) => {
    const { id } = grants.add(draft);
    const edited = edit(records.get(id) as GrantRecord);
    records.delete(id);
    records.set(edited.id, edited);
    expect(grants.list()).toEqual([]);
    for (const recipient of ["5", "6", "chat12"]) {
      expect(grants.covers(message(recipient), here)).toBeUndefined();
    }
    expect(grants.revoke(edited.id)).toBe(true);
    expect(records.size).toBe(0);
  });

  test("the row of a revoked grant, put back: the journal knows", () => {
    const { id } = grants.add(draft);
    const row = records.get(id) as GrantRecord;
    records.set(id, { ...row, body: "{}" });
    grants.revoke(id);
    records.set(id, row);
    expect(grants.list()).toEqual([]);
    expect(grants.covers(message("5"), here)).toBeUndefined();
  });
});
