import type { Profile } from "@b24kit/credential-store";
import { type AllowedReport, reportsAllowed } from "../portal/reports-allowed.ts";
import type { Text } from "../words.ts";
import { type ApplicationFacts, applicationWords } from "./oauth/application-facts.ts";
import type { Fact } from "./print-facts.ts";
import { accessWords, placeWords, userWords } from "./words.ts";

/** A profile in lines for people. */
export async function profileFacts(
  profile: Profile,
  isCurrent: boolean,
  application?: ApplicationFacts,
): Promise<readonly Fact[]> {
  const { name, vault, access } = profile;
  const current = isCurrent ? { ru: `${name} (текущий)`, en: `${name} (current)` } : name;
  return [
    [{ ru: "Профиль", en: "Profile" }, current],
    ...(profile.kind === "oauth" ? [signInFact(application)] : []),
    ...(await portalFacts(profile)),
    [{ ru: "Доступ", en: "Access" }, accessWords(access)],
    [{ ru: "Секрет", en: "Secret" }, placeWords[vault]],
  ];
}

/** Without the secret nobody knows which application it is. */
function signInFact(application: ApplicationFacts | undefined): Fact {
  const unknown: Text = { ru: "приложение (OAuth)", en: "application (OAuth)" };
  return [{ ru: "Вход", en: "Sign-in" }, application === undefined ? unknown : applicationWords(application)];
}

/** What a portal says about a sign-in, in lines for people. */
export async function portalFacts(
  verified: Pick<Profile, "portal" | "user" | "facts"> & Partial<Pick<Profile, "kind">>,
): Promise<readonly Fact[]> {
  const { portal, facts, kind = "webhook" } = verified;
  const { scopes, timeZone } = facts;
  return [
    [{ ru: "Портал", en: "Portal" }, portal.url],
    [{ ru: "Пользователь", en: "User" }, userWords(verified)],
    [{ ru: "Часовой пояс", en: "Time zone" }, timeZone ?? { ru: "как у портала", en: "the portal's own" }],
    [
      { ru: kind === "oauth" ? "Права приложения" : "Права вебхука", en: "Scopes" },
      scopes?.join(", ") ?? { ru: "неизвестны", en: "not known" },
    ],
    [
      { ru: "Отчёты", en: "Reports" },
      scopes === undefined ? unknownReports : reportWords(await reportsAllowed(scopes)),
    ],
  ];
}

/** A profile for programs. */
export async function profileJson(
  profile: Profile,
  isCurrent: boolean,
  application?: ApplicationFacts,
): Promise<object> {
  const { name, kind, portal, user, facts, vault, access } = profile;
  const signIn = application === undefined ? {} : { application };
  const reports = await reportsJson(facts.scopes);
  return { name, isCurrent, kind, ...signIn, portal, user, facts, access, storage: vault, reports };
}

/** Which reports work, for programs; "unknown" when nobody knows the scopes. */
export async function reportsJson(scopes: readonly string[] | undefined): Promise<readonly object[]> {
  const reports = await reportsAllowed(scopes ?? []);
  return scopes === undefined
    ? reports.map(({ id }) => ({ id, works: "unknown", missing: [] }))
    : reports.map(({ id, works, missing }) => ({ id, works, missing: missing.map(({ scope }) => scope) }));
}

const unknownReports: Text = {
  ru: "неизвестно: портал не назвал прав",
  en: "not known: the portal did not tell the scopes",
};

function reportWords(reports: readonly AllowedReport[]): Text {
  return { ru: reports.map((one) => line(one, "ru")).join("\n"), en: reports.map((one) => line(one, "en")).join("\n") };
}

function line({ id, works, missing }: AllowedReport, language: keyof Text): string {
  if (works === "whole") return `${id}: ${{ ru: "целиком", en: "whole" }[language]}`;
  const lacking = missing.map(({ scope, sections }) => {
    const titles = [...new Set(sections.map((title) => title[language]))].join(", ");
    return `${scope} (${titles})`;
  });
  const begin = {
    partly: { ru: "частично, не хватает", en: "in part, it lacks" },
    not: { ru: "не работает, не хватает", en: "not at all, it lacks" },
  }[works][language];
  return `${id}: ${begin} ${lacking.join(", ")}`;
}
