import { timeZoneIn } from "../../auth/time-zone-in.ts";
import { isObject } from "../../params/is-object.ts";
import type { Check } from "../check.ts";
import type { Outcome } from "../finding.ts";
import { ownerOf, resultOf } from "../portal/answer-fields.ts";
import type { PortalAnswers } from "../portal/ask-portal.ts";
import { fromPortal } from "../portal/from-portal.ts";
import { skippedNoAnswer } from "../skipped.ts";

/** Days and deadlines are those of the user's zone on the portal. */
export const timeZone: Check = {
  id: "time-zone",
  title: { ru: "Часовой пояс", en: "Time zone" },
  isNetwork: true,
  run: async (examination) => fromPortal(examination, outcomeOf),
};

function outcomeOf(answers: PortalAnswers): Outcome {
  const time = resultOf(answers, "time");
  const server = typeof time === "string" ? /[+-]\d{2}:\d{2}$/.exec(time)?.[0] : undefined;
  const profile = resultOf(answers, "profile");
  const user = isObject(profile) ? timeZoneIn(profile) : undefined;
  if (user === undefined && server === undefined) return skippedNoAnswer;
  const here = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const data = { user: user ?? null, server: server ?? null, computer: here };
  if (user !== undefined) {
    return {
      status: "ok",
      what: {
        ru: `${user}; сервер ${server ?? "?"}, компьютер ${here}`,
        en: `${user}; server ${server ?? "?"}, computer ${here}`,
      },
      data,
    };
  }
  return {
    status: "warning",
    what: {
      ru: `у пользователя не задан; отчёты идут по серверу: ${server}`,
      en: `the user has none; reports go by the server's: ${server}`,
    },
    why: { ru: "дни и сроки могут сдвинуться", en: "days and deadlines may be shifted" },
    next: {
      ru: `задайте его в профиле на портале${userIn(answers, "ru")} или для отчёта: --tz Europe/Moscow`,
      en: `set it in the profile on the portal${userIn(answers, "en")}, or for a report: --tz Europe/London`,
    },
    data,
  };
}

function userIn(answers: PortalAnswers, language: "ru" | "en"): string {
  const id = ownerOf(answers)?.id;
  return id === undefined ? "" : { ru: ` (пользователь № ${id})`, en: ` (user ${id})` }[language];
}
