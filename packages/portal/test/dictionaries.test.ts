import { ClientError } from "@b24kit/client";
import { Temporal } from "temporal-polyfill";
import { describe, expect, it } from "vitest";
import { createPortal, type DictionaryCache, PortalReadError, tasksWhere } from "../src/index.ts";
import { fakePortal, keysetList, type Method, offsetList, portalError } from "./fake-portal.ts";

const START = "2026-11-20T12:00:00Z";
const HOUR = 3_600_000;

const PROFILE = { ID: "7", ADMIN: true, NAME: "Анна", LAST_NAME: "Петрова", TIME_ZONE: "Europe/Samara" };
const USERS = [
  { ID: "7", ACTIVE: true, NAME: "Анна", LAST_NAME: "Петрова", UF_DEPARTMENT: [1] },
  { ID: "8", ACTIVE: false, NAME: "Олег", LAST_NAME: "", UF_DEPARTMENT: [] },
];
const STATUSES = [
  {
    ENTITY_ID: "DEAL_STAGE",
    STATUS_ID: "NEW",
    NAME: "Новая",
    SORT: "10",
    SEMANTICS: null,
    EXTRA: { SEMANTICS: "process" },
  },
  { ENTITY_ID: "DEAL_STAGE", STATUS_ID: "WON", NAME: "Успех", SORT: "20", SEMANTICS: "S" },
  {
    ENTITY_ID: "DEAL_STAGE_3",
    STATUS_ID: "C3:UC_1",
    NAME: "Отказ",
    SORT: "30",
    SEMANTICS: null,
    EXTRA: { SEMANTICS: "apology" },
  },
  { ENTITY_ID: "DEAL_STAGE_3", STATUS_ID: "NEW", NAME: "Первая", SORT: "5" },
  { ENTITY_ID: "STATUS", STATUS_ID: "JUNK", NAME: "Брак", SORT: "9", SEMANTICS: "F" },
  { ENTITY_ID: "SOURCE", STATUS_ID: "WEB", NAME: "Сайт", SORT: "1", SEMANTICS: null },
  { ENTITY_ID: "INDUSTRY", STATUS_ID: "IT", NAME: "IT", SORT: "1", SEMANTICS: null },
];

function is(result: unknown): Method {
  return () => ({ result });
}

function methods(overrides: Record<string, Method> = {}): Record<string, Method> {
  return {
    profile: is(PROFILE),
    "user.current": is({ ...PROFILE, EMAIL: "anna@example.com" }),
    "server.time": is("2026-11-20T15:00:00+03:00"),
    scope: is(["crm", "user", "task"]),
    "app.info": is({ SCOPE: ["crm"], LICENSE: "ru_basic" }),
    "crm.category.list": is({
      categories: [
        { id: 0, name: "Продажи", sort: 100 },
        { id: 3, name: "Аренда", sort: 200 },
      ],
    }),
    "crm.status.list": is(STATUSES),
    "crm.currency.list": is([
      { CURRENCY: "RUB", AMOUNT: "1.0000", AMOUNT_CNT: "1", BASE: "Y" },
      { CURRENCY: "USD", AMOUNT: "95.5000", AMOUNT_CNT: "1", BASE: "N" },
      { CURRENCY: "XXX", AMOUNT: null, AMOUNT_CNT: "1", BASE: "N" },
    ]),
    "crm.settings.mode.get": is(1),
    "calendar.settings.get": is({
      work_time_start: "10",
      work_time_end: "19",
      week_holidays: ["SA", "SU"],
      week_start: "SU",
    }),
    "user.get": offsetList(USERS),
    "department.get": offsetList([{ ID: "1", NAME: "Компания", UF_HEAD: "7" }]),
    "crm.stagehistory.list": is({ items: [] }),
    "tasks.task.list": is({ tasks: [] }),
    ...overrides,
  };
}

function memoryCache(): DictionaryCache & { readonly entries: Map<string, { value: string; savedAt: number }> } {
  const entries = new Map<string, { value: string; savedAt: number }>();
  return {
    entries,
    get: (key) => entries.get(key),
    set: (key, value, savedAt) => void entries.set(key, { value, savedAt }),
    delete: (key) => void entries.delete(key),
  };
}

interface Stage {
  readonly methods?: Record<string, Method>;
  readonly cache?: DictionaryCache;
  readonly hoursLater?: number;
  readonly minutesLater?: number;
  readonly userId?: number;
  readonly host?: string;
}

