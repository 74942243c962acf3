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

function outcomeOf({ credential: { credential: found, webhook } }: Examination): Outcome {
  const host = webhook?.host ?? (found?.source === "profile" ? found.profile.portal.host : "");
  if (found?.source === "environment") {
    return {
      status: "ok",
      what: { ru: `вебхук из переменной ${found.variable}: ${host}`, en: `the webhook of ${found.variable}: ${host}` },
      data: { source: "environment", variable: found.variable, host },
    };
  }
  const name = found?.profile.name ?? "";
  const data = { source: "profile", profile: name, reason: found?.reason, host };
  if (webhook === undefined) {
    return {
      status: "warning",
      what: {
        ru: `профиль ${name} входит как приложение (OAuth)`,
        en: `the profile ${name} signs in as an application (OAuth)`,
      },
      why: {
        ru: "эта версия хранит такие профили, но ещё не входит с ними",
        en: "this version stores such profiles, but cannot use them yet",
      },
      next: { ru: "b24 auth login с входящим вебхуком", en: "b24 auth login with an inbound webhook" },
      data,
    };
  }
  return { status: "ok", what: { ru: `профиль ${name}: ${host}`, en: `the profile ${name}: ${host}` }, data };
}
