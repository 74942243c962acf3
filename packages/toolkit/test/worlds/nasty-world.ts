import { loadWorld, type World } from "@b24kit/emulator";
import { dictionaryRows } from "./dictionary-rows.ts";

/** Right-to-left and bidi controls, zero-width characters, terminal escapes, markup, line breaks, an emoji of several parts. */
const hostileText =
  "Сделка \u202Eоборот\u202C \u2066x\u2069 \u200Bш\u200Bв\uFEFF \u001B[31mкрасное\u001B[0m \u001B]8;;https://evil.example\u0007сюда\u001B]8;;\u0007 \u009B2J\u0007\u0000 \r\nשלום مرحبا 👩‍👩‍👧 <b>|_*[x](javascript:alert(1)) Z̴̗̣̗̣̗̣algo";

const titles = [
  hostileText,
  "я".repeat(3000),
  "длинное слово ".repeat(215),
  "漢".repeat(3000),
  "",
  "\u200B\u2060",
  "{count} '{",
];

/** The moment at which the clock of these portals stands still: a Wednesday morning. */
export const nastyNow = "2026-11-25T10:20:00+03:00";

const settings = { now: nastyNow, serverZone: "Europe/Moscow", currentUser: 1, admin: true };

/** An amount that a portal holds, with what the number on the wire still says of it. */
export const amounts = [
  { written: "123456789012345.00", wire: "123456789012345", isDoubtful: false },
  { written: "1234567890123.45", wire: "1234567890123.45", isDoubtful: false },
  { written: "123456789012345678.00", wire: "123456789012345680", isDoubtful: true },
  { written: "-5000.50", wire: "-5000.5", isDoubtful: false },
  { written: "0.00", wire: "0", isDoubtful: false },
  { written: "0.01", wire: "0.01", isDoubtful: false },
] as const;

const currencies = ["RUB", "USD", "XTS", "ZZZ"] as const;
const people = ["1", "2", "4", "99"] as const;

/** Everything at once that a portal may hold and nobody expects; all of it is somebody's real data. */
export function nastyWorld(): World {
  const dictionaries = dictionaryRows();
  const { categories, statuses } = dictionaries;
  const deals = dealRows();
  return loadWorld(
    {
      portal: settings,
      ...dictionaries,
      categories: categories.map((row) => (row.id === 3 ? { ...row, name: hostileText } : row)),
      statuses: statuses.map((row) => (row.STATUS_ID === "PREPARATION" ? { ...row, NAME: hostileText } : row)),
      departments: [
        { ID: "1", NAME: hostileText },
        { ID: "2", NAME: "", PARENT: "1", UF_HEAD: "99" },
        { ID: "3", NAME: "Никого", PARENT: "2" },
      ],
      users: [
        { ID: "1", NAME: "Анна", LAST_NAME: "Без Отдела", TIME_ZONE: "Europe/Moscow", UF_DEPARTMENT: [] },
        {
          ID: "2",
          NAME: hostileText,
          LAST_NAME: "я".repeat(300),
          UF_DEPARTMENT: [1, 77],
          PERSONAL_BIRTHDAY: "1990-11-26",
        },
        { ID: "4", NAME: "", LAST_NAME: "", ACTIVE: false, UF_DEPARTMENT: [2], TIME_ZONE: "Mars/Olympus" },
      ],
      deals,
      stageHistory: deals.map(({ ID, DATE_CREATE, STAGE_ID, CATEGORY_ID }, index) => ({
        ID: index + 1,
        ENTITY_TYPE_ID: 2,
        OWNER_ID: Number(ID),
        TYPE_ID: 1,
        CATEGORY_ID: Number(CATEGORY_ID),
        STAGE_ID,
        CREATED_TIME: DATE_CREATE,
      })),
      leads: titles.map((TITLE, index) => ({
        ID: String(index + 1),
        TITLE,
        SOURCE_ID: ["WEB", "NO_SUCH_SOURCE", ""][index % 3],
        STATUS_ID: index === 0 ? "NO_SUCH_STATUS" : "NEW",
        STATUS_SEMANTIC_ID: "P",
        ASSIGNED_BY_ID: people[index % people.length],
        DATE_CREATE: "2026-11-25T08:00:00+03:00",
      })),
      activities: [{ ID: "1", SUBJECT: hostileText, CREATED: "2026-11-25T09:00:00+03:00", BINDINGS: [] }],
      tasks: titles.map((title, index) => ({
        id: String(index + 1),
        title,
        status: ["2", "3", "4", "5", "6"][index % 5],
        responsibleId: people[index % people.length],
        createdBy: people[(index + 1) % people.length],
        createdDate: "2026-11-26T10:00:00+03:00",
        deadline: ["2026-11-25T09:00:00+03:00", "0001-01-01T00:00:00+03:00", "9998-12-31T00:00:00+03:00"][index % 3],
        // Closed before it was created.
        closedDate: index % 5 === 3 ? "2026-11-25T09:30:00+03:00" : null,
        accomplices: ["1", "99"],
        auditors: ["99"],
        ufCrmTask: ["D_99999"],
      })),
      events: eventRows(),
      workdays: [{ USER_ID: "2", STATUS: "EXPIRED", TIME_START: "2026-11-01T09:00:00+03:00" }],
    },
    "nasty",
  );
}

