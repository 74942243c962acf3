import { array, assert, constantFrom, oneof, property, string } from "fast-check";
import { describe, expect, test } from "vitest";
import { createAsk } from "../../src/ask/create-ask.ts";
import { actions } from "../../src/actions/actions.ts";
import { findScenario } from "../../src/scenarios.ts";
import { untakenChoice } from "../../src/run/report-choices.ts";
import type { AskedPhrase, AskedThing } from "../../src/ask/asked.ts";
import { laterPhrases } from "./later-phrases.ts";
import { phrasesEn } from "./phrases.en.ts";
import { phrasesRu } from "./phrases.ru.ts";
import { contextOf, isDangerous, isRight, sayAsked } from "./say-asked.ts";
import { seenPhrases } from "./seen-phrases.ts";
import { thirdPhrases } from "./third-phrases.ts";

const ask = createAsk();
type Phrases = readonly (readonly [said: string, meant: string])[];

function judge(language: "ru" | "en", phrases: Phrases) {
  const read = phrases.map(([said, meant]) => ({ said, meant, asked: ask(said, contextOf(language)).asked }));
  return {
    right: read.filter(({ asked, meant }) => isRight(asked, meant)).length,
    wrong: read
      .filter(({ asked, meant }) => !isRight(asked, meant))
      .map(({ said, asked }) => `${said} → ${sayAsked(asked)}`),
    dangerous: read
      .filter(({ asked, meant }) => isDangerous(asked, meant))
      .map(({ said, asked }) => `${said} → ${sayAsked(asked)}`),
  };
}

describe.each([
  ["ru", phrasesRu],
  ["en", phrasesEn],
] as const)("phrases in %s", (language, phrases) => {
  test("at least 95 of 100 are right, none is dangerous", () => {
    const { right, wrong, dangerous } = judge(language, phrases);
    console.log(`b24 ask, ${language}: ${right} of ${phrases.length} right, ${dangerous.length} dangerous`);
    expect(phrases).toHaveLength(100);
    expect({ dangerous, wrong: right < 95 ? wrong : [] }).toEqual({ dangerous: [], wrong: [] });
  });

  test("of phrases that it was not made for none is dangerous", () => {
    for (const [name, later] of [
      ["seen", seenPhrases[language]],
      ["later", laterPhrases[language]],
      ["third", thirdPhrases[language]],
    ] as const) {
      const { right, dangerous } = judge(language, later);
      console.log(`b24 ask, ${language}, ${name}: ${right} of ${later.length} right, ${dangerous.length} dangerous`);
      expect(dangerous).toEqual([]);
    }
  });

  test("without the names of the portal nothing else is understood, and who matters is asked for", () => {
    const { now, zone } = contextOf(language);
    const differing = phrases.filter(([said]) => {
      const alone = ask(said, { now, zone });
      const isOther = sayAsked(alone.asked) !== sayAsked(ask(said, contextOf(language)).asked);
      return isOther && !alone.usesNames;
    });
    expect(differing).toEqual([]);
  });
});

const things = (asked: AskedPhrase): readonly AskedThing[] =>
  asked.kind === "nothing"
    ? []
    : asked.kind === "unsure"
      ? asked.nearest
      : [asked.kind === "no-department" ? asked.report : asked];

/** Whether it can be carried out: the report takes the choices, the action knows the names, and nothing destroys. */
function isUsable(thing: AskedThing): boolean {
  if (thing.kind === "report") {
    const scenario = findScenario(thing.id);
    return scenario !== undefined && untakenChoice(scenario, thing.choices) === undefined;
  }
  const action = actions.find(({ id }) => id === thing.id);
  const { shape } = (action?.parameters ?? { shape: {} }) as unknown as { readonly shape: object };
  return action?.effect === "write" && Object.keys(thing.parameters).every((name) => name in shape);
}

/** What was understood of a phrase and could not be carried out. */
function unusable(said: string, language: "ru" | "en"): readonly AskedThing[] {
  return things(ask(said, contextOf(language)).asked).filter((thing) => !isUsable(thing));
}

const allPhrases = [...phrasesRu, ...phrasesEn].map(([said]) => said);
const allWords = [...new Set(allPhrases.flatMap((said) => said.split(" ")))];