function open(stage: Stage = {}) {
  const client = fakePortal({
    methods: methods(stage.methods),
    ...(stage.userId !== undefined && { userId: stage.userId }),
    ...(stage.host !== undefined && { host: stage.host }),
  });
  const now = Temporal.Instant.from(START).add({ hours: stage.hoursLater ?? 0, minutes: stage.minutesLater ?? 0 });
  const cached = stage.cache === undefined ? {} : { cache: stage.cache, cacheKey: "key" };
  return { client, portal: createPortal({ client, now: () => now, ...cached }) };
}

const refused = () => portalError("insufficient_scope", "missing-scope");

describe("dictionaries of an ordinary portal", () => {
  it("take one request and name everything", async () => {
    const { client, portal } = open();
    const read = await portal.dictionaries();
    expect(client.requests).toHaveLength(1);
    expect(read.identity).toEqual({
      userId: 7,
      name: "Анна Петрова",
      isAdministrator: true,
      timeZone: { id: "Europe/Samara", source: "user" },
    });
    expect(read).toMatchObject({
      language: "ru",
      crmMode: "classic",
      baseCurrency: "RUB",
      isCached: false,
      failures: [],
    });
    expect(read.scopes).toEqual(["crm", "task", "user"]);
    expect(read.people.get(8)).toMatchObject({ name: "Олег", isActive: false });
    expect(read.departments.get(1)).toEqual({ id: 1, name: "Компания", headId: 7 });
    expect(read.pipelines.get(0)?.name).toBe("Продажи");
    expect([...read.stages.values()]).toEqual([
      { id: "NEW", pipelineId: 0, name: "Новая", sort: 10, semantics: "open" },
      { id: "WON", pipelineId: 0, name: "Успех", sort: 20, semantics: "won" },
      { id: "C3:UC_1", pipelineId: 3, name: "Отказ", sort: 30, semantics: "lost" },
      { id: "C3:NEW", pipelineId: 3, name: "Первая", sort: 5, semantics: "open" },
    ]);
    expect(read.leadStatuses.get("JUNK")).toEqual({ name: "Брак", semantics: "lost" });
    expect([...read.sources]).toEqual([["WEB", "Сайт"]]);
    expect(read.currencies.get("USD")).toEqual({ code: "USD", isBase: false, rate: "95.5", rateUnits: "1" });
    expect(read.currencies.get("XXX")).toEqual({ code: "XXX", isBase: false });
    expect(read.workCalendar).toMatchObject({ weekStart: 7, workStart: 600, workEnd: 1140, source: "portal" });
    expect(portal.observed().serverTime?.toString()).toBe("2026-11-20T12:00:00Z");
  });

  it("take two requests with lists of more than 50 rows", async () => {
    const many = Array.from({ length: 120 }, (_, index) => ({ ID: index + 1, NAME: "A" }));
    const { client, portal } = open({ methods: { "user.get": offsetList(many), "department.get": offsetList(many) } });
    const read = await portal.dictionaries();
    expect([read.people.size, read.departments.size]).toEqual([120, 120]);
    expect(client.requests).toHaveLength(2);
  });
});

const zoneOf = async (profile: object, overrides: Record<string, Method> = {}) => {
  const who = { ...PROFILE, ...profile };
  const same: Method = () => ({ result: who });
  const { portal } = open({ methods: { profile: same, "user.current": same, ...overrides } });
  return (await portal.dictionaries()).identity.timeZone;
};

describe("the zone of the reports", () => {
  it("is the user's, else the user's offset, else the server's", async () => {
    expect(await zoneOf({})).toEqual({ id: "Europe/Samara", source: "user" });
    expect(await zoneOf({ TIME_ZONE: "", TIME_ZONE_OFFSET: 19_800 })).toEqual({ id: "+05:30", source: "user-offset" });
    expect(await zoneOf({ TIME_ZONE: "", TIME_ZONE_OFFSET: "-12600" })).toEqual({
      id: "-03:30",
      source: "user-offset",
    });
    expect(await zoneOf({ TIME_ZONE: "" })).toEqual({ id: "+03:00", source: "server-offset" });
  });

  it("is never one that does not exist", async () => {
    expect(await zoneOf({ TIME_ZONE: "Mars/Base", TIME_ZONE_OFFSET: 0 })).toEqual({
      id: "+00:00",
      source: "user-offset",
    });
    const noClock = { "server.time": refused };
    expect(await zoneOf({ TIME_ZONE: "Mars/Base" }, noClock)).toEqual({ id: "+00:00", source: "server-offset" });
  });
});

