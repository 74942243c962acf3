import { Temporal } from "temporal-polyfill";
import type {
  Department,
  Dictionaries,
  Person,
  Portal,
  Queries,
  ReadFailure,
  ReadOutcome,
  ReadOutcomes,
} from "@b24kit/portal";

/** Rows by the key of the query that asks for them; a failure or a whole outcome may stand in their place. */
export type Answers = Readonly<Record<string, readonly unknown[] | ReadFailure | ReadOutcome<unknown>>>;

export interface MemoryPortal extends Portal {
  /** Keys of the queries of every read so far. */
  readonly reads: readonly (readonly string[])[];
  /** How often fresh dictionaries were asked for. */
  readonly refreshes: () => number;
}

export interface MemoryPortalOptions {
  readonly dictionaries?: Partial<Dictionaries>;
  /** What a refresh answers; the same dictionaries when not given. */
  readonly fresh?: Partial<Dictionaries>;
  readonly answers?: Answers;
  readonly isStale?: boolean;
  readonly serverTime?: Temporal.Instant;
}

/** A portal that answers model values: the port that reports read from, without a wire behind it. */
export function memoryPortal(options: MemoryPortalOptions = {}): MemoryPortal {
  const { answers = {}, isStale = false, serverTime } = options;
  const reads: string[][] = [];
  let refreshes = 0;
  return {
    host: "demo.bitrix24.ru",
    url: "https://demo.bitrix24.ru",
    reads,
    refreshes: () => refreshes,
    dictionaries: async ({ refresh = false } = {}) => {
      if (!refresh) return smallDictionaries(options.dictionaries);
      refreshes += 1;
      return smallDictionaries({ ...options.dictionaries, ...options.fresh, isCached: false });
    },
    read: async <Q extends Queries>(queries: Q) => {
      reads.push(Object.keys(queries));
      const entries = Object.keys(queries).map((key) => [key, outcome(answers[key] ?? [])]);
      return Object.fromEntries(entries) as ReadOutcomes<Q>;
    },
    fields: async () => [],
    offersRest3: async () => false,
    observed: () => ({ isStale: isStale && refreshes === 0, ...(serverTime && { serverTime }) }),
  };
}

export function failure(key: string, more: Partial<ReadFailure> = {}): ReadFailure {
  return { key, method: "some.method", reason: "missing-scope", scope: "crm", message: "", ...more };
}

function outcome(answer: Answers[string]): ReadOutcome<unknown> {
  if ("ok" in answer) return answer;
  return "reason" in answer ? { ok: false, failure: answer } : { ok: true, rows: answer };
}

export function person(id: number, name: string, more: Partial<Person> = {}): Person {
  return { id, name, isActive: true, departmentIds: [1], ...more };
}

/** A company of four in two departments, roubles with two more currencies, one of them without a rate. */
export function smallDictionaries(more: Partial<Dictionaries> = {}): Dictionaries {
  const departments: readonly Department[] = [
    { id: 1, name: "Продажи", headId: 1 },
    { id: 2, name: "Бухгалтерия" },
  ];
  const people = [
    person(1, "Анна Лебедева", { timeZone: "Europe/Moscow" }),
    person(2, "Борис Орлов", { birthday: { month: 11, day: 27 }, timeZone: "Asia/Novosibirsk" }),
    person(3, "Вера Котова", { departmentIds: [2], timeZoneOffset: 18_000 }),
    person(4, "Глеб Сомов", { isActive: false }),
  ];
  return {
    identity: {
      userId: 1,
      name: "Анна Лебедева",
      isAdministrator: true,
      timeZone: { id: "Europe/Moscow", source: "user" },
    },
    scopes: [],
    language: "ru",
    people: new Map(people.map((item) => [item.id, item])),
    departments: new Map(departments.map((item) => [item.id, item])),
    pipelines: new Map([[0, { id: 0, name: "Общая", sort: 10 }]]),
    stages: new Map([
      ["NEW", { id: "NEW", pipelineId: 0, name: "Новая", sort: 10, semantics: "open" }],
      ["WORK", { id: "WORK", pipelineId: 0, name: "Переговоры", sort: 20, semantics: "open" }],
      ["WON", { id: "WON", pipelineId: 0, name: "Успех", sort: 90, semantics: "won" }],
      ["LOSE", { id: "LOSE", pipelineId: 0, name: "Провал", sort: 99, semantics: "lost" }],
    ]),
    leadStatuses: new Map([["NEW", { name: "Новый", semantics: "open" }]]),
    sources: new Map([
      ["WEB", "Сайт"],
      ["CALL", "Звонок"],
    ]),
    currencies: new Map([
      ["RUB", { code: "RUB", isBase: true, rate: "1", rateUnits: "1" }],
      ["USD", { code: "USD", isBase: false, rate: "92.5", rateUnits: "1" }],
      ["XTS", { code: "XTS", isBase: false }],
    ]),
    baseCurrency: "RUB",
    crmMode: "classic",
    workCalendar: { weekStart: 1, daysOff: [6, 7], holidays: [], workStart: 540, workEnd: 1080, source: "portal" },
    stageLimits: new Map([["WORK", { source: "learned", milliseconds: 9.3 * 86_400_000, stays: 12 }]]),
    failures: [],
    isCached: true,
    readAt: Temporal.Instant.from("2026-11-22T08:00:00Z"),
    ...more,
  };
}
