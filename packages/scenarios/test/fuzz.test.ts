import { Temporal } from "temporal-polyfill";
import { expect, test } from "vitest";
import { faultsOf, type Parser } from "../../../scripts/fuzz/faults-of.ts";
import { parseAmount } from "../src/actions/parse/amount.ts";
import { parseDuration } from "../src/actions/parse/duration.ts";
import { parseMoment } from "../src/actions/parse/moment.ts";
import { parseTimeRange } from "../src/actions/parse/time-range.ts";
import { readAsked } from "../src/domain/clients/asked.ts";
import { parseDay } from "../src/domain/parse-day.ts";
import { parsePeriod } from "../src/domain/period.ts";
import { parseOwnCalendar, parseReportSettings, parseSalesPlan } from "../src/index.ts";
import { parseSince } from "../src/run/parse-since.ts";

const now = Temporal.ZonedDateTime.from("2026-03-02T09:00:00[Europe/Moscow]");
const today = now.toPlainDate();

/** Values of a file of the user's: what is no JSON at all never comes as far. */
const ofJson =
  (read: (value: unknown) => unknown) =>
  (text: string): unknown => {
    let value: unknown = text;
    try {
      value = JSON.parse(text);
    } catch {
      // The text itself, then.
    }
    return read(value);
  };

const parsers: Readonly<Record<string, Parser>> = {
  "a day": {
    read: (text) => parseDay(text, today),
    samples: ["завтра", "next friday", "2026-03-05", "5 марта", "+3d", "31.12"],
  },
  "a period": {
    read: (text) => parsePeriod(text, today, 1),
    samples: ["last-week", "октябрь 2026", "2026-Q3", "2026-W48", "с 1 по 15 ноября", "2026-10-01..2026-10-15"],
  },
  "a moment": {
    read: (text) => parseMoment(text, { now }),
    samples: [
      "завтра в 15:00",
      "noon tomorrow",
      "через неделю",
      "2026-11-25 10:00",
      "до конца недели",
      "2026-11-25T10:00:00+03:00",
    ],
  },
  "a time and its end": { read: parseTimeRange, samples: ["завтра 15:00-16:30", "с 10 до 11", "friday 3pm to 4pm"] },
  "a length of time": { read: parseDuration, samples: ["1.5h", "полтора часа", "2 дня", "90 min", "1h30"] },
  "how far back": {
    read: (text) => parseSince(text, today, { now: now.toInstant(), zone: "Europe/Moscow" }),
    samples: ["24h", "за 3 дня", "вчера"],
  },
  "who is asked for": {
    read: readAsked,
    samples: [
      "contact:17",
      "https://example.bitrix24.ru/crm/deal/details/15/",
      "+7 (495) 123-45-67",
      "Иван <ivan.petrov@example.com>",
      "ООО Ромашка, И. Петров",
    ],
  },
  "an amount": {
    read: (text) => parseAmount(text, "ru"),
    samples: ["1,5 млн руб.", "$20k", "1 200 000,50 ₽", "2.5m EUR"],
  },
  "a plan of sales": {
    read: ofJson(parseSalesPlan),
    samples: ['{"2026-11": {"7": "1500000 RUB", "12": "20000.50 USD"}}'],
  },
  "a calendar of one's own": {
    read: ofJson(parseOwnCalendar),
    samples: ['{"holidays": ["2026-12-30", "07-01"], "workdays": ["2026-12-26"], "shortDays": [], "country": "ru"}'],
  },
  "settings of reports": {
    read: ofJson(parseReportSettings),
    samples: ['{"snapshots": "daily", "stageLimits": {"NEW": 3, "C7:CALL": 1.5}}'],
  },
};

test.each(Object.entries(parsers))("%s is read, or told to be none, whatever it is", async (_name, parser) => {
  expect(await faultsOf(parser)).toEqual([]);
});