const registered = async (license: string | undefined, host: string) => {
  const app: Method = () =>
    license === undefined ? portalError("ACCESS_DENIED", "access-denied") : { result: { LICENSE: license } };
  const { portal } = open({ methods: { "app.info": app }, host });
  const read = await portal.dictionaries();
  expect(read.failures).toEqual([]);
  return read;
};
const languageOf = async (license: string | undefined, host: string) => (await registered(license, host)).language;
const regionOf = async (license: string | undefined, host: string) => (await registered(license, host)).region;

describe("the language", () => {
  it("follows the region of the licence, else the host, else is unknown", async () => {
    expect(await languageOf("kz_basic", "a.example")).toBe("ru");
    expect(await languageOf("en_selfhosted", "a.bitrix24.ru")).toBe("en");
    expect(await languageOf(undefined, "a.bitrix24.ru")).toBe("ru");
    expect(await languageOf("", "a.bitrix24.com.br")).toBe("en");
    expect(await languageOf(undefined, "crm.example.ru")).toBeUndefined();
  });

  it("comes from the region, which is told as well", async () => {
    expect(await regionOf("kz_basic", "a.bitrix24.ru")).toBe("kz");
    expect(await regionOf("RU_selfhosted", "crm.example.com")).toBe("ru");
    expect(await regionOf(undefined, "a.bitrix24.ru")).toBe("ru");
    expect(await regionOf(undefined, "crm.example.ru")).toBeUndefined();
  });
});

describe("a key that may not read everything", () => {
  it("without crm leaves those parts out and names them", async () => {
    const crm = [
      "crm.category.list",
      "crm.status.list",
      "crm.currency.list",
      "crm.settings.mode.get",
      "crm.stagehistory.list",
    ];
    const { portal } = open({ methods: Object.fromEntries(crm.map((method) => [method, refused])) });
    const read = await portal.dictionaries();
    expect(read.failures.map(({ key, reason, scope }) => [key, reason, scope])).toEqual(
      ["pipelines", "stages", "currencies", "crmMode", "stageLimits"].map((key) => [key, "missing-scope", "crm"]),
    );
    expect(read.stages.size + read.currencies.size + read.stageLimits.size).toBe(0);
    expect(read).not.toHaveProperty("crmMode");
    expect(read.people.size).toBe(2);
  });

  it("without user knows itself by its profile", async () => {
    const { portal } = open({ methods: { "user.get": refused, "user.current": refused } });
    const read = await portal.dictionaries();
    expect(read.identity).toMatchObject({ userId: 7, name: "Анна Петрова" });
    expect(read.failures.map(({ key, scope }) => [key, scope])).toEqual([["people", "user"]]);
  });

  it("without calendar assumes the usual week and says so", async () => {
    const { portal } = open({ methods: { "calendar.settings.get": refused } });
    const read = await portal.dictionaries();
    expect(read.workCalendar).toMatchObject({ workStart: 540, workEnd: 1080, daysOff: [6, 7], source: "default" });
    expect(read.failures.map(({ key }) => key)).toEqual(["workCalendar"]);
  });

  it("without department has none", async () => {
    const { portal } = open({ methods: { "department.get": refused } });
    expect((await portal.dictionaries()).failures.map(({ key, scope }) => [key, scope])).toEqual([
      ["departments", "department"],
    ]);
  });

  it("whose profile says nothing is known by its address, or not at all", async () => {
    const silent = { profile: () => ({ result: [] }), "user.current": refused } satisfies Record<string, Method>;
    const { portal } = open({ methods: silent, userId: 8 });
    expect((await portal.dictionaries()).identity).toEqual({
      userId: 8,
      name: "Олег",
      isAdministrator: false,
      timeZone: { id: "+03:00", source: "server-offset" },
    });
    await expect(open({ methods: silent }).portal.dictionaries()).rejects.toThrow(PortalReadError);
  });
});

const at = (hoursAgo: number) => Temporal.Instant.from(START).subtract({ hours: hoursAgo }).toString();

