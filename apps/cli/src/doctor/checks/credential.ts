import { applicationWords } from "../../auth/oauth/application-facts.ts";
import type { Check } from "../check.ts";
import type { Examination } from "../examination.ts";
import type { Outcome } from "../finding.ts";
import { outcomeOfError } from "../outcome-of-error.ts";
import { skipped } from "../skipped.ts";

/** Errors that another check tells: the profiles, or the folders, could not be read. */
const toldElsewhere: ReadonlySet<unknown> = new Set(["bad-profiles", "unreadable-profiles", "newer-profiles"]);

/** Which credential applies, and whether its secret can be used. */
export const credential: Check = {
  id: "credential",
  title: { ru: "Вход", en: "Sign-in" },
  run(examination) {
    const { credential: found, context } = examination;
    if (found.error === undefined) return outcomeOf(examination);
    const code = found.error instanceof Error && "code" in found.error ? found.error.code : undefined;
    if (toldElsewhere.has(code)) return skipped({ ru: "профили не прочитаны", en: "the profiles could not be read" });
    return outcomeOfError(found.error, context.io.known);
  },
};

/** Milliseconds in which a sign-in that nobody uses ends soon. */
const soon = 14 * 24 * 60 * 60 * 1000;
const useIt = { ru: "любой вызов продлит его: b24 auth status", en: "any call prolongs it: b24 auth status" };

function outcomeOf({ context, credential: { credential: found, opener, application } }: Examination): Outcome {
  const host = opener?.host ?? (found?.source === "profile" ? found.profile.portal.host : "");
  if (found?.source === "environment") {
    return {
      status: "ok",
      what: { ru: `вебхук из переменной ${found.variable}: ${host}`, en: `the webhook of ${found.variable}: ${host}` },
      data: { source: "environment", variable: found.variable, host },
    };
  }
  const name = found?.profile.name ?? "";
  const data = { source: "profile", profile: name, reason: found?.reason, host };
  if (application !== undefined) {
    const { ru, en } = applicationWords(application);
    const what = { ru: `профиль ${name}: ${host}; ${ru}`, en: `the profile ${name}: ${host}; ${en}` };
    const isEnding = Date.parse(application.refreshEnds) - context.now() < soon;
    return {
      status: isEnding ? "warning" : "ok",
      what,
      ...(isEnding ? { next: useIt } : {}),
      data: { ...data, application },
    };
  }
  return { status: "ok", what: { ru: `профиль ${name}: ${host}`, en: `the profile ${name}: ${host}` }, data };
}
