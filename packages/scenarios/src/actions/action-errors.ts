import type { ReadFailure } from "@b24kit/portal";
import type { Language } from "@b24kit/report";
import type { Worded } from "../run/scenario.ts";
import { ScenarioError, type ScenarioErrorCode } from "../run/scenario-error.ts";

/** The errors of actions, worded in a language. */
export function actionError(
  language: Language,
  code: ScenarioErrorCode,
  message: Worded,
  hint: Worded,
  options: { readonly isRetryable?: boolean; readonly cause?: unknown; readonly reason?: Worded } = {},
): ScenarioError {
  const { reason, ...others } = options;
  return new ScenarioError(code, { message, hint, ...(reason && { reason }) }, language, others);
}

/** A query of a preparation failed. */
export function unreadableError(language: Language, failure: ReadFailure): ScenarioError {
  if (failure.reason === "missing-scope") {
    const scope = failure.scope ?? "";
    return actionError(
      language,
      "missing-right",
      { ru: `У ключа не хватает права «${scope}».`, en: `The key lacks the permission “${scope}”.` },
      {
        ru: "Попросите администратора портала добавить его в настройках вебхука.",
        en: "Ask the portal’s administrator to add it in the settings of the webhook.",
      },
    );
  }
  const details = failure.message.replace(/\.$/, "") || failure.reason;
  const isRetryable = ["timeout", "overloaded", "portal-error"].includes(failure.reason);
  return actionError(
    language,
    "unreadable",
    { ru: `Портал не ответил на вопрос: ${details}.`, en: `The portal did not answer the question: ${details}.` },
    isRetryable
      ? { ru: "Повторите через несколько минут.", en: "Try again in a few minutes." }
      : { ru: "Покажите это администратору портала.", en: "Show this to the portal’s administrator." },
    { isRetryable },
  );
}
