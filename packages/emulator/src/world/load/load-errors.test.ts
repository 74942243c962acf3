import * as fc from "fast-check";
import { expect, test } from "vitest";
import { WorldError } from "../world-error.ts";
import { loadWorld } from "./load-world.ts";

/** What is wrong with a file; undefined when it becomes a world. Any other error goes through. */
function problemsOf(file: unknown): WorldError | undefined {
  try {
    loadWorld(file, "demo.json");
    return undefined;
  } catch (error) {
    if (error instanceof WorldError) return error;
    throw error;
  }
}

const refusal = (file: unknown) => problemsOf(file)?.message ?? "the file was taken";

/** Files and the sentence that their author reads. */
const golden: readonly (readonly [file: unknown, message: string])[] = [
  [[], "demo.json: the file must be an object of collections, got []"],
  [null, "demo.json: the file must be an object of collections, got null"],
  [{ deal: [] }, 'demo.json: unknown collection "deal", did you mean "deals"?'],
  [{ stagehistory: [] }, 'demo.json: unknown collection "stagehistory", did you mean "stageHistory"?'],
  [
    { invoices: [] },
    'demo.json: unknown collection "invoices", known are users, departments, categories, statuses, currencies, companies, contacts, leads, deals, activities, stageHistory, tasks, events, workdays, holidays, portal',
  ],
  [{ deals: { ID: 1 } }, 'demo.json: deals must be a list of rows, got {"ID":1}'],
  [{ deals: [5] }, "demo.json: deals[0] must be an object, got 5"],
  [
    { deals: [{ ID: 1 }, { ID: 2 }, { ID: 3 }, { ID: 17, OPPORTUNITY: "abc" }] },
    'demo.json: deals[3] (ID 17): OPPORTUNITY must be a decimal number, got "abc"',
  ],
  [{ deals: [{ TITLE: "x" }] }, "demo.json: deals[0]: ID is missing, it must be a positive whole number"],
  [{ deals: [{ ID: "1x" }] }, 'demo.json: deals[0] (ID 1x): ID must be a positive whole number, got "1x"'],
  [{ deals: [{ ID: 7 }, { ID: "7" }] }, "demo.json: deals[1] (ID 7): ID must be unique, deals[0] has 7 too"],
  [{ deals: [{ ID: 1, CLOSED: "yes" }] }, 'demo.json: deals[0] (ID 1): CLOSED must be "Y" or "N", got "yes"'],
  [
    { deals: [{ ID: 1, DATE_CREATE: "2026-02-30T10:00:00Z" }] },
    'demo.json: deals[0] (ID 1): DATE_CREATE must be a date and time like 2026-11-21T10:00:00+03:00, got "2026-02-30T10:00:00Z"',
  ],
  [
    { deals: [{ ID: 1, DATE_CREATE: "2026-02-20T25:61:00Z" }] },
    'demo.json: deals[0] (ID 1): DATE_CREATE must be a date and time like 2026-11-21T10:00:00+03:00, got "2026-02-20T25:61:00Z"',
  ],
  [
    { deals: [{ ID: 1, PROBABILITY: 101 }] },
    "demo.json: deals[0] (ID 1): PROBABILITY must be a whole number from 0 to 100, got 101",
  ],
  [
    { leads: [{ ID: 1, STATUS_SEMANTIC_ID: "X" }] },
    'demo.json: leads[0] (ID 1): STATUS_SEMANTIC_ID must be "P", "S" or "F", got "X"',
  ],
  [{ tasks: [{ id: 4, status: 9 }] }, "demo.json: tasks[0] (id 4): status must be one of 1, 2, 3, 4, 5, 6, 7, got 9"],
  [
    { tasks: [{ id: 4, ufCrmTask: ["deal 5"] }] },
    'demo.json: tasks[0] (id 4): ufCrmTask must be a list of links like D_17, L_3, C_5, CO_9 or T88_3, got ["deal 5"]',
  ],
  [
    { events: [{ ID: 3 }] },
    "demo.json: events[0] (ID 3): DATE_FROM is missing, it must be a date and time like 21.11.2026 10:00:00 or 2026-11-21T10:00:00+03:00",
  ],
  [
    { events: [{ ID: 3, DATE_FROM: "2026-11-21T10:00", RRULE: { FREQ: "HOURLY" } }] },
    'demo.json: events[0] (ID 3): RRULE must be a rule like { "FREQ": "WEEKLY", "BYDAY": ["MO"] } or "FREQ=WEEKLY;BYDAY=MO", got {"FREQ":"HOURLY"}',
  ],
  [
    { events: [{ ID: 3, DATE_FROM: "2026-11-21T10:00", TZ_FROM: "Mars/Olympus" }] },
    'demo.json: events[0] (ID 3): TZ_FROM must be a time zone like Europe/Moscow, got "Mars/Olympus"',
  ],
  [
    { stageHistory: [{ ID: 5, OWNER_ID: 1, STAGE_ID: "NEW" }] },
    "demo.json: stageHistory[0] (ID 5): CREATED_TIME is missing, it must be a date and time like 2026-11-21T10:00:00+03:00",
  ],
  [{ statuses: [{ STATUS_ID: "NEW" }] }, "demo.json: statuses[0] (ID 1): ENTITY_ID is missing, it must be a text"],
  [
    {
      currencies: [
        { CURRENCY: "RUB", BASE: "Y" },
        { CURRENCY: "USD", BASE: "Y" },
      ],
    },
    'demo.json: currencies: one of them must be the base, 2 have BASE "Y"',
  ],
  [
    { workdays: [{ USER_ID: 1, STATUS: "AWAY" }] },
    'demo.json: workdays[0] (USER_ID 1): STATUS must be one of OPENED, CLOSED, PAUSED, EXPIRED, got "AWAY"',
  ],
  [
    { holidays: ["2026-01-01", "01.05.2026"] },
    'demo.json: holidays[1] must be an ISO date like "2026-01-01", got "01.05.2026"',
  ],
  [{ portal: { nwo: "x" } }, 'demo.json: unknown setting of portal "nwo", did you mean "now"?'],
  [{ portal: { now: "today" } }, 'demo.json: portal.now must be a moment like 2026-11-21T08:00:00+03:00, got "today"'],
  [
    { portal: { serverZone: "Moscow" } },
    'demo.json: portal.serverZone must be a time zone like Europe/Moscow, got "Moscow"',
  ],
  [
    { portal: { currentUser: 7 }, users: [{ ID: 1 }] },
    "demo.json: portal.currentUser must be the ID of one of the users, got 7",
  ],
  [{ portal: { admin: [1, 8] }, users: [{ ID: 1 }] }, "demo.json: portal.admin must be IDs of users, got 8"],
];