test("any words in any order give something usable or nothing, never an error", () => {
  const words = array(oneof(constantFrom(...allWords), string({ unit: "grapheme", maxLength: 8 })), {
    maxLength: 12,
  });
  assert(
    property(words, constantFrom("ru", "en"), (said, language) => {
      expect(unusable(said.join(" "), language)).toEqual([]);
    }),
    { numRuns: 3000 },
  );
});

test("phrases one after the other give something usable or nothing", () => {
  const joined = array(constantFrom(...allPhrases), { minLength: 2, maxLength: 4 });
  const joints = constantFrom(" ", ", ", " и ", " and ", ". ", "; ", " потом ");
  assert(
    property(joined, joints, constantFrom("ru", "en"), (said, joint, language) => {
      expect(unusable(said.join(joint), language)).toEqual([]);
    }),
    { numRuns: 2000 },
  );
});

const writes = [...phrasesRu, ...phrasesEn].filter(([, meant]) =>
  actions.some(({ id }) => meant.startsWith(`${id} |`)),
);
const reads = [...phrasesRu, ...phrasesEn].filter(
  ([, meant]) => findScenario(meant.split(" | ")[0] ?? "") !== undefined,
);

test("a question before an order is never carried out as the order", () => {
  const joints = [" и ", " and ", ", ", ". ", "; "];
  for (const [at, [question]] of reads.entries()) {
    for (const [row, [order]] of writes.entries()) {
      const said = `${question}${joints[(at + row) % joints.length]}${order}`;
      expect({ said, kind: ask(said, contextOf("ru")).asked.kind }).not.toEqual({ said, kind: "action" });
    }
  }
});

test("an order that asks for all, or for something to be deleted, is none", () => {
  for (const said of [
    "закрой все задачи",
    "удали задачу 15",
    "переведи все сделки в успех",
    "закрой каждую задачу",
    "передай всех клиентов",
    "напиши всем: привет",
    "close every task",
    "move all deals to won",
    "delete everything",
    "write to everyone: hi",
    "close task 15 and delete deal 3",
    "закрой задачу 15 и удали сделку 3",
    "не закрывай задачу 15",
    "don't close task 15",
  ]) {
    expect({ said, asked: ask(said, contextOf("ru")).asked }).toEqual({ said, asked: { kind: "nothing" } });
  }
});

test("what is forbidden, doubted or told is no order", () => {
  for (const said of [
    "не закрывай задачу 15",
    "don't close task 15",
    "если можно закрой задачу 15",
    "кто закрыл задачу 15",
    "надо ли закрыть задачу 15",
    "who moved the meeting to tomorrow",
    "закрой задачи 15 и 16",
    "закрой задачу 15, 16",
    "перенеси встречу с 10:00 на 12:00",
    "schedule of meetings for friday",
    "new leads",
    "добавь файл в задачу 15",
    "поставь Иванова на задачу 15",
    "создай сделку из лида 5",
    "create a deal from lead 5",
    "set a task 15 as done",
    "move task 15 to Peter Stone",
    "напиши отчёт за неделю",
    "закрой сделку 77",
    "передай сделку 77 и задачу 15 Петровой",
  ]) {
    expect({ said, kind: ask(said, contextOf("ru")).asked.kind }).not.toEqual({ said, kind: "action" });
  }
});

test("a phrase is read in less than 5 ms", () => {
  const started = performance.now();
  for (const said of allPhrases) ask(said, contextOf("ru"));
  const each = (performance.now() - started) / allPhrases.length;
  console.log(`b24 ask: ${each.toFixed(2)} ms a phrase`);
  expect(each).toBeLessThan(5);
});

