import type { ReadFailure } from "@b24kit/portal";
import { createWording, type Language, type WordingValues } from "@b24kit/report";
import { errorMessages } from "./error-wording.ts";
import { ScenarioError, type ScenarioErrorCode, type ScenarioErrorOptions } from "./scenario-error.ts";

type ErrorKey = keyof typeof errorMessages.ru;

/** Failures that may be over the next time. */
const passing: ReadonlySet<ReadFailure["reason"]> = new Set(["timeout", "overloaded", "portal-error"]);

/** The errors of this package, worded in a language. */
export function createErrors(language: Language) {
  const make = (code: ScenarioErrorCode, key: ErrorKey, values: WordingValues, options?: ScenarioErrorOptions) =>
    new ScenarioError(
      code,
      { message: inEveryLanguage(key, values), hint: inEveryLanguage(`${key}Hint` as ErrorKey, values) },
      language,
      options,
    );
  return {
    invalidParameters: (details: string, cause: unknown) =>
      make("invalid-parameters", "invalidParameters", { details }, { cause }),
    invalidDate: (text: string) => make("invalid-date", "invalidDate", { text }),
    dateAndPeriod: (date: string, period: string) => make("invalid-parameters", "dateAndPeriod", { date, period }),
    invalidPeriod: (text: string) => make("invalid-period", "invalidPeriod", { text }),
    invalidSince: (text: string) => make("invalid-since", "invalidSince", { text }),
    invalidQuery: (text: string) => make("invalid-parameters", "invalidQuery", { text }),
    invalidTimeZone: (text: string) => make("invalid-time-zone", "invalidTimeZone", { text }),
    unknownUser: (id: number) => make("unknown-user", "unknownUser", { id: String(id) }),
    unknownDepartment: (id: number) => make("unknown-department", "unknownDepartment", { id: String(id) }),
    /** People or departments are needed and were not read: a scope is missing, or the portal had another reason. */
    unreadablePeople: (failures: readonly ReadFailure[]) => {
      const scopes = missingScopes(failures);
      if (scopes.length > 0) {
        return make("missing-right", "missingRight", { scopes: scopes.join(", ") });
      }
      const isRetryable = failures.every(({ reason }) => passing.has(reason));
      return make("unreadable", "unreadablePeople", { details: detailsOf(failures) }, { isRetryable });
    },
  };
}

function missingScopes(failures: readonly ReadFailure[]): readonly string[] {
  return [...new Set(failures.flatMap(({ reason, scope }) => (reason === "missing-scope" ? (scope ?? []) : [])))];
}

/** The portal's own words, else what kind of failure it was. */
function detailsOf(failures: readonly ReadFailure[]): string {
  const told = failures.map(({ message, reason }) => message.replace(/\.$/, "") || reason);
  return [...new Set(told)].join("; ");
}

function inEveryLanguage(key: ErrorKey, values: WordingValues) {
  return { ru: createWording(errorMessages, "ru")(key, values), en: createWording(errorMessages, "en")(key, values) };
}
