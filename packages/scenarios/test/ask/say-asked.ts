import type { AskContext, AskedPhrase, AskedThing } from "../../src/ask/asked.ts";
import { names } from "./names.ts";

/** Monday, 9:00 in Moscow, with the names of the portal. */
export function contextOf(language: "ru" | "en"): AskContext {
  return { now: Date.parse("2026-03-02T06:00:00Z"), zone: "Europe/Moscow", ...names[language] };
}

/** What was understood, as the tables of phrases write it. */
export function sayAsked(asked: AskedPhrase): string {
  if (asked.kind === "nothing") return "nothing";
  if (asked.kind === "no-department") return `no-department: ${asked.report.id}`;
  if (asked.kind === "unsure") return `unsure: ${asked.nearest.map(({ id }) => id).join(", ")}`;
  return [asked.id, ...parametersOf(asked)].join(" | ");
}

function parametersOf(asked: AskedThing): readonly string[] {
  const given = asked.kind === "report" ? asked.choices : asked.parameters;
  return Object.entries(given)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}: ${String(value)}`)
    .toSorted();
}

/** Whether the answer is the one of the table; of an unsure one the named ids must be among the two. */
export function isRight(asked: AskedPhrase, meant: string): boolean {
  if (!meant.startsWith("unsure: ")) return sayAsked(asked) === meant;
  if (asked.kind !== "unsure") return false;
  const ids = new Set(asked.nearest.map(({ id }) => id));
  return meant
    .slice("unsure: ".length)
    .split(", ")
    .every((id) => ids.has(id));
}

/** Whether it would hurt: a write where none was meant, another one, or one of something else. */
export function isDangerous(asked: AskedPhrase, meant: string): boolean {
  if (asked.kind !== "action") return false;
  const [id, ...wanted] = meant.split(" | ");
  return id !== asked.id || parametersOf(asked).some((said) => !wanted.includes(said));
}