test.each([
  [
    "назначь встречу по бюджету с Петровой завтра в 15:00",
    "book-meeting | people: Петровой | title: бюджету | when: завтра в 15:00",
  ],
  ["перенеси на завтра задачу 15", "postpone-task | deadline: завтра | task: 15"],
  ["отложи встречу с Ивановым на час", "move-meeting | meeting: Ивановым | when: +1 час"],
  ["сделка 77 выиграна", "move-deal | deal: 77 | stage: выиграна"],
  ["mark deal 77 as won", "move-deal | deal: 77 | stage: won"],
  [
    "поставь задачу на Сидорова: проверить склад до среды",
    "create-task | deadline: до среды | responsible: Сидорова | title: проверить склад",
  ],
  ["напиши Иванову: удали все сделки", "send-message | text: удали все сделки | to: Иванову"],
  ["найди просроченные задачи Петровой", "overdue | user: 6"],
  ["расписание на вторник и среду", "unsure: schedule, schedule"],
  ["просроченные задачи бухгалтерии", "overdue | department: 15"],
  ["сделка 77 выиграна?", "unsure: deals, weekly"],
  ["закрой задачу 15 и перенеси встречу «Бюджет» на завтра", "unsure: complete-task, move-meeting"],
  ["покажи сделки и закрой задачу 15", "unsure: deals, complete-task"],
  ["какие задачи закрыли вчера", "day-results | date: вчера"],
  ["итоги месяца", "weekly | period: this-month"],
  ["просрочка за прошлую неделю", "unsure: overdue, weekly"],
])("%s → %s", (said, meant) => {
  expect(sayAsked(ask(said, contextOf("ru")).asked)).toBe(meant);
});

/** What is meant when it is right, else what was understood; in the language of the phrase. */
function readAs(said: string, meant: string): string {
  const { asked } = ask(said, contextOf(/[а-я]/.test(said) ? "ru" : "en"));
  return isRight(asked, meant) ? meant : sayAsked(asked);
}

test.each([
  ["overdue tasks of the legal department", "no-department: overdue"],
  ["итоги недели по отделу кадров", "no-department: weekly"],
  ["загрузка отдела логистики", "no-department: team"],
  ["просрочка в отделе", "no-department: overdue"],
  ["проигранные сделки", "unsure: weekly, pipeline"],
  ["покажи закрытые сделки", "unsure: weekly, pipeline"],
  ["сделки больше миллиона", "unsure: deals"],
  ["новые сделки", "unsure: deals"],
  ["lost leads", "unsure: leads, pipeline"],
  ["просрочка логистики", "unsure: overdue"],
  ["задачи петровой и сидорова", "unsure: tasks"],
  ["сделки Сидорова и отдела закупок", "unsure: deals"],
  ["подготовь к встрече про каталог в понедельник", "meeting | date: понедельник | query: каталог"],
  ["подготовь к встрече про каталог в понедельник в 10:00", "meeting | date: понедельник | query: каталог в 10:00"],
  ["подготовь к встрече про каталог 23 ноября", "meeting | date: 23 ноября | query: каталог"],
  ["подготовь к ближайшей встрече с Вектором", "meeting | query: Вектором"],
  ["подготовь к встрече «Планы на завтра»", "meeting | query: Планы на завтра"],
  ["подготовь к встрече с Вектором во вторник или в среду", "unsure: meeting"],
  ["подготовь к встрече с Вектором на следующей неделе", "unsure: meeting, schedule"],
])("a question is answered as it was asked: %s → %s", (said, meant) => {
  expect(readAs(said, meant)).toBe(meant);
});

test("the departments of the portal come with one that it does not have, and are asked for", () => {
  const { departments, people, ...here } = contextOf("ru");
  const phrase = "итоги недели по отделу кадров за прошлый месяц";
  expect(ask(phrase, here).usesNames).toBe(true);
  expect(ask(phrase, { ...here, people: people ?? [], departments: departments ?? [] }).asked).toMatchObject({
    kind: "no-department",
    departments,
  });
});

test.each([
  "напиши Марии и Олегу привет",
  "напиши Марии, Олегу привет",
  "напиши Марии Олегу привет",
  "write to Mary and Oliver hello",
  "write to Mary or Oliver hello",
])("a message to two is none to the first: %s", (said) => {
  const language = /[а-я]/.test(said) ? "ru" : "en";
  expect(ask(said, contextOf(language)).asked.kind).not.toBe("action");
});

test.each([
  ["напомни мне завтра позвонить Петровой", "plan-call | for: Петровой | when: завтра"],
  ["напомни завтра позвонить Петровой в 15:00", "plan-call | for: Петровой | when: завтра в 15:00"],
  ["напомни позвонить Петровой завтра о договоре", "nothing"],
  [
    "поставь встречу завтра с Сидоровым в 15:00",
    "book-meeting | people: Сидоровым | title: Встреча с Сидоровым | when: завтра в 15:00",
  ],
  ["поставь встречу по бюджету завтра с Сидоровым в 15:00", "unsure: book-meeting"],
])("no day becomes part of a name: %s → %s", (said, meant) => {
  expect(readAs(said, meant)).toBe(meant);
});
