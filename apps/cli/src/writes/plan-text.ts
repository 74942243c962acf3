import { actionWords, kindName } from "@b24kit/guard";
import { padText, scrubText, textWidth } from "@b24kit/report";
import type { Plan, PlannedObject, PlanView } from "b24kit";
import { wrapText } from "../doctor/wrap-text.ts";
import type { Language, Text } from "../words.ts";
import { bulkLines, restLine } from "./bulk-lines.ts";
import { commandLines } from "./command-lines.ts";
import { pickShown } from "./pick-shown.ts";
import { changesTable, nameOf } from "./plan-object-text.ts";
import { reversibilityWords, statusWords } from "./plan-words.ts";
import { sayTime } from "./say-time.ts";

/** How a plan is drawn. */
export interface PlanTextOptions {
  readonly language: Language;
  /** Columns. */
  readonly width: number;
  readonly colour: boolean;
  /** The question is asked below, so it does not stand above as well. */
  readonly isAsked?: true;
}

/** Objects that are drawn for somebody who is asked; of more that are alike the rest is counted. */
const mostObjects = 20;

/** A plan in words: the question, what it is bound to, each object with before and after, what is sent, what to know. */
export function planText(plan: Plan | PlanView, options: PlanTextOptions): string {
  const { language, width } = options;
  const question = options.isAsked === true ? [] : wrapText(scrubText(plan.question[language]), width);
  const most = options.isAsked === true ? mostObjects : Number.POSITIVE_INFINITY;
  const { shown, hidden } = pickShown(plan.objects, sortOf, most);
  const more = hidden.map(({ first, count }) => moreText(first, count, plan.id)[language]);
  const parts = [
    question.map((line) => strong(line, options)),
    factLines(factsOf(plan, language), options),
    bulkLines(plan, language).flatMap((line) => wrapText(line, width)),
    ...shown.map((object) => objectLines(object, options)),
    more.flatMap((text) => wrapText(scrubText(text), width)),
    [...commandLines(plan, options), ...restLine(plan, language).map((line) => `  ${line}`)],
    plan.notes.flatMap((note) => hanging(important[language], scrubText(note[language]), width)),
  ];
  return parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join("\n"))
    .join("\n\n");
}

const important: Text = { ru: "Важно:", en: "Note:" };

type Fact = readonly [label: string, value: string];

const labels = {
  plan: { ru: "План", en: "Plan" },
  status: { ru: "Статус", en: "Status" },
  portal: { ru: "Портал", en: "Portal" },
  file: { ru: "Файл", en: "File" },
  objects: { ru: "Объектов", en: "Objects" },
  undo: { ru: "Отмена", en: "Undo" },
  until: { ru: "Действует до", en: "Valid until" },
  undoes: { ru: "Отменяет план", en: "Takes back" },
} as const satisfies Readonly<Record<string, Text>>;

function factsOf(plan: Plan | PlanView, language: Language): readonly Fact[] {
  const status = "status" in plan ? plan.status : "open";
  const facts: readonly (readonly [keyof typeof labels, string])[] = [
    ["plan", plan.id],
    ...(status === "open" ? [] : [["status", statusText(plan as PlanView, language)] as const]),
    ["portal", placeOf(plan, language)],
    ...(plan.bulk === undefined ? [] : [["file", scrubText(plan.bulk.name)] as const]),
    ["objects", String(plan.bulk?.count ?? plan.objects.length)],
    ["undo", reversibilityWords[plan.reversibility][language]],
    ...(status === "open" ? [["until", sayTime(plan.expiresAt, language)] as const] : []),
    ...(plan.undoes === undefined ? [] : [["undoes", plan.undoes] as const]),
  ];
  return facts.map(([name, value]) => [labels[name][language], value]);
}

/** With the codes of the commands that did not end well. */
function statusText({ status, outcome }: PlanView, language: Language): string {
  const failed = Object.entries(outcome?.commands ?? {}).filter(([, code]) => code !== "done");
  const codes =
    failed.length === 0
      ? countsText(outcome, language)
      : ` (${failed.map(([key, code]) => `${key}: ${code}`).join(", ")})`;
  return scrubText(statusWords[status][language] + codes);
}

/** How far the plan of a whole file came. */
function countsText(outcome: PlanView["outcome"], language: Language): string {
  if (outcome?.bulk === undefined) return "";
  const { done, failed, unknown } = outcome.bulk;
  return {
    ru: ` (записано ${done}, не принято ${failed}, неизвестно ${unknown})`,
    en: ` (written ${done}, refused ${failed}, not known ${unknown})`,
  }[language];
}

function placeOf({ portal, profile }: Plan, language: Language): string {
  const user =
    portal.userId === undefined ? [] : [{ ru: `пользователь ${portal.userId}`, en: `user ${portal.userId}` }];
  const name = profile === undefined ? [] : [{ ru: `профиль ${profile}`, en: `profile ${profile}` }];
  return scrubText([portal.host, ...[...user, ...name].map((text) => text[language])].join(", "));
}

function factLines(facts: readonly Fact[], { width }: PlanTextOptions): readonly string[] {
  const widest = Math.max(...facts.map(([label]) => textWidth(label)));
  return facts.flatMap(([label, value]) => hanging(padText(label, widest + 1), value, width));
}

function objectLines(object: PlannedObject, options: PlanTextOptions): readonly string[] {
  const { language, width } = options;
  const title = `${actionWords[object.action].heading[language]}: ${nameOf(object, language)}`;
  return [
    ...wrapText(title, width).map((line) => strong(line, options)),
    ...(object.url === undefined ? [] : [scrubText(object.url)]),
    ...changesTable(object.changes, options),
  ];
}

/** Alike are objects of one kind with which the same is done to the same fields. */
function sortOf({ action, kind, changes }: PlannedObject): string {
  return JSON.stringify([action, kind, ...changes.map(({ field }) => field)]);
}

function moreText({ action, kind }: PlannedObject, count: number, id: string): Text {
  const [verb, what] = [actionWords[action].heading, kindName(kind)];
  return {
    ru: `… ${verb.ru}: ${what.ru}, ещё ${count} (все — b24 plan show ${id})`,
    en: `… ${verb.en}: ${what.en}, ${count} more (all: b24 plan show ${id})`,
  };
}

/** A label, and a text beside it that goes on below itself. */
function hanging(label: string, text: string, width: number): readonly string[] {
  const indent = " ".repeat(textWidth(label) + 1);
  const lines = wrapText(text, Math.max(20, width - indent.length));
  return lines.map((line, index) => (index === 0 ? `${label} ${line}` : indent + line));
}

function strong(text: string, { colour }: PlanTextOptions): string {
  return colour ? `\u001B[1m${text}\u001B[0m` : text;
}