const record = (ID: number, OWNER_ID: number, hoursAgo: number, TYPE_ID: number, STAGE_ID: string) => ({
  ID,
  OWNER_ID,
  TYPE_ID,
  STAGE_ID,
  CREATED_TIME: at(hoursAgo),
  STAGE_SEMANTIC_ID: STAGE_ID === "WON" ? "S" : "P",
});
const YEAR = 365 * 24;
/** Five deals that stayed 10 … 50 hours; the last one entered before the year that is learned from. */
const history = [
  ...[1, 2, 3, 4].flatMap((owner) => [
    record(owner * 10, owner, 200 + owner * 10, 1, "NEW"),
    record(owner * 10 + 1, owner, 200, 3, "WON"),
  ]),
  record(3, 5, YEAR + 40, 1, "NEW"),
  record(90, 5, YEAR - 10, 3, "WON"),
];
const stageHistory: Method = (params) => {
  const filter = params["filter"] as Record<string, string & number[]>;
  const from = filter[">=CREATED_TIME"];
  const before = filter["<CREATED_TIME"];
  const owners = filter["OWNER_ID"] as number[] | undefined;
  const rows = history.filter(
    ({ CREATED_TIME: time, OWNER_ID: owner }) =>
      (from === undefined || Date.parse(time) >= Date.parse(from)) &&
      (before === undefined || Date.parse(time) < Date.parse(before)) &&
      (owners === undefined || owners.includes(owner)),
  );
  return keysetList(() => rows.toSorted((a, b) => a.ID - b.ID), { rowId: "ID", idField: "ID", wrap: "items" })(params);
};

const failingOnOwners: Method = (params) =>
  "OWNER_ID" in (params["filter"] as object) ? refused() : stageHistory(params);

describe("limits of stages", () => {
  it("are learned from a year, with the entries before it read for those deals only", async () => {
    const { client, portal } = open({ methods: { "crm.stagehistory.list": stageHistory } });
    const read = await portal.dictionaries();
    expect(read.stageLimits.get("NEW")).toEqual({ source: "learned", milliseconds: 1.5 * 30 * HOUR, stays: 5 });
    expect(client.requests.map((request) => request.length)).toEqual([13, 1]);
    expect(client.commands.at(-1)?.params["filter"]).toMatchObject({ OWNER_ID: [5] });
  });

  it("are missing with a reason when the entries cannot be read", async () => {
    const read = await open({ methods: { "crm.stagehistory.list": failingOnOwners } }).portal.dictionaries();
    expect(read.stageLimits.size).toBe(0);
    expect(read.failures).toMatchObject([{ key: "stageLimits", reason: "missing-scope" }]);
  });
});

const tooSlow = () => new ClientError("timeout", "too slow", { mayHaveRun: true });
const overloaded = () => portalError("OPERATION_TIME_LIMIT", "operation-limit");

