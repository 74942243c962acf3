import { Command, InvalidArgumentError, Option } from "commander";
import type { Define } from "../program.ts";
import type { Language } from "../words.ts";

export interface EmulatorStartOptions {
  readonly port: number;
  readonly seed?: Language;
  readonly deals?: number;
  readonly now?: string;
  readonly data?: string;
  readonly latency?: number;
  readonly commandLatency?: number;
  readonly countCost?: number;
  readonly limits: "standard" | "enterprise" | "off";
  readonly faults?: string;
  readonly oauth?: string | true;
  readonly events?: string;
}

export interface EmulatorCaptureOptions {
  readonly anonymise?: true;
  readonly maxItems?: number;
}

const words = {
  ru: {
    start: "запустить локальный портал; работает, пока его не остановят (Ctrl+C)",
    port: "порт; 0 — любой свободный",
    seed: "чья компания: русская (ru) или английская (en)",
    deals: "сколько сделок создать",
    now: "остановить часы портала, например на 2026-03-02T09:00:00+03:00",
    data: "свои данные: файл JSON с коллекциями вместо готовой компании",
    latency: "задержка каждого запроса в пути, мс",
    commandLatency: "сколько выполняется каждая команда, мс",
    countCost: "сколько стоит подсчёт каждой строки для total, мкс",
    limits: "ограничивать, как облачный портал на тарифе; off — ничего не ограничивать",
    faults: "сбои по заказу, например add:drop-answer@1,any:slow=5s",
    oauth: "приложение для входа по OAuth; переключатели через запятую, например auto,access=60",
    events: "как доходят события; переключатели через запятую, например loss=0.1,delay=50-500",
    capture: "записать свой портал в файл для --data: без имён и текстов, с теми же числами и датами",
    anonymise: "заменить имена, телефоны, почту, названия и тексты; без этого файл не пишется",
    maxItems: "не больше стольких строк каждого списка",
    afterCapture: `
Пример: b24 emulator capture --anonymise --out portal.json; потом b24 emulator start --data portal.json
В файл попадают только поля из списка: номера, суммы, даты, стадии, кто ответственный. Одинаковое заменяется одинаково;
обратно замену не раскрыть: случайный ключ не сохраняется. Даты и суммы настоящие: решите сами, кому файл можно отдать.
Чего ключ не видит, того нет и в файле; об этом будет сказано, код выхода 3.`,
    range: (min: number, max: number) => `нужно целое число от ${min} до ${max}`,
    after: `
Портал слушает только этот компьютер. Печатаются адрес вебхука и строка export; с --json — одна строка JSON.
Счётчики запросов: GET /__stats; что записано: GET /__writes.
Сделок больше 100 000 — только сделки: без лидов, задач, событий, дел и истории.

Ограничения тарифов: standard — 50 запросов сразу, дальше 2 в секунду; enterprise — 250 и 5. С ними и остальное:
480 с работы метода за 10 минут, 60 с на запрос. Лишние запросы получают 503, методы без запаса времени — 429.

Сбои — список через запятую: кто:что[=значение][@которое попадание].
  кто        any — любой запрос, batch — пакет целиком, read, write, имя метода или его конец: crm.deal.add, add;
             oauth — запрос токенов
  до         drop, reset, 502 (любой статус), html, error=КОД, 503, 429, overload, redirect=АДРЕС: не выполнено
  посреди    drop-during: выполнена половина пакета
  после      drop-answer, reset-answer, 502-after, html-after, error-after=КОД, truncate, garbage, drip=10s, huge=100MB
  потом      run-after-disconnect[=2s]: выполнится, когда клиент ушёл;  slow=5s: выполнится с задержкой
  когда      @2 — второе попадание, @2-5, @2+ — со второго; без @ — всегда

Вход по OAuth: печатаются client_id и файл приложения с секретом. Переключатели --oauth:
  auto               согласие без вопроса;  redirect=АДРЕС — куда возвращать код (без него код показывает страница)
  scopes=crm+task    права приложения;  lenient — использованный refresh_token ещё действует
  code=30, access=3600, refresh=15552000 — сколько секунд живут код и токены
На ходу (POST): /__oauth/pass?seconds=3600 — прошло время, /__oauth/revoke — отозвать, /__oauth/remove — удалить приложение,
/__oauth/rename?to=http://localhost:ПОРТ — портал переименован, /__oauth/forge?member_id=… — ответы чужого портала.

События: обработчики регистрирует приложение (event.bind), очередь читают event.offline.*. Переключатели --events:
  loss=0.1           доля запросов к обработчикам, которые пропадут;  reorder=0.2 — доля тех, кого обгонит следующий
  delay=50-500       сколько запрос в пути, мс;  no-offline — тариф без rest_offline_extended
  public-only        обработчик на localhost не принимается, как на настоящем портале
На ходу (POST): /__events/change?entity=deal&action=update&id=1-500 — сделки изменил кто-то другой (add, delete; lead, contact,
company, task), /__events/deliver?loss=0.5 — те же доли, /__events/webhook?codes=ONCRMDEALUPDATE&handler=АДРЕС — исходящий вебхук,
в ответе его application_token, /__events/install?callback=АДРЕС — послать ONAPPINSTALL, /__events/open?page=АДРЕС — открыть
страницу приложения, /__events/feature?code=rest_offline_extended&on=N — тариф. Счётчики: GET /__events.`,
  },
  en: {
    start: "start a local portal; it runs until it is stopped (Ctrl+C)",
    port: "port; 0 takes a free one",
    seed: "whose company: Russian (ru) or English (en)",
    deals: "how many deals to make",
    now: "stop the portal's clock, for example at 2026-03-02T09:00:00+03:00",
    data: "data of your own: a JSON file of collections instead of the ready company",
    latency: "time of every request on its way, ms",
    commandLatency: "time that every command runs, ms",
    countCost: "cost of counting each row for total, µs",
    limits: "limit as a cloud portal on the plan does; off limits nothing",
    faults: "what goes wrong on purpose, for example add:drop-answer@1,any:slow=5s",
    oauth: "an application that signs in by OAuth; switches with commas between, for example auto,access=60",
    events: "how events travel; switches with commas between, for example loss=0.1,delay=50-500",
    capture: "write a portal of yours into a file for --data: without names and texts, with the same numbers and dates",
    anonymise: "replace names, phones, mail, titles and texts; without it nothing is written",
    maxItems: "at most so many rows of each list",
    afterCapture: `
Example: b24 emulator capture --anonymise --out portal.json; then b24 emulator start --data portal.json
Only fields of a list get into the file: ids, amounts, dates, stages, who is responsible. The same is replaced by the same,
and nobody finds the way back: the random key is not kept. Dates and amounts are real: you decide who may have the file.
What the key may not see is not in the file; that is told, with exit code 3.`,
    range: (min: number, max: number) => `it takes a whole number from ${min} to ${max}`,
    after: `
The portal listens on this computer only. The webhook and an export line are printed; with --json one line of JSON.
Counters of requests: GET /__stats; what has been written: GET /__writes.
More than 100,000 deals come alone: without leads, tasks, events, activities and history.

Limits of the plans: standard takes 50 requests at once, then 2 a second; enterprise 250 and 5. The others come with them:
480 s of work of a method in 10 minutes, 60 s a request. Requests beyond get 503, methods without time left 429.

Faults are a list with commas: whom:what[=value][@which hit].
  whom      any request, batch as a whole, read, write, a method's name or the end of it: crm.deal.add, add;
            oauth is a request for tokens
  before    drop, reset, 502 (any status), html, error=CODE, 503, 429, overload, redirect=URL: nothing was executed
  during    drop-during: half of a batch was executed
  after     drop-answer, reset-answer, 502-after, html-after, error-after=CODE, truncate, garbage, drip=10s, huge=100MB
  later     run-after-disconnect[=2s]: runs when the client has gone;  slow=5s: runs after a delay
  which     @2 the second hit, @2-5, @2+ from the second on; without @ all

Sign-in by OAuth: client_id and the application's file with the secret are printed. Switches of --oauth:
  auto               consent without a question;  redirect=URL takes the code there (without it a page shows the code)
  scopes=crm+task    what the application may do;  lenient lets a used refresh_token work on
  code=30, access=3600, refresh=15552000 seconds that the code and the tokens live
While it runs (POST): /__oauth/pass?seconds=3600 lets time pass, /__oauth/revoke, /__oauth/remove removes the application,
/__oauth/rename?to=http://localhost:PORT renames the portal, /__oauth/forge?member_id=… answers as another portal.

Events: an application registers handlers (event.bind), event.offline.* read the queue. Switches of --events:
  loss=0.1           share of requests to handlers that get lost;  reorder=0.2 share of those that the next one overtakes
  delay=50-500       milliseconds that a request is on its way;  no-offline is a plan without rest_offline_extended
  public-only        a handler on localhost is refused, as by a real portal
While it runs (POST): /__events/change?entity=deal&action=update&id=1-500 lets somebody else change deals (add, delete; lead, contact,
company, task), /__events/deliver?loss=0.5 the same shares, /__events/webhook?codes=ONCRMDEALUPDATE&handler=URL adds an outbound
webhook and answers its application_token, /__events/install?callback=URL sends ONAPPINSTALL, /__events/open?page=URL opens a page of
the application, /__events/feature?code=rest_offline_extended&on=N changes the plan. Counters: GET /__events.`,
  },
} as const;

