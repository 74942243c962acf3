import { expect, test } from "vitest";
import { checkedDraft } from "./checked-draft.ts";
import type { GrantError } from "./grant-error.ts";
import type { GrantDraft } from "./grants.ts";

const now = Date.UTC(2026, 5, 1);
const day = 24 * 60 * 60 * 1000;
const draft: GrantDraft = {
  profile: "main",
  portal: "a.bitrix24.ru",
  method: "im.message.add",
  recipients: ["5"],
  expiresAt: now + day,
};

/** The code and the words of what is wrong with a draft. */
function problemOf(own: object): Pick<GrantError, "code" | "text"> | undefined {
  try {
    checkedDraft({ ...draft, ...own }, now);
    return undefined;
  } catch (error) {
    return error as GrantError;
  }
}

const people = (count: number) => Array.from({ length: count }, (_, index) => String(index + 1));

test("fifty recipients and 366 days are the most", () => {
  expect(checkedDraft({ ...draft, recipients: people(50), expiresAt: now + 366 * day }, now).recipients).toHaveLength(
    50,
  );
  expect(problemOf({ recipients: people(51) })?.code).toBe("bad-recipient");
  expect(problemOf({ expiresAt: now + 366 * day + 1 })?.code).toBe("bad-expiry");
  expect(problemOf({ expiresAt: now })?.code).toBe("bad-expiry");
});

test.each([
  [{ method: "crm.deal.add" }, "bad-method", "im.message.add, im.notify"],
  [{ profile: "" }, "bad-profile", /profile|профил/],
  [{ portal: "" }, "bad-profile", /profile|профил/],
  [{ recipients: ["everybody"] }, "bad-recipient", "chat12"],
  [{ expiresAt: Number.NaN }, "bad-expiry", "366"],
] as const)("%j is refused as %s, in both languages", (own, code, words) => {
  const problem = problemOf(own);
  expect(problem?.code).toBe(code);
  for (const text of [problem?.text.ru ?? "", problem?.text.en ?? ""]) expect(text).toMatch(words);
});

test("a notification goes to users alone, and the words say so", () => {
  const problem = problemOf({ method: "im.notify", recipients: ["chat12"] });
  expect(problem?.text).toEqual({
    ru: expect.stringContaining("50 номеров"),
    en: expect.stringContaining("50 numbers"),
  });
});