describe("cached dictionaries", () => {
  it("are served for 24 hours without a request, equal to those that were read", async () => {
    const cache = memoryCache();
    const { isCached: _, ...first } = await open({ cache }).portal.dictionaries();
    const later = open({ cache, hoursLater: 23 });
    const { isCached, ...second } = await later.portal.dictionaries();
    expect(isCached).toBe(true);
    expect(second).toEqual(first);
    expect(later.client.requests).toEqual([]);
    const tooLate = open({ cache, hoursLater: 24 });
    expect((await tooLate.portal.dictionaries()).isCached).toBe(false);
  });

  it("are read again when asked for", async () => {
    const cache = memoryCache();
    await open({ cache }).portal.dictionaries();
    const again = open({ cache });
    expect((await again.portal.dictionaries({ refresh: true })).isCached).toBe(false);
    expect(again.client.requests).toHaveLength(1);
  });

  it("with people and departments read again, alone, when asked for; the rest stays, and older people stay known", async () => {
    const cache = memoryCache();
    await open({ cache }).portal.dictionaries();
    const left = USERS.map((user) => ({ ...user, ACTIVE: false }));
    const again = open({ cache, methods: { "user.get": offsetList(left) }, hoursLater: 1 });
    const { people, pipelines } = await again.portal.dictionaries({ refresh: "people" });
    expect(again.client.requests).toEqual([["user.get", "department.get"]]);
    expect([people.get(7)?.isActive, pipelines.size]).toEqual([false, 2]);
    const refusing = open({ cache, methods: { "user.get": refused }, hoursLater: 2 });
    const { failures } = await refusing.portal.dictionaries({ refresh: "people" });
    expect(failures).toMatchObject([{ key: "people", scope: "user" }]);
    const later = await open({ cache, hoursLater: 23 }).portal.dictionaries();
    expect([later.isCached, later.people.get(7)?.isActive, later.failures]).toEqual([true, false, []]);
    expect((await open({ cache, hoursLater: 24 }).portal.dictionaries({ refresh: "people" })).isCached).toBe(false);
  });

  it.each([
    ["broken JSON", "{"],
    ["another version", JSON.stringify({ version: 99 })],
    ["something else", JSON.stringify("hello")],
  ])("with %s are read again", async (_, value) => {
    const cache = memoryCache();
    cache.set("key", value, Temporal.Instant.from(START).epochMilliseconds);
    expect((await open({ cache }).portal.dictionaries()).isCached).toBe(false);
  });

  it("damaged in one field, or saved in the future, are read again", async () => {
    const cache = memoryCache();
    await open({ cache }).portal.dictionaries();
    const { value, savedAt } = cache.entries.get("key")!;
    cache.set("key", value.replace('"isAdministrator":true', '"isAdministrator":"yes"'), savedAt);
    expect((await open({ cache }).portal.dictionaries()).isCached).toBe(false);
    expect((await open({ cache, hoursLater: -1 }).portal.dictionaries()).isCached).toBe(false);
  });

  it("are stale when the zone is the server's offset and the clock has changed since", async () => {
    const { TIME_ZONE: _, ...zoneless } = PROFILE;
    const withClock = (time: string) => ({
      profile: is(zoneless),
      "user.current": is(zoneless),
      "server.time": is(time),
    });
    const cache = memoryCache();
    await open({ cache, methods: withClock("2026-03-28T22:00:00+01:00") }).portal.dictionaries();
    const later = open({ cache, methods: withClock("2026-03-29T12:00:00+02:00"), hoursLater: 1 });
    const known = await later.portal.dictionaries();
    expect([known.identity.timeZone.id, known.serverZone?.id]).toEqual(["+01:00", "+01:00"]);
    await later.portal.read({ tasks: tasksWhere({}) });
    expect(later.portal.observed().isStale).toBe(true);
    expect((await later.portal.dictionaries({ refresh: true })).identity.timeZone.id).toBe("+02:00");
  });

  it("try a part again that failed for a passing reason", async () => {
    const cache = memoryCache();
    await open({ cache, methods: { "user.get": overloaded, "department.get": refused } }).portal.dictionaries();
    const next = open({ cache, methods: { "department.get": refused }, hoursLater: 1 });
    const read = await next.portal.dictionaries();
    expect(next.client.requests).toEqual([["user.get"]]);
    expect(read.people.size).toBe(2);
    expect(read.failures.map(({ key }) => key)).toEqual(["departments"]);
    const third = open({ cache, hoursLater: 2 });
    await third.portal.dictionaries();
    expect(third.client.requests).toEqual([]);
    expect((await open({ cache, hoursLater: 24 }).portal.dictionaries()).isCached).toBe(false);
  });

  it("leave a part that failed in passing alone for ten minutes, and then ask for it apart", async () => {
    const cache = memoryCache();
    await open({ cache, methods: { "user.get": overloaded } }).portal.dictionaries();
    const soon = open({ cache, methods: { "user.get": overloaded }, minutesLater: 9 });
    expect((await soon.portal.dictionaries()).failures.map(({ key }) => key)).toEqual(["people"]);
    await soon.portal.read({ tasks: tasksWhere({}) });
    expect(soon.client.requests).toEqual([["tasks.task.list", "profile", "server.time", "scope", "app.info"]]);
    const later = open({ cache, methods: { "user.get": overloaded }, minutesLater: 10 });
    await later.portal.dictionaries();
    expect(later.client.requests).toEqual([["user.get"]]);
    const soonAgain = open({ cache, minutesLater: 19 });
    await soonAgain.portal.dictionaries();
    expect(soonAgain.client.requests).toEqual([]);
  });

  it("are served when no failed part answers", async () => {
    const cache = memoryCache();
    const failing = { "user.get": overloaded, "department.get": overloaded };
    await open({ cache, methods: failing }).portal.dictionaries();
    const client = fakePortal({ methods: methods(), failWhole: tooSlow });
    const now = Temporal.Instant.from(START).add({ hours: 1 });
    const portal = createPortal({ client, now: () => now, cache, cacheKey: "key" });
    expect((await portal.dictionaries()).failures.map(({ key }) => key)).toEqual(["people", "departments"]);
    client.requests.length = 0;
    await portal.dictionaries();
    expect(client.requests).toEqual([]);
  });

  it("with a failure of an unknown part are read again", async () => {
    const cache = memoryCache();
    await open({ cache, methods: { "user.get": refused } }).portal.dictionaries();
    const { value, savedAt } = cache.entries.get("key")!;
    cache.set("key", value.replace('"key":"people"', '"key":"planets"'), savedAt);
    const { portal } = open({ cache });
    expect((await portal.dictionaries()).isCached).toBe(false);
    await portal.read({ tasks: tasksWhere({}) });
  });

  it("hold no secret-looking or personal contact data", async () => {
    const cache = memoryCache();
    await open({ cache }).portal.dictionaries();
    expect(cache.entries.get("key")?.value).not.toContain("anna@example.com");
  });

  it("are not kept without a key", async () => {
    const cache = memoryCache();
    const client = fakePortal({ methods: methods() });
    await createPortal({ client, now: () => Temporal.Instant.from(START), cache }).dictionaries();
    expect(cache.entries.size).toBe(0);
  });

  it("are not written when the portal as a whole fails", async () => {
    const cache = memoryCache();
    const client = fakePortal({ methods: methods(), failWhole: () => new ClientError("unauthorized", "wrong key") });
    const portal = createPortal({ client, now: () => Temporal.Instant.from(START), cache, cacheKey: "key" });
    await expect(portal.dictionaries()).rejects.toMatchObject({ code: "unauthorized" });
    expect(cache.entries.size).toBe(0);
  });
});

