import { Temporal } from "temporal-polyfill";
import { expect, test } from "vitest";
import { faultsOf, type Parser } from "../../../scripts/fuzz/faults-of.ts";
import { parseFileSource, parseFileTarget } from "../src/files/file-target.ts";
import { parseAbsences } from "../src/calendar/absence-adapter.ts";
import { parseEvents } from "../src/calendar/event-adapter.ts";
import { parseSiteDate, provenOrder, usualOrder } from "../src/calendar/site-date.ts";
import { parseWorkCalendar } from "../src/calendar/work-calendar-adapter.ts";
import { ACTIVITY_FIELDS, parseActivities } from "../src/crm/activity-adapter.ts";
import { DEAL_FIELDS, parseDeals } from "../src/crm/deal-adapter.ts";
import { LEAD_FIELDS, parseLeads } from "../src/crm/lead-adapter.ts";
import { parseStageMoves } from "../src/crm/stage-move-adapter.ts";
import { readDecimal } from "../src/decimal.ts";
import { parseApp, parseScopes } from "../src/dictionaries/app-adapter.ts";
import { parseCurrentUser, parseProfile, parseServerTime } from "../src/dictionaries/identity-adapter.ts";
import { MalformedAnswerError } from "../src/errors.ts";
import { parseDepartments } from "../src/people/department-adapter.ts";
import { parsePeople, USER_FIELDS } from "../src/people/user-adapter.ts";
import { parseParticipants, parseTasks } from "../src/tasks/task-adapter.ts";
import { plainText } from "../src/write/plain-text.ts";

const moment = "2026-03-02T09:00:00+03:00";
const wholes = [parseWorkCalendar, parseApp, parseScopes, parseProfile, parseCurrentUser, parseServerTime];
type ReadRows = (rows: readonly unknown[]) => unknown;

/** Who reads lists, with the fields that are tried. */
const lists: readonly (readonly [ReadRows, readonly string[]])[] = [
  [parsePeople, USER_FIELDS],
  [parseActivities, ACTIVITY_FIELDS],
  [parseDeals, DEAL_FIELDS],
  [parseLeads, LEAD_FIELDS],
  [parseTasks, ["status", "deadline", "groupId"]],
  [parseStageMoves, ["TYPE_ID", "STAGE_ID", "CREATED_TIME"]],
  [parseDepartments, ["NAME", "PARENT", "UF_HEAD"]],
  [(rows) => parseEvents(rows, "Europe/Moscow", 1), ["DATE_FROM", "RRULE", "ATTENDEE_LIST", "DT_SKIP_TIME"]],
  [(rows) => parseParticipants(rows, "auditors"), ["auditors"]],
];

/** What a row has besides the field that is tried, so that it is read as far as that. */
const usual = { id: 1, ID: 1, OWNER_ID: 1, CREATED: moment, CREATED_TIME: moment, createdTime: moment };

/** Reads a text, or what it is as JSON, as an answer of the portal, as its only row, and as each field of a row. */
function readAnswer(text: string): void {
  let value: unknown = text;
  try {
    value = JSON.parse(text);
  } catch {
    // The text itself, then.
  }
  for (const [read, fields] of lists) {
    const rows = [value, ...fields.map((name) => ({ ...usual, [name]: value }))];
    for (const row of rows) refusedAtMost(() => read([row]));
  }
  for (const read of wholes) refusedAtMost(() => read(value));
  const day = Temporal.PlainDate.from("2026-03-02");
  for (const result of [value, { 1: value }, { 1: [value] }])
    refusedAtMost(() => parseAbsences(result, day, "Europe/Moscow"));
}

function refusedAtMost(read: () => unknown): void {
  try {
    read();
  } catch (error) {
    if (!(error instanceof MalformedAnswerError)) throw error;
  }
}

const parsers: Readonly<Record<string, Parser>> = {
  "a date as the site writes it": {
    read: (text) => [
      parseSiteDate(text, "day-first"),
      parseSiteDate(text, "month-first"),
      provenOrder(text),
      usualOrder(text),
    ],
    samples: ["02.03.2026 09:00:00", "03/02/2026 09:00:00 am", "2026-03-02", "12/31/2026 12:59 pm"],
  },
  "an answer of the portal": {
    read: readAnswer,
    samples: [
      "[]",
      '"Y"',
      '"15"',
      '["1","2"]',
      '{"1":"2"}',
      '"2026-03-02T09:00:00+03:00"',
      '"150000.50|RUB"',
      '{"FREQ":"DAILY"}',
    ],
  },
  "where a file comes from, and goes to": {
    read: (text) => [parseFileSource(text), parseFileTarget(text)],
    samples: ["123", "deal:12/UF_CRM_OFFER/77", "task:7"],
  },
  "a number as PHP writes it": { read: readDecimal, samples: ["1500.50", "-0.005", "1|RUB", "1e3"] },
  "a text that goes into a message": { read: plainText, samples: ["[b]a[/b]", "http://a.ru [url]", ":)"] },
};

test.each(Object.entries(parsers))(
  "%s: whatever the text is, it is read or refused in words of our own",
  async (_name, parser) => {
    expect(await faultsOf(parser)).toEqual([]);
  },
);