function dealRows() {
  const stages = [
    ["0", "NEW", "P"],
    ["0", "PREPARATION", "P"],
    ["0", "GONE", "P"],
    ["3", "C3:NEW", "P"],
    ["55", "C55:NEW", "P"],
    ["0", "WON", "S"],
    ["0", "LOSE", "F"],
  ] as const;
  const places = stages.flatMap((stage) => amounts.map((amount) => [stage, amount.written] as const));
  return places.map(([[CATEGORY_ID, STAGE_ID, STAGE_SEMANTIC_ID], OPPORTUNITY], index) => ({
    ID: String(index + 1),
    TITLE: titles[index % titles.length]!,
    CATEGORY_ID,
    STAGE_ID,
    STAGE_SEMANTIC_ID,
    OPPORTUNITY,
    CURRENCY_ID: currencies[(index + Math.floor(index / 4)) % currencies.length]!,
    ASSIGNED_BY_ID: people[index % people.length]!,
    DATE_CREATE: "2026-11-24T15:00:00+03:00",
    // Closed before it was created.
    MOVED_TIME: index % 2 === 0 ? "2026-11-24T16:00:00+03:00" : "2026-11-24T09:00:00+03:00",
    CLOSEDATE: ["", "2026-11-30", "2026-11-01", "0001-01-01", "9998-12-31"][index % 5]!,
    PROBABILITY: ["", "0", "100"][index % 3],
  }));
}

function eventRows() {
  const lengths = [0, 3 * 7 * 24 * 3600, 3600, 1];
  return titles.flatMap((NAME, index) => ({
    ID: String(index + 1),
    OWNER_ID: index % 3 === 2 ? "2" : "1",
    NAME,
    LOCATION: NAME,
    DATE_FROM: index === 1 ? "2026-11-10T09:00:00" : `2026-11-25T1${index}:00:00`,
    DT_LENGTH: lengths[index % lengths.length],
    TZ_FROM: "Europe/Moscow",
    TZ_TO: "Europe/Moscow",
    ACCESSIBILITY: "busy",
  }));
}

const nobodyElse = { users: [{ ID: "1", NAME: "Анна", LAST_NAME: "Лебедева", TIME_ZONE: "Europe/Moscow" }] };

/** Portals of which hardly anything can be said, by what is special about them. */
export const bareWorlds: Readonly<Record<string, () => World>> = {
  "nothing at all": () => loadWorld({ portal: settings }, "empty"),
  "one user": () => loadWorld({ portal: settings, ...dictionaryRows(), ...nobodyElse }, "one user"),
  "Simple CRM": () => {
    const world = nastyWorld();
    return { ...world, leads: [], portal: { ...world.portal, simpleCrm: true } };
  },
};