const readLater = async (overrides: Record<string, Method>, firstOverrides: Record<string, Method> = {}) => {
  const cache = memoryCache();
  await open({ cache, methods: firstOverrides }).portal.dictionaries();
  const { client, portal } = open({ cache, methods: { ...firstOverrides, ...overrides }, hoursLater: 2 });
  await portal.dictionaries();
  const outcome = await portal.read({ tasks: tasksWhere({}) });
  return { client, portal, outcome };
};

describe("what the first read shows about cached dictionaries", () => {
  it("costs no request of its own and is asked once", async () => {
    const { client, portal, outcome } = await readLater({});
    expect(client.requests).toEqual([["tasks.task.list", "profile", "server.time", "scope", "app.info"]]);
    expect(outcome.tasks.ok).toBe(true);
    expect(portal.observed()).toMatchObject({ isStale: false });
    expect(portal.observed().serverTime?.toString()).toBe("2026-11-20T12:00:00Z");
    await portal.read({ tasks: tasksWhere({}) });
    expect(client.requests[1]).toEqual(["tasks.task.list"]);
  });

  it.each<[string, Record<string, Method>]>([
    ["another user", { profile: () => ({ result: { ...PROFILE, ID: "8" } }) }],
    ["no administrator any more", { profile: () => ({ result: { ...PROFILE, ADMIN: false } }) }],
    ["another zone", { profile: () => ({ result: { ...PROFILE, TIME_ZONE: "Europe/Moscow" } }) }],
    ["another scope", { scope: () => ({ result: ["crm", "user", "task", "calendar"] }) }],
    ["another licence", { "app.info": () => ({ result: { LICENSE: "ru_pro" } }) }],
  ])("is stale with %s", async (_, overrides) => {
    expect((await readLater(overrides)).portal.observed().isStale).toBe(true);
  });

  it("is not stale when the portal lists the same scopes in another order, or tells nothing", async () => {
    const same = await readLater({ scope: () => ({ result: ["task", "user", "crm"] }) });
    expect(same.portal.observed().isStale).toBe(false);
    const silent = await readLater({ profile: refused, scope: refused, "app.info": refused, "server.time": refused });
    expect(silent.portal.observed()).toEqual({ isStale: false });
  });

  it("is not stale when a part is answered now but cannot be read", async () => {
    const { client, portal } = await readLater(
      { "crm.settings.mode.get": is({ odd: true }) },
      { "crm.settings.mode.get": refused },
    );
    expect(client.requests[0]).toContain("crm.settings.mode.get");
    expect(portal.observed().isStale).toBe(false);
  });

  it("is stale when a part can be read now that could not be then", async () => {
    const { client, portal } = await readLater(
      { "department.get": offsetList([{ ID: "1", NAME: "Компания" }]) },
      { "department.get": refused },
    );
    expect(client.requests[0]).toContain("department.get");
    expect(portal.observed().isStale).toBe(true);
    expect((await portal.dictionaries({ refresh: true })).failures).toEqual([]);
    expect(portal.observed().isStale).toBe(false);
  });
});
