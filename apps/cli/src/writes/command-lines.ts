import { scrubText } from "@b24kit/report";
import type { Plan } from "b24kit";
import { wrapText } from "../doctor/wrap-text.ts";
import type { Language, Text } from "../words.ts";
import { paramText } from "./param-text.ts";
import { pickShown } from "./pick-shown.ts";
import type { PlanTextOptions } from "./plan-text.ts";

/** Commands that are drawn for somebody who is asked, most of them on two lines. */
const mostRows = 20;

type Row = Plan["commands"][number] & { readonly kind: string };

/**
 * What is sent, as it is sent: each method with its parameters. Who is asked sees a part of very many that differ in nothing but
 * their values; `b24 plan show` has them all.
 */
export function commandLines(plan: Plan, options: PlanTextOptions): readonly string[] {
  const { language, isAsked } = options;
  const most = isAsked === true ? mostRows : Number.POSITIVE_INFINITY;
  const { shown, hidden } = pickShown(rowsOf(plan), sortOf, most);
  return [
    (plan.api === undefined ? heading : rest3Heading)[language],
    ...shown.flatMap((row) => rowLines(row, options)),
    ...hidden.flatMap(({ first, count }) => indented(moreText(first.method, count, plan.id)[language], options)),
  ];
}

const heading: Text = { ru: "Порталу отправится:", en: "Sent to the portal:" };
const rest3Heading: Text = { ru: "Порталу отправится (REST 3.0):", en: "Sent to the portal (REST 3.0):" };

/** Each command with the kind of its object, where commands that change and objects go together. */
function rowsOf({ commands, objects }: Plan): readonly Row[] {
  const changing = commands.filter(({ effect }) => effect !== "read");
  const isPaired = changing.length === objects.length;
  return commands.map((command) => ({
    ...command,
    kind: (isPaired ? objects[changing.indexOf(command)]?.kind : undefined) ?? "",
  }));
}

/** Alike are calls of one method on one kind of object that set the same parameters. */
function sortOf({ method, kind, params }: Row): string {
  return JSON.stringify([method, kind, ...new Set(namesIn(params))]);
}

function namesIn(value: unknown, path = ""): readonly string[] {
  if (typeof value !== "object" || value === null) return [path];
  if (Array.isArray(value)) return value.flatMap((element) => namesIn(element, `${path}[]`));
  return Object.entries(value).flatMap(([name, inner]) => namesIn(inner, `${path}/${name}`));
}

function rowLines({ method, params }: Row, options: PlanTextOptions): readonly string[] {
  const { language, isAsked } = options;
  return indented(`${method} ${paramText(params, { language, isCut: isAsked === true })}`, options);
}

/** Goes on below itself, a little to the right. */
function indented(text: string, { width }: PlanTextOptions): readonly string[] {
  const room = Math.max(20, width - 4);
  const lines = wrapText(scrubText(text), room).flatMap((line) => broken(line, room));
  return lines.map((line, index) => (index === 0 ? `  ${line}` : `    ${line}`));
}

/** A word that is longer than a line goes on in the next one. */
function broken(line: string, room: number): readonly string[] {
  const letters = Array.from(line);
  const count = Math.max(1, Math.ceil(letters.length / room));
  return Array.from({ length: count }, (_, index) => letters.slice(index * room, (index + 1) * room).join(""));
}

function moreText(method: string, count: number, id: string): Record<Language, string> {
  return {
    ru: `… и ещё ${method}: ${count} (все — b24 plan show ${id})`,
    en: `… and ${count} more ${method} (all: b24 plan show ${id})`,
  };
}
