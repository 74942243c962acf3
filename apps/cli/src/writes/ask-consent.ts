import { scrubText } from "@b24kit/report";
import type { Plan } from "b24kit";
import { askText, askYes } from "../auth/ask.ts";
import { CliError } from "../errors/cli-error.ts";
import type { Context } from "../context.ts";
import { confirmationNumber } from "./confirmation-number.ts";
import type { Text } from "../words.ts";
import { showPlan } from "./print-plan.ts";

/**
 * Shows the plan and asks the person on the terminal: a yes for a write, a number to be typed for what destroys. No answer is a
 * no. What stops the command from outside (SIGTERM) is thrown as an AbortError.
 */
export async function askConsent(context: Context, plan: Plan): Promise<boolean> {
  await showPlan(context, plan);
  try {
    return plan.effect === "destructive" ? await askNumber(context, plan) : await askYes(context, run(plan), false);
  } catch (error) {
    if (error instanceof CliError && error.code === "cancelled") return false;
    throw error;
  }
}

async function askNumber(context: Context, plan: Plan): Promise<boolean> {
  const number = confirmationNumber(plan.id);
  const question = run(plan);
  const final = finalWords[plan.reversibility] ?? { ru: "", en: "" };
  const typed = await askText(context, {
    ru: `${question.ru}${final.ru} Чтобы выполнить, наберите число ${number}`,
    en: `${question.en}${final.en} To run it, type the number ${number}`,
  });
  return typed.trim() === number;
}

const finalWords: Readonly<Partial<Record<Plan["reversibility"], Text>>> = {
  none: { ru: " Вернуть это будет нельзя.", en: " This cannot be taken back." },
  partly: { ru: " Вернуть можно будет не всё.", en: " Not all of this can be taken back." },
};

function run({ question }: Plan): Plan["question"] {
  return { ru: scrubText(question.ru), en: scrubText(question.en) };
}
