import * as fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { describe, expect, it } from "vitest";
import { createFormat } from "./create-format.ts";

const now = Temporal.Instant.from("2026-11-21T06:00:00Z");
const ru = createFormat({ lang: "ru", zone: "Europe/Moscow", now });
const en = createFormat({ lang: "en", zone: "+03:00", now });
const instant = (text: string) => Temporal.Instant.from(text);
const date = (text: string) => Temporal.PlainDate.from(text);
/** Non-breaking spaces as "~", so that they can be seen. */
const shown = (text: string) => text.replaceAll("\u00A0", "~");
const range = (start: string, end: string) => shown(ru.timeRange(instant(start), instant(end)));

describe("money", () => {
  it.each([
    ["RUB", "1250000", "1~250~000~₽", "₽1,250,000"],
    ["RUB", "999.994", "999,99~₽", "₽999.99"],
    ["RUB", "999.996", "1~000~₽", "₽1,000"],
    ["RUB", "250", "250,00~₽", "₽250.00"],
    ["RUB", "1000.5", "1~000~₽", "₽1,000"],
    ["RUB", "1001.5", "1~002~₽", "₽1,002"],
    ["USD", "-1250.75", "-1~251~$", "-$1,251"],
    ["RUB", "-0.001", "0,00~₽", "₽0.00"],
    ["CHF", "1250", "1~250~CHF", "CHF~1,250"],
    ["?!", "1250", "1~250~?!", "?!~1,250"],
    ["RUB", "123456789012345678901234", "123~456~789~012~345~678~901~234~₽", "₽123,456,789,012,345,678,901,234"],
  ])("shows %s %s as %s and %s", (currency, amount, russian, english) => {
    expect(shown(ru.money({ currency, amount }))).toBe(russian);
    expect(shown(en.money({ currency, amount }))).toBe(english);
  });

  it("shows exactly the whole digits that half-even rounding leaves, whatever the length", () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 10_000n, max: 10n ** 30n }), (tenths) => {
        const [whole, rest] = [tenths / 10n, tenths % 10n];
        const isUp = rest > 5n || (rest === 5n && whole % 2n === 1n);
        const text = ru.money({ currency: "RUB", amount: `${whole}.${rest}` });
        expect(text.replace(/\D/g, "")).toBe(String(isUp ? whole + 1n : whole));
      }),
    );
  });

  it("joins sums of several currencies", () => {
    const sums = [
      { currency: "RUB", amount: "12450000" },
      { currency: "USD", amount: "30000" },
    ];
    expect(shown(ru.moneyList(sums))).toBe("12~450~000~₽ + 30~000~$");
    expect(ru.moneyList([])).toBe("0");
  });
});

describe("numbers", () => {
  it("groups digits, shows shares and counts days by the plural rules", () => {
    expect(shown(ru.number(1234.567))).toBe("1~234,57");
    expect(ru.number("0.5", 0)).toBe("0");
    expect(shown(ru.percent(0.125, 1))).toBe("12,5~%");
    expect(en.percent(0.125)).toBe("12%");
    expect([1, 3, 5, 21].map((count) => shown(ru.days(count)))).toEqual(["1~день", "3~дня", "5~дней", "21~день"]);
    expect([1, 2].map((count) => shown(en.days(count)))).toEqual(["1~day", "2~days"]);
  });

  it("shows the two largest units of a duration", () => {
    expect([0, 45, 60, 200, 1440, 3004].map((minutes) => shown(ru.duration(minutes)))).toEqual([
      "0~мин",
      "45~мин",
      "1~ч",
      "3~ч~20~мин",
      "1~дн.",
      "2~дн.~2~ч",
    ]);
    expect(shown(en.duration(200))).toBe("3~h~20~min");
  });

  it("joins lists as the language does", () => {
    expect(ru.list(["Анна", "Борис", "Вера"])).toBe("Анна, Борис и Вера");
    expect(en.list(["Ann", "Bob", "Vera"])).toBe("Ann, Bob, and Vera");
    expect(ru.list([])).toBe("");
  });
});

describe("dates", () => {
  it("leaves out the year of now, also when the zone is already in the next one", () => {
    expect(shown(ru.date(date("2026-11-21")))).toBe("21~нояб.");
    expect(shown(ru.date(date("2025-11-21")))).toBe("21~нояб.~2025~г.");
    expect(shown(ru.date(instant("2026-12-31T21:30:00Z")))).toBe("1~янв.~2027~г.");
    expect(shown(en.date(date("2026-11-21"), { year: "always" }))).toBe("Nov~21,~2026");
  });

  it("names days", () => {
    expect(shown(ru.day(date("2026-11-21")))).toBe("суббота, 21~ноября");
    expect(shown(en.day(now))).toBe("Saturday, November~21");
    expect(ru.weekday(now)).toBe("суббота");
    expect(ru.weekday(date("2026-11-23"), "short")).toBe("пн");
  });

  it("tells the time in the zone, 24 hours", () => {
    expect(ru.time(instant("2026-11-21T06:05:00Z"))).toBe("09:05");
    expect(en.time(instant("2026-11-21T21:00:00Z"))).toBe("00:00");
    expect(shown(ru.dateTime(now))).toBe("21~нояб., 09:00");
  });

  it("shows ranges of time within a day, until midnight and across days", () => {
    expect(range("2026-11-21T07:00:00Z", "2026-11-21T08:30:00Z")).toBe("10:00–11:30");
    expect(range("2026-11-21T07:00:00Z", "2026-11-21T07:00:00Z")).toBe("10:00");
    expect(range("2026-11-21T19:00:00Z", "2026-11-21T21:00:00Z")).toBe("22:00–00:00");
    expect(range("2026-11-21T19:00:00Z", "2026-11-22T03:00:00Z")).toBe("21~нояб., 22:00 – 22~нояб., 06:00");
  });

  it("shows ranges of days", () => {
    expect(shown(ru.dateRange(date("2026-11-16"), date("2026-11-20")))).toBe("16–20~нояб.");
    expect(shown(ru.dateRange(date("2026-11-16"), date("2026-11-16")))).toBe("16~нояб.");
    expect(shown(ru.dateRange(date("2025-12-29"), date("2026-01-04")))).toBe("29~дек.~2025~г.~–~4~янв.~2026~г.");
  });

  it("agrees with Temporal about every wall clock", () => {
    const zones = fc.constantFrom("Europe/Moscow", "America/New_York", "Asia/Kathmandu", "+05:30", "-08:00");
    const moment = fc.integer({ min: 0, max: 4_102_444_800_000 });
    fc.assert(
      fc.property(zones, moment, (zone, milliseconds) => {
        const at = Temporal.Instant.fromEpochMilliseconds(milliseconds);
        const clock = at.toZonedDateTimeISO(zone).toPlainTime().toString({ smallestUnit: "minute" });
        expect(createFormat({ lang: "ru", zone, now }).time(at)).toBe(clock);
      }),
    );
  });

  it("refuses a zone that does not exist", () => {
    expect(() => createFormat({ lang: "ru", zone: "Mars/Base", now }).time(now)).toThrow(RangeError);
  });
});
