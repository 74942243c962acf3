import { describe, expect, it } from "vitest";
import { noticeSchema } from "../document.ts";
import { eyesNotice, truncatedNotice, unreadableNotice, type UnreadableReason } from "./notices.ts";

const reasons: Record<UnreadableReason, true> = {
  "missing-scope": true,
  "access-denied": true,
  timeout: true,
  "unknown-method": true,
  "portal-error": true,
  malformed: true,
  overloaded: true,
};

describe("unreadableNotice", () => {
  it("names the scope and whom to ask", () => {
    expect(unreadableNotice({ sectionTitle: "Встречи", reason: "missing-scope", scope: "calendar" }, "ru")).toEqual({
      kind: "unreadable",
      text: "Раздел «Встречи» не прочитан: у ключа нет права calendar.",
      action: "Попросите администратора портала добавить право calendar в настройках вебхука.",
    });
  });

  it("does without a scope that nobody knows", () => {
    const { text } = unreadableNotice({ sectionTitle: "Meetings", reason: "missing-scope" }, "en");
    expect(text).toBe("“Meetings” could not be read: the key lacks permissions.");
  });

  it("quotes the portal where it knows better, cleaned and cut", () => {
    const message = `\u001B[31mNo ${"way ".repeat(100)}`;
    const { text } = unreadableNotice({ sectionTitle: "Deals", reason: "portal-error", message }, "en");
    expect(text).toMatch(
      /^“Deals” could not be read: an error happened on the portal\. The portal says: “No way .*…”\.$/,
    );
    expect(text.length).toBeLessThan(300);
    expect(unreadableNotice({ sectionTitle: "Deals", reason: "timeout", message }, "en").text).not.toContain("way");
  });

  it.each(Object.keys(reasons) as UnreadableReason[])(
    "has a sentence and an action for %s in both languages",
    (reason) => {
      const [ru, en] = (["ru", "en"] as const).map((lang) => unreadableNotice({ sectionTitle: "X", reason }, lang));
      for (const notice of [ru, en]) {
        expect(noticeSchema.parse(notice)).toEqual(notice);
        expect(notice?.action).toMatch(/\.$/);
      }
      expect(ru?.text).toMatch(/[а-я]/);
      expect(en?.text).not.toMatch(/[а-я]/i);
    },
  );
});

describe("other notices", () => {
  it("say how much was read and whose eyes read it", () => {
    expect(truncatedNotice({ sectionTitle: "Сделки", read: 2502 }, "ru").text).toMatch(/прочитаны 2\u00A0502 строки/);
    expect(eyesNotice("Anna", "en")).toMatchObject({ kind: "eyes", text: expect.stringContaining("Anna") });
  });
});
