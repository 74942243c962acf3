import { inputResponse } from "@modelcontextprotocol/server";
import type { Plan } from "b24kit";
import type { Question } from "./create-confirmations.ts";

/** The name of the question among those of one result; there is one. */
export const questionKey = "confirm";

/** What a person answered; undefined: nothing that could be an answer. */
export function judgeAnswer(
  responses: Readonly<Record<string, unknown>> | undefined,
  { effect }: Pick<Plan, "effect">,
  { number }: Question,
): "yes" | "no" | undefined {
  const answer = inputResponse(responses, questionKey);
  if (answer.kind !== "elicit") return undefined;
  if (answer.action !== "accept") return "no";
  const { yes, number: typed } = answer.content ?? {};
  const isYes = effect === "destructive" ? typeof typed === "string" && typed.trim() === number : yes === true;
  return isYes ? "yes" : "no";
}
