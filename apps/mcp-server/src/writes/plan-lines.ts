import { actionWords, kindAsObject, recipientOf } from "@b24kit/guard";
import { scrubWebhookPaths } from "@b24kit/client";
import { quoted, scrubText } from "@b24kit/report";
import type { FieldChange, Language, Plan, PlannedObject } from "b24kit";
import { cleanLine } from "../answers/clean-text.ts";
import { planWords } from "./plan-words.ts";

/**
 * A plan as a person reads it before the answer, nothing left out and nothing cut: the sentence of the guard, the portal, each
 * field before and after, the methods, the notes. Each line is one line whatever the portal wrote.
 */
export function planLines(plan: Plan, language: Language): readonly string[] {
  const { question, objects, commands, notes, reversibility, api } = plan;
  const methods = [...new Set(commands.map(({ method }) => method))].join(", ");
  const lines = [
    question[language],
    placeOf(plan, language),
    ...objects.flatMap((object) => [
      ...(objects.length === 1 ? [] : [nameOf(object, language)]),
      ...object.changes.map((change) => `- ${changeText(change, language)}`),
    ]),
    `${planWords[api === undefined ? "methods" : "rest3Methods"][language]}: ${methods}`,
    ...notes.map((note) => `${planWords.note[language]}: ${note[language]}`),
    ...(reversibility === "none" ? [planWords.final[language]] : []),
    ...(reversibility === "partly" ? [planWords.partly[language]] : []),
  ].map((line) => scrubText(line));
  // The person confirms what is sent: what they do not see of it is told.
  const hidesKey = lines.some((line) => scrubWebhookPaths(line) !== line);
  return [...lines.map((line) => cleanLine(line)), ...(hidesKey ? [planWords.hidden[language]] : [])];
}

function placeOf({ portal, profile }: Plan, language: Language): string {
  const parts = [
    portal.host,
    ...(portal.userId === undefined ? [] : [`${planWords.user[language]} ${portal.userId}`]),
    ...(profile === undefined ? [] : [`${planWords.profile[language]} ${profile}`]),
  ];
  return `${planWords.portal[language]}: ${parts.join(", ")}`;
}

/** "Change deal 12 “Delivery”", "Send message to Olga Lapina (3)". */
export function nameOf(object: PlannedObject, language: Language): string {
  const { action, kind } = object;
  const what = kindAsObject(kind)?.[language] ?? kind;
  return cleanLine(`${actionWords[action].verb[language]} ${what}${whichOf(object, language)}`);
}

/** What stands behind the kind of an object: " 12 “Delivery”", " to Olga Lapina (3)". */
export function whichOf(object: PlannedObject, language: Language): string {
  const { id, title } = object;
  const number = id === undefined ? "" : ` ${id}`;
  const named = title === undefined ? "" : ` ${quoted(title, language)}`;
  return recipientOf(object)?.[language] ?? number + named;
}

function changeText({ field, title, before, after }: FieldChange, language: Language): string {
  const change = before === undefined ? valueText(after) : `${valueText(before)} → ${valueText(after)}`;
  return `${title?.[language] ?? field}: ${change}`;
}

function valueText(value: unknown): string {
  if (value === null || value === undefined || value === "") return "—";
  return typeof value === "string" ? value : JSON.stringify(value);
}
