import { createWording, type Language } from "@b24kit/report";
import { ScenarioError } from "./scenario-error.ts";
import { errorMessages } from "./error-wording.ts";

/** The errors of this package, worded in a language. */
export function createErrors(language: Language) {
  const t = createWording(errorMessages, language);
  return {
    invalidParameters: (details: string, cause: unknown) =>
      new ScenarioError("invalid-parameters", t("invalidParameters", { details }), t("invalidParametersHint"), {
        cause,
      }),
    invalidDate: (text: string) => new ScenarioError("invalid-date", t("invalidDate", { text }), t("invalidDateHint")),
    invalidTimeZone: (text: string) =>
      new ScenarioError("invalid-time-zone", t("invalidTimeZone", { text }), t("invalidTimeZoneHint")),
    unknownUser: (id: number) =>
      new ScenarioError("unknown-user", t("unknownUser", { id: String(id) }), t("unknownUserHint")),
    unknownDepartment: (id: number) =>
      new ScenarioError("unknown-department", t("unknownDepartment", { id: String(id) }), t("unknownDepartmentHint")),
  };
}
