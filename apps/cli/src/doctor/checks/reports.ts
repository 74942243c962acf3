import { type AllowedReport, reportsAllowed } from "../../portal/reports-allowed.ts";
import type { Text } from "../../words.ts";
import type { Check } from "../check.ts";
import type { Outcome } from "../finding.ts";
import { fromScopes, type KnownScopes } from "../portal/known-scopes.ts";

/** Which reports work, and the text to the administrator when something is missing. */
export const reports: Check = {
  id: "reports",
  title: { ru: "Отчёты", en: "Reports" },
  run: async (examination) => fromScopes(examination, (scopes) => outcomeOf(scopes, examination.target?.name ?? "?")),
};

async function outcomeOf(known: KnownScopes, host: string): Promise<Outcome> {
  const allowed = await reportsAllowed(known.granted);
  const missing = [...new Set(allowed.flatMap((report) => report.missing.map(({ scope }) => scope)))].toSorted();
  const data = { missing, reports: allowed.map(({ id, works }) => ({ id, works })) };
  const ids = allowed.map(({ id }) => id).join(", ");
  if (missing.length === 0) {
    return { status: "ok", what: { ru: `работают целиком: ${ids}`, en: `all of them work: ${ids}` }, data };
  }
  return {
    // A key may have few rights on purpose: then some reports work, and the others are told.
    status: allowed.every(({ works }) => works === "not") ? "problem" : "warning",
    what: { ru: `не хватает прав: ${missing.join(", ")}`, en: `rights are missing: ${missing.join(", ")}` },
    why: { ru: lacking(allowed, "ru"), en: lacking(allowed, "en") },
    next: request({ known, host, missing, allowed }),
    data: { ...data, letter: request({ known, host, missing, allowed }) },
  };
}

function lacking(allowed: readonly AllowedReport[], language: keyof Text): string {
  return allowed
    .filter(({ works }) => works !== "whole")
    .map(({ id, works, missing }) =>
      works === "not"
        ? { ru: `${id} не работает`, en: `${id} does not work` }[language]
        : { ru: `${id} без частей: `, en: `${id} lacks: ` }[language] + sectionsOf(missing, language),
    )
    .join("; ");
}

function sectionsOf(missing: AllowedReport["missing"], language: keyof Text): string {
  return [...new Set(missing.flatMap(({ sections }) => sections.map((title) => title[language])))].join(", ");
}

interface Request {
  readonly known: KnownScopes;
  readonly host: string;
  readonly missing: readonly string[];
  readonly allowed: readonly AllowedReport[];
}

/** The whole text, ready to be sent. */
function request({ known, host, missing, allowed }: Request): Text {
  const titles = (language: keyof Text): string =>
    allowed
      .filter(({ works }) => works !== "whole")
      .map(({ title }) => title[language])
      .join(", ");
  const list = missing.join(", ");
  if (known.isApplication) {
    return {
      ru: `отправьте администратору портала: «На портале ${host} приложению не хватает прав: ${list}. Прошу отметить их в карточке приложения. Они нужны, чтобы читать данные для отчётов: ${titles("ru")}». Потом войдите снова: b24 auth login --oauth`,
      en: `send this to the portal's administrator: "On the portal ${host} the application lacks these rights: ${list}. Please tick them in the application's card. They are needed to read the data of these reports: ${titles("en")}." Then sign in again: b24 auth login --oauth`,
    };
  }
  return {
    ru: `отправьте администратору портала: «На портале ${host} у входящего вебхука пользователя ${known.owner} не хватает прав: ${list}. Прошу отметить их: Разработчикам → Другое → Входящий вебхук. Они нужны, чтобы читать данные для отчётов: ${titles("ru")}».`,
    en: `send this to the portal's administrator: "On the portal ${host} the inbound webhook of ${known.owner} lacks these rights: ${list}. Please tick them: Developer resources → Other → Inbound webhook. They are needed to read the data of these reports: ${titles("en")}."`,
  };
}
