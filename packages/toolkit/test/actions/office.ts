import { type AnyMethod, anyMethod, createClient } from "@b24kit/client";
import { type Emulator, type EmulatorOptions, loadWorld, startEmulator, type World } from "@b24kit/emulator";
import { createPortal, type DictionaryCache } from "@b24kit/portal";
import { type ActionRequest, type Prepared, prepareAction } from "@b24kit/scenarios";
import { Temporal } from "temporal-polyfill";
import { onTestFinished } from "vitest";

/** Friday noon in Moscow. */
const NOW = "2026-11-20T12:00:00+03:00";

/** A portal on which actions are prepared, and a raw client that runs what they ask for. */
export interface Office {
  readonly emulator: Emulator;
  prepare(id: string, parameters: object, language?: "ru" | "en"): Promise<Prepared>;
  /** Prepares; fails when the answer is a question back. */
  request(id: string, parameters: object, language?: "ru" | "en"): Promise<ActionRequest>;
  /** Runs the commands as the guard would: one by call, several in one batch. */
  run(request: ActionRequest): Promise<unknown>;
  /** A raw call. */
  readonly call: (method: string, params?: object) => Promise<Record<string, unknown>>;
}

/** Stops with the test. */
export async function openOffice(
  options: Omit<EmulatorOptions, "world"> & { readonly cache?: DictionaryCache; readonly world?: World } = {},
): Promise<Office> {
  const { cache, world = officeWorld(), ...rest } = options;
  const emulator = await startEmulator({ world, ...rest });
  const client = createClient({ webhook: emulator.webhook, limits: "self-hosted", retries: 0 });
  onTestFinished(async () => {
    await client.close();
    await emulator.close();
  });
  const now = Temporal.Instant.from(NOW);
  const portal = createPortal({ client, now: () => now, ...(cache && { cache, cacheKey: "key" }) });
  const prepare: Office["prepare"] = (id, parameters, language) =>
    prepareAction({ portal, id, parameters, now, ...(language && { language }) });
  return {
    emulator,
    prepare,
    async request(id, parameters, language) {
      const prepared = await prepare(id, parameters, language);
      if (prepared.kind === "request") return prepared.request;
      throw new Error(`asked back: ${JSON.stringify(prepared)}`);
    },
    async run({ commands, api, halt = false }) {
      const version = api === undefined ? {} : { api };
      const [only, ...others] = Object.values(commands);
      if (only !== undefined && others.length === 0) return client.call(anyMethod(only.method), only.params, version);
      const outcomes = await client.batch(commands, { halt, ...version });
      const failed = Object.values(outcomes).find((outcome) => !outcome.ok);
      if (failed !== undefined) throw failed.error;
      return outcomes;
    },
    call: async (method, params = {}) =>
      client.call<AnyMethod, Record<string, unknown>>(anyMethod(method), params as Record<string, unknown>),
  };
}

const user = (ID: string, NAME: string, LAST_NAME: string, department: number, more: object = {}) => ({
  ID,
  NAME,
  LAST_NAME,
  TIME_ZONE: "Europe/Moscow",
  UF_DEPARTMENT: [department],
  ...more,
});

const status = (ID: string, ENTITY_ID: string, STATUS_ID: string, NAME: string, SEMANTICS: string | null = null) => ({
  ID,
  ENTITY_ID,
  STATUS_ID,
  NAME,
  SORT: `${Number(ID) * 10}`,
  SEMANTICS,
});