test.each(golden)("%j is refused in words", (file, message) => {
  expect(refusal(file)).toBe(message);
});

test("several problems are told at once, ten of them with the number of the others", () => {
  const deals = Array.from({ length: 12 }, (_, index) => ({ ID: index + 1, OPPORTUNITY: "?" }));
  const lines = refusal({ deals }).split("\n");
  expect(lines[0]).toBe("demo.json: 12 problems");
  expect(lines).toHaveLength(12);
  expect(lines[1]).toBe('  deals[0] (ID 1): OPPORTUNITY must be a decimal number, got "?"');
  expect(lines.at(-1)).toBe("  and 2 more");
});

test("a long value is cut", () => {
  expect(refusal({ deals: [{ ID: 1, OPPORTUNITY: "9".repeat(50) + "x".repeat(5000) }] }).length).toBeLessThan(150);
});

const value = fc.oneof(
  fc.jsonValue(),
  fc.constantFrom(
    "",
    "0",
    0,
    -1,
    1e300,
    "Y",
    "N",
    null,
    "2026-11-21",
    "2026-11-21T10:00:00+03:00",
    "99.99.9999",
    "9999-12-31T23:59:59-12:00",
    "__proto__",
    [],
    [null],
    {},
  ),
);

const fields = [
  "ID id USER_ID CURRENCY TITLE STAGE_ID CATEGORY_ID STATUS_ID ENTITY_ID SEMANTICS OPPORTUNITY PROBABILITY DATE_CREATE MOVED_TIME CLOSEDATE",
  "PHONE EMAIL OWNER_ID OWNER_TYPE_ID BINDINGS CREATED_TIME TYPE_ID ENTITY_TYPE_ID status realStatus deadline ufCrmTask accomplices",
  "DATE_FROM DATE_TO TZ_FROM TZ_TO DT_LENGTH DT_SKIP_TIME RRULE EXDATE ATTENDEE_LIST IS_MEETING MEETING_STATUS PARENT_ID BASE AMOUNT",
  "TIME_ZONE UF_DEPARTMENT PERSONAL_BIRTHDAY TIME_START STATUS SORT name sort entityTypeId PARENT UF_HEAD __proto__ constructor",
]
  .join(" ")
  .split(" ");
const plausible = fc.record({
  ID: fc.integer({ min: 1, max: 9 }),
  id: fc.integer({ min: 1, max: 9 }),
  DATE_FROM: fc.constant("2026-11-21T10:00"),
  CURRENCY: fc.constantFrom("RUB", "USD"),
});
const row = fc
  .tuple(plausible, fc.dictionary(fc.constantFrom(...fields), value, { maxKeys: 5 }))
  .map(([usual, odd]) => ({ ...usual, ...odd }));
const collections = [
  "users",
  "departments",
  "categories",
  "statuses",
  "currencies",
  "companies",
  "contacts",
  "leads",
  "deals",
  "activities",
  "stageHistory",
  "tasks",
  "events",
  "workdays",
  "holidays",
  "portal",
];
const anyFile = fc.dictionary(
  fc.constantFrom(...collections),
  fc.oneof({ weight: 9, arbitrary: fc.array(row, { maxLength: 3 }) }, { weight: 1, arbitrary: value }),
);

test("whatever a file contains, it becomes a world or a WorldError, never another error", () => {
  let taken = 0;
  fc.assert(
    fc.property(anyFile, (file) => {
      const refused = problemsOf(JSON.parse(JSON.stringify(file)));
      if (refused === undefined) taken++;
      return refused === undefined || refused.message.startsWith("demo.json: ");
    }),
    { numRuns: 1500 },
  );
  expect(taken).toBeGreaterThan(20);
});

const usual = {
  ID: 5,
  id: 5,
  USER_ID: 5,
  OWNER_ID: 5,
  CURRENCY: "RUB",
  ENTITY_ID: "SOURCE",
  STATUS_ID: "X",
  STAGE_ID: "NEW",
  CREATED_TIME: "2026-11-21T10:00:00Z",
  DATE_FROM: "2026-11-21",
};

test("a single odd field in each collection is taken or refused by name", () => {
  const names = fc.constantFrom(...collections.filter((name) => name !== "portal" && name !== "holidays"));
  fc.assert(
    fc.property(names, fc.constantFrom(...fields), value, (name, field, odd) => {
      const refused = problemsOf({ [name]: [{ ...usual, [field]: odd }] });
      expect(refused?.problems.filter((problem) => !problem.includes(field) && !problem.includes(name)) ?? []).toEqual(
        [],
      );
    }),
    { numRuns: 3000 },
  );
});
