import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseWhen } from "../../src/slots/when.ts";

describe("a time in words is a cron pattern", () => {
  test.each([
    ["workdays at 08:30", "30 8 * * *", true],
    ["Workdays at 8:30", "30 8 * * *", true],
    ["daily at 9:00", "0 9 * * *", false],
    ["fridays at 17:00", "0 17 * * 5", false],
    ["every friday at 17:00", "0 17 * * 5", false],
    ["mondays and thursdays at 9:00", "0 9 * * 1,4", false],
    ["sunday at 00:00", "0 0 * * 0", false],
    ["weekdays at 10:00", "0 10 * * 1-5", false],
    ["workdays at 09:00 and 18:00", "0 9,18 * * *", true],
    ["daily at 9:00, 9:30, 18:00 and 18:30", "0,30 9,18 * * *", false],
    ["every 15 minutes", "*/15 * * * *", false],
    ["every hour", "0 * * * *", false],
    ["every 2 hours", "0 */2 * * *", false],
    ["workdays every 30 minutes", "*/30 * * * *", true],
    ["workdays */10 9-18 * * *", "*/10 9-18 * * *", true],
    ["по рабочим дням в 08:30", "30 8 * * *", true],
    ["по будням в 08:30", "30 8 * * *", true],
    ["ежедневно в 9:00", "0 9 * * *", false],
    ["каждый день в 9:00", "0 9 * * *", false],
    ["по пятницам в 17:00", "0 17 * * 5", false],
    ["каждую среду в 7:05", "5 7 * * 3", false],
    ["по вторникам и четвергам в 9:00 и в 15:00", "0 9,15 * * 2,4", false],
    ["каждые 15 минут", "*/15 * * * *", false],
    ["каждый час", "0 * * * *", false],
    ["@daily", "0 0 * * *", false],
    ["30 8 * * 1-5", "30 8 * * 1-5", false],
    ["*/5 * * * * *", "*/5 * * * * *", false],
    ["0 9 * * MON-FRI", "0 9 * * MON-FRI", false],
  ])("%s", (text, cron, onWorkdays) => {
    expect(parseWhen(text)).toEqual({ text, cron, onWorkdays });
  });
});

describe("what is none says why", () => {
  test.each([
    ["daily at 9:00 and 18:30", "make two jobs"],
    ["every 7 minutes", "does not divide"],
    ["every 5 hours", "does not divide"],
    ["every 0 minutes", "does not divide"],
    ["daily at 25:00", "no such time"],
    ["daily at 9:60", "no such time"],
    ["0 25 * * *", "hours (0–23)"],
    ["0 9 32 * *", "day of the month"],
    ["0 9 * 13 *", "month"],
    ["* * * *", "here are 4"],
    ["* * * * * * * *", "here are 8"],
    ["2026-01-01T09:00:00", "5 or 6 fields"],
    ["@noon", "there is no name @noon"],
    ["@constructor", "there is no name"],
    ["soon", "not clear when"],
    ["", "not clear when"],
    ["daily at 9", "not clear when"],
    ["x".repeat(300), "too long"],
  ])("%s", (text, why) => {
    expect(parseWhen(text)).toMatchObject({ message: { en: expect.stringContaining(why) } });
  });

  test("a slip of the finger is corrected", () => {
    expect(parseWhen("wrokdays at 09:00")).toMatchObject({ suggestion: "workdays at 09:00" });
    expect(parseWhen("по пятницм в 17:00")).toMatchObject({ suggestion: "по пятницам в 17:00" });
  });
});

test("no text makes it throw", () => {
  const word = fc.constantFrom(
    "every",
    "workdays",
    "at",
    "9:00",
    "and",
    ",",
    "15",
    "minutes",
    "*",
    "*/5",
    "по",
    "в",
    "L",
    "#",
    "@",
  );
  const said = fc.oneof(
    fc.string(),
    fc.array(word, { maxLength: 9 }).map((words) => words.join(" ")),
  );
  fc.assert(
    fc.property(said, (text) => {
      expect(parseWhen(text)).toBeTypeOf("object");
    }),
    { numRuns: 2000 },
  );
});