/** A company small enough to know by heart. */
export function officeWorld(portal: object = {}, more: object = {}): World {
  return loadWorld(
    {
      portal: { now: NOW, serverZone: "Europe/Moscow", currentUser: 1, ...portal },
      departments: [
        { ID: "1", NAME: "Дирекция" },
        { ID: "2", NAME: "Продажи", PARENT: "1" },
        { ID: "3", NAME: "Склад", PARENT: "1" },
      ],
      users: [
        user("1", "Анна", "Лебедева", 1),
        user("2", "Иван", "Иванов", 2),
        user("3", "Пётр", "Сидоров", 2),
        user("4", "Пётр", "Сидоров", 3),
        user("5", "Глеб", "Сомов", 3, { ACTIVE: false }),
      ],
      categories: [
        { id: 0, name: "Общая", sort: 10, entityTypeId: 2, isDefault: "Y" },
        { id: 7, name: "Партнёры", sort: 20, entityTypeId: 2, isDefault: "N" },
      ],
      statuses: [
        status("1", "DEAL_STAGE", "NEW", "Новая"),
        status("2", "DEAL_STAGE", "CONTRACT", "Договор"),
        status("3", "DEAL_STAGE", "WON", "Успешно реализована", "S"),
        status("4", "DEAL_STAGE", "LOSE", "Проиграна по цене", "F"),
        status("5", "DEAL_STAGE", "APOLOGY", "Проиграна по сроку", "F"),
        status("6", "DEAL_STAGE_7", "C7:NEW", "Знакомство"),
        status("7", "DEAL_STAGE_7", "C7:WON", "Соглашение", "S"),
        status("8", "STATUS", "NEW", "Не обработан"),
        status("9", "STATUS", "CONVERTED", "Качественный лид", "S"),
        status("10", "STATUS", "JUNK", "Некачественный лид", "F"),
        status("11", "SOURCE", "CALL", "Звонок"),
        status("12", "SOURCE", "WEB", "Веб-сайт"),
      ],
      currencies: [
        { CURRENCY: "RUB", AMOUNT_CNT: "1", AMOUNT: "1.0000", SORT: "100", BASE: "Y", FULL_NAME: "Рубль" },
        { CURRENCY: "USD", AMOUNT_CNT: "1", AMOUNT: "90.0000", SORT: "200", BASE: "N", FULL_NAME: "Доллар" },
      ],
      companies: [{ ID: "1", TITLE: "Ромашка" }],
      contacts: [{ ID: "1", NAME: "Олег", LAST_NAME: "Клиентов" }],
      leads: [
        {
          ID: "1",
          TITLE: "Заявка с сайта",
          STATUS_ID: "NEW",
          NAME: "Мария",
          LAST_NAME: "Новикова",
          COMPANY_TITLE: "Василёк",
          OPPORTUNITY: "1500.50",
          CURRENCY_ID: "RUB",
          SOURCE_ID: "WEB",
          ASSIGNED_BY_ID: "2",
          PHONE: [{ ID: "1", VALUE_TYPE: "WORK", VALUE: "+79990000001", TYPE_ID: "PHONE" }],
        },
        { ID: "2", TITLE: "Спам", STATUS_ID: "JUNK", ASSIGNED_BY_ID: "2" },
      ],
      deals: [
        deal("1", "Поставка", { OPPORTUNITY: "500000.00" }),
        deal("2", "Поставка бумаги"),
        deal("3", "Монтаж [b]сети[/b]", { ASSIGNED_BY_ID: "2" }),
        deal("4", "Аренда склада"),
        deal("5", "Аренда крана", { STAGE_ID: "WON" }),
      ],
      tasks: [
        task("1", "Отчёт за квартал", { deadline: "2026-11-25T18:30:00+03:00" }),
        task("2", "Отчёт по складу"),
        task("3", "Согласовать договор", { createdBy: "2", taskControl: "Y" }),
        task("4", "Старая задача", { status: "5", closedDate: "2026-11-01T10:00:00+03:00" }),
        task("5", "Проверить смету", { status: "4", responsibleId: "2" }),
        task("6", "Просрочена", { deadline: "2026-11-01T18:30:00+03:00" }),
      ],
      events: [
        event("10", "Планёрка", "23.11.2026 10:00:00", "23.11.2026 11:00:00", {
          LOCATION: "Переговорная",
          DESCRIPTION: "Повестка",
        }),
        event("11", "Летучка", "23.11.2026 09:00:00", "23.11.2026 09:15:00", {
          RRULE: { FREQ: "DAILY", INTERVAL: 1, COUNT: 10 },
        }),
      ],
      ...more,
    },
    "test.json",
  );
}

function deal(ID: string, TITLE: string, more: object = {}): object {
  return { ID, TITLE, CATEGORY_ID: "0", STAGE_ID: "NEW", CURRENCY_ID: "RUB", ASSIGNED_BY_ID: "1", ...more };
}

function task(id: string, title: string, more: object = {}): object {
  return { id, title, status: "2", responsibleId: "1", createdBy: "1", deadline: null, ...more };
}

function event(ID: string, NAME: string, DATE_FROM: string, DATE_TO: string, more: object = {}): object {
  return { ID, OWNER_ID: "1", NAME, DATE_FROM, DATE_TO, TZ_FROM: "Europe/Moscow", TZ_TO: "Europe/Moscow", ...more };
}
