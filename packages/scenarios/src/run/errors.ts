import { createWording, type Language, type WordingValues } from "@b24kit/report";
import { errorMessages } from "./error-wording.ts";
import { ScenarioError, type ScenarioErrorCode } from "./scenario-error.ts";

type ErrorKey = keyof typeof errorMessages.ru;

/** The errors of this package, worded in a language. */
export function createErrors(language: Language) {
  const make = (code: ScenarioErrorCode, key: ErrorKey, values: WordingValues, options?: ErrorOptions) =>
    new ScenarioError(
      code,
      { message: inEveryLanguage(key, values), hint: inEveryLanguage(`${key}Hint` as ErrorKey, {}) },
      language,
      options,
    );
  return {
    invalidParameters: (details: string, cause: unknown) =>
      make("invalid-parameters", "invalidParameters", { details }, { cause }),
    invalidDate: (text: string) => make("invalid-date", "invalidDate", { text }),
    invalidTimeZone: (text: string) => make("invalid-time-zone", "invalidTimeZone", { text }),
    unknownUser: (id: number) => make("unknown-user", "unknownUser", { id: String(id) }),
    unknownDepartment: (id: number) => make("unknown-department", "unknownDepartment", { id: String(id) }),
  };
}

function inEveryLanguage(key: ErrorKey, values: WordingValues) {
  return { ru: createWording(errorMessages, "ru")(key, values), en: createWording(errorMessages, "en")(key, values) };
}
