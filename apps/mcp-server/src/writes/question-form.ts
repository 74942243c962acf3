import type { ElicitRequest } from "@modelcontextprotocol/server";
import type { Language, Plan } from "b24kit";
import { planLines } from "./plan-lines.ts";
import { planWords } from "./plan-words.ts";

/** Characters that a person can be expected to read in a dialogue. */
const longest = 6000;
const mostLines = 60;

/**
 * The question about a plan as a form of the client: a yes for a write, a number to be typed for what destroys. Undefined when the
 * plan is too long to be shown as a whole: nobody may be asked about a part.
 */
export function questionForm(plan: Plan, number: string, language: Language): ElicitRequest | undefined {
  const lines = planLines(plan, language);
  const message = lines.map((line) => withoutLinks(line)).join("\n");
  if (message.length > longest || lines.length > mostLines) return undefined;
  const isDestructive = plan.effect === "destructive";
  const requestedSchema = isDestructive
    ? numberSchema(`${planWords.type[language]} ${number}`)
    : yesSchema(planWords.yes[language]);
  return { method: "elicitation/create", params: { mode: "form", message, requestedSchema } };
}

/** Clients may show the question as Markdown: a link or a picture would hide its address behind words of the portal. */
function withoutLinks(line: string): string {
  return line.replaceAll(/\](?=[([])/g, "\\]").replaceAll("![", "!\\[");
}

function yesSchema(title: string) {
  return { type: "object" as const, properties: { yes: { type: "boolean" as const, title } }, required: ["yes"] };
}

function numberSchema(title: string) {
  return { type: "object" as const, properties: { number: { type: "string" as const, title } }, required: ["number"] };
}