/** `b24 emulator start`: a local portal over HTTP; `b24 emulator capture`: the data of a real one for it. */
export const defineEmulator: Define = (language, run) => {
  const text = words[language];
  const integer = (min: number, max: number) => (value: string) => integerWithin(value, min, max, text.range(min, max));
  const emulator = new Command("emulator");
  emulator
    .command("start")
    .description(text.start)
    .option("--port <n>", text.port, integer(0, 65_535), 0)
    .addOption(new Option("--seed <language>", text.seed).choices(["ru", "en"]))
    .option("--deals <n>", text.deals, integer(0, 1_000_000))
    .option("--now <iso>", text.now)
    .addOption(new Option("--data <file>", text.data).conflicts(["seed", "deals"]))
    .option("--latency <ms>", text.latency, integer(0, 600_000))
    .option("--command-latency <ms>", text.commandLatency, integer(0, 600_000))
    .option("--count-cost <us>", text.countCost, integer(0, 1_000_000))
    .addOption(new Option("--limits <plan>", text.limits).choices(["standard", "enterprise", "off"]).default("off"))
    .option("--faults <spec>", text.faults)
    .option("--oauth [switches]", text.oauth)
    .option("--events <switches>", text.events)
    .addHelpText("after", text.after)
    .action(async (options: EmulatorStartOptions) =>
      run(async (context) => {
        const { runEmulator } = await import("./emulator-run.ts");
        return runEmulator(context, options);
      }),
    );
  emulator
    .command("capture")
    .description(text.capture)
    .option("--anonymise", text.anonymise)
    .option("--max-items <n>", text.maxItems, integer(1, 10_000_000))
    .addHelpText("after", text.afterCapture)
    .action(async (options: EmulatorCaptureOptions) =>
      run(async (context) => {
        const { runEmulatorCapture } = await import("./emulator-capture-run.ts");
        return runEmulatorCapture(context, options);
      }),
    );
  return emulator;
};

function integerWithin(value: string, min: number, max: number, message: string): number {
  const number = Number(value);
  if (/^\d+$/.test(value) && number >= min && number <= max) return number;
  throw new InvalidArgumentError(message);
}
