import { Temporal } from "temporal-polyfill";
import { describe, expect, it } from "vitest";
import { parseAmount } from "./amount.ts";
import { parseDuration } from "./duration.ts";
import { parseMoment } from "./moment.ts";
import { postponedBy } from "./shift.ts";
import { parseTimeRange } from "./time-range.ts";

/** A Friday. */
const now = Temporal.ZonedDateTime.from("2026-11-20T12:00:00+03:00[Europe/Moscow]");

const read = (text: string, more: object = {}): string => {
  const moment = parseMoment(text, { now, ...more });
  if (typeof moment === "string") return moment;
  return `${moment.at.toString({ timeZoneName: "never", smallestUnit: "minute" })}${moment.hasTime ? "" : " day"}`;
};

describe("parseMoment", () => {
  it.each([
    ["завтра в 15:00", "2026-11-21T15:00+03:00"],
    ["Завтра, 15:00", "2026-11-21T15:00+03:00"],
    ["tomorrow at 3 pm", "2026-11-21T15:00+03:00"],
    ["завтра в 9 утра", "2026-11-21T09:00+03:00"],
    ["в среду в 7 вечера", "2026-11-25T19:00+03:00"],
    ["friday", "2026-11-20T00:00+03:00 day"],
    ["friday 10:00", "2026-11-27T10:00+03:00"],
    ["friday 15:00", "2026-11-20T15:00+03:00"],
    ["до пятницы", "2026-11-20T00:00+03:00 day"],
    ["к среде 18:00", "2026-11-25T18:00+03:00"],
    ["+3d", "2026-11-23T00:00+03:00 day"],
    ["+3д 10:00", "2026-11-23T10:00+03:00"],
    ["+2h", "2026-11-20T14:00+03:00"],
    ["через неделю", "2026-11-27T00:00+03:00 day"],
    ["через 2 часа", "2026-11-20T14:00+03:00"],
    ["in 3 days at 9:30", "2026-11-23T09:30+03:00"],
    ["in an hour", "2026-11-20T13:00+03:00"],
    ["2026-11-25 10:00", "2026-11-25T10:00+03:00"],
    ["2026-11-25T10:00", "2026-11-25T10:00+03:00"],
    ["2026-11-25T10:00:00+01:00", "2026-11-25T12:00+03:00"],
    ["25.11", "2026-11-25T00:00+03:00 day"],
    ["1.02", "2027-02-01T00:00+03:00 day"],
    ["25 ноября в 10:00", "2026-11-25T10:00+03:00"],
    ["Nov 25, 2027", "2027-11-25T00:00+03:00 day"],
    ["15:00", "2026-11-20T15:00+03:00"],
    ["вчера в 10:00", "2026-11-19T10:00+03:00"],
    ["yesterday at 10:00", "2026-11-19T10:00+03:00"],
    ["позавчера 9:00", "2026-11-18T09:00+03:00"],
    ["сегодня в 9:00", "2026-11-20T09:00+03:00"],
    ["завтра в 11 дня", "2026-11-21T11:00+03:00"],
    ["завтра в 2 дня", "2026-11-21T14:00+03:00"],
    ["завтра в 12 дня", "2026-11-21T12:00+03:00"],
    ["завтра в 11 ночи", "2026-11-21T23:00+03:00"],
    ["завтра в 2 ночи", "2026-11-21T02:00+03:00"],
    ["завтра в 12 вечера", "no-such-time"],
    ["завтра в 12 утра", "no-such-time"],
    ["завтра в 12 ночи", "unreadable"],
    ["tomorrow 12 am", "2026-11-21T00:00+03:00"],
    ["tomorrow 12 pm", "2026-11-21T12:00+03:00"],
    ["завтра в полдень", "2026-11-21T12:00+03:00"],
    ["noon tomorrow", "2026-11-21T12:00+03:00"],
    ["10:00 tomorrow", "2026-11-21T10:00+03:00"],
    ["в 9 утра в понедельник", "2026-11-23T09:00+03:00"],
    ["next monday 9am", "2026-11-23T09:00+03:00"],
    ["next friday", "2026-11-27T00:00+03:00 day"],
    ["next saturday", "unreadable"],
    ["в следующую среду в 10:00", "2026-11-25T10:00+03:00"],
    ["завтра в 15.30", "2026-11-21T15:30+03:00"],
    ["в 15.30", "2026-11-20T15:30+03:00"],
    ["в 10.12", "unreadable"],
    ["к 10.12", "2026-12-10T00:00+03:00 day"],
    ["25.11.26", "2026-11-25T00:00+03:00 day"],
    ["25.11.26 15:00", "2026-11-25T15:00+03:00"],
    ["через полчаса", "2026-11-20T12:30+03:00"],
    ["in half an hour", "2026-11-20T12:30+03:00"],
    ["через две недели", "2026-12-04T00:00+03:00 day"],
    ["до конца дня", "2026-11-20T00:00+03:00 day"],
    ["до конца недели", "2026-11-20T00:00+03:00 day"],
    ["by the end of the month", "2026-11-30T00:00+03:00 day"],
    ["в понедельник утром", "unreadable"],
    ["1 мартобря", "unreadable"],
    ["1 марта", "2027-03-01T00:00+03:00 day"],
    ["2026-11-25 10:00-11:30", "unreadable"],
    ["2026-11-25T10:00-03:00", "2026-11-25T16:00+03:00"],
    ["завтра в 25:00", "no-such-time"],
    ["tomorrow 15:60", "no-such-time"],
    ["tomorrow at 13 pm", "no-such-time"],
    ["30.02", "unreadable"],
    ["2026-13-01", "unreadable"],
    ["скоро", "unreadable"],
    ["", "unreadable"],
    ["+3x", "unreadable"],
  ])("reads %j as %s", (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it("counts +3d from a given moment and keeps its time, через and in from now", () => {
    const shiftFrom = Temporal.ZonedDateTime.from("2026-12-01T18:30:00+03:00[Europe/Moscow]");
    expect(read("+3d", { shiftFrom })).toBe("2026-12-04T18:30+03:00");
    expect(read("+3d 10:00", { shiftFrom })).toBe("2026-12-04T10:00+03:00");
    expect(read("через 3 дня", { shiftFrom })).toBe("2026-11-23T00:00+03:00 day");
  });

  it("puts a time alone on the given day", () => {
    expect(read("16:00", { day: Temporal.PlainDate.from("2026-11-30") })).toBe("2026-11-30T16:00+03:00");
  });

  it("refuses an hour that the clock skips, follows the change otherwise", () => {
    const berlin = Temporal.ZonedDateTime.from("2027-03-27T12:00:00+01:00[Europe/Berlin]");
    expect(read("tomorrow at 2:30", { now: berlin })).toBe("no-such-time");
    expect(read("tomorrow at 3:30", { now: berlin })).toBe("2027-03-28T03:30+02:00");
    expect(read("+1d", { now: berlin, shiftFrom: berlin })).toBe("2027-03-28T12:00+02:00");
  });
});

describe("parseDuration", () => {
  it.each([
    ["1h", 60],
    ["45 минут", 45],
    ["1 ч 30 мин", 90],
    ["1h30m", 90],
    ["1.5h", 90],
    ["1,5 часа", 90],
    ["полчаса", 30],
    ["half an hour", 30],
    ["1:30", 90],
    ["час", 60],
    ["90", undefined],
    ["0m", undefined],
    ["1 месяц", undefined],
    ["долго", undefined],
    ["-1h", undefined],
  ])("reads %j as %s minutes", (text, minutes) => {
    expect(parseDuration(text)).toBe(minutes);
  });
});

describe("postponedBy", () => {
  it.each([
    ["на неделю", "2026-12-08T18:30+03:00"],
    ["на 3 дня", "2026-12-04T18:30+03:00"],
    ["by two days", "2026-12-03T18:30+03:00"],
    ["на завтра", "2026-11-21T00:00+03:00 day"],
  ])("reads %j", (text, expected) => {
    const shiftFrom = Temporal.ZonedDateTime.from("2026-12-01T18:30:00+03:00[Europe/Moscow]");
    expect(read(postponedBy(text), { shiftFrom })).toBe(expected);
  });
});

describe("parseTimeRange", () => {
  it.each([
    ["завтра с 10 до 11", { start: "завтра 10:00", minutes: 60 }],
    ["friday 10:00-11:30", { start: "friday 10:00", minutes: 90 }],
    ["Завтра, 10.00–10.45", { start: "завтра 10:00", minutes: 45 }],
    ["tomorrow from 9am to 10:30am", { start: "tomorrow 9:00", minutes: 90 }],
    ["monday 2-3 pm", { start: "monday 14:00", minutes: 60 }],
    ["2026-11-25 10:00-11:30", { start: "2026-11-25 10:00", minutes: 90 }],
    ["завтра с 11 до 10", "no-such-time"],
    ["завтра с 25 до 26", "no-such-time"],
    ["завтра в 15:00", undefined],
    ["2026-11-25", undefined],
    ["2026-11-25T10:00-03:00", undefined],
    ["25-26", undefined],
  ])("reads %j", (text, expected) => {
    expect(parseTimeRange(text)).toEqual(expected);
  });
});

describe("parseAmount", () => {
  it.each([
    ["500 000 ₽", { amount: "500000", currency: "RUB" }],
    ["500\u00A0000\u00A0₽", { amount: "500000", currency: "RUB" }],
    ["500000", { amount: "500000" }],
    ["1 250 000,50 руб.", { amount: "1250000.5", currency: "RUB" }],
    ["$500", { amount: "500", currency: "USD" }],
    ["500 $", { amount: "500", currency: "USD" }],
    ["EUR 12.5", { amount: "12.5", currency: "EUR" }],
    ["1,234.56 USD", { amount: "1234.56", currency: "USD" }],
    ["1.234,56 €", { amount: "1234.56", currency: "EUR" }],
    ["1,234,567", { amount: "1234567" }],
    ["$500,000", { amount: "500000", currency: "USD" }],
    ["1,5 млн", { amount: "1500000" }],
    ["2 млн", { amount: "2000000" }],
    ["500 тыс. руб.", { amount: "500000", currency: "RUB" }],
    ["500тыс.руб.", { amount: "500000", currency: "RUB" }],
    ["12 тысяч", { amount: "12000" }],
    ["500k", { amount: "500000" }],
    ["$1.5m", { amount: "1500000", currency: "USD" }],
    ["1,25 миллиона рублей", { amount: "1250000", currency: "RUB" }],
    ["100 kzt", { amount: "100", currency: "KZT" }],
    ["500 р", { amount: "500", currency: "RUB" }],
    ["07", { amount: "7" }],
    ["0", { amount: "0" }],
    ["000 ₽", "unreadable"],
    ["1,234", "ambiguous"],
    ["1.234", "ambiguous"],
    ["1,234 млн", "ambiguous"],
    ["12 34", "unreadable"],
    ["-5", "unreadable"],
    ["$5 ₽", "two-currencies"],
    ["1e6", "unreadable"],
    ["99999999999999", "too-large"],
    ["99999 млрд", "too-large"],
    ["много", "unreadable"],
    ["", "unreadable"],
  ])("reads %j", (text, expected) => {
    expect(parseAmount(text, "ru")).toEqual(expected);
  });

  it("takes a comma for thousands in English only", () => {
    expect(parseAmount("1,500", "en")).toEqual({ amount: "1500" });
    expect(parseAmount("1.500", "en")).toBe("ambiguous");
    expect(parseAmount("0,500", "en")).toBe("ambiguous");
  });
});
