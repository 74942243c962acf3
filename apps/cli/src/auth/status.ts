import { parseWebhook } from "b24kit";
import type { Context } from "../context.ts";
import { exitCodes } from "../errors/exit-codes.ts";
import { credentialOf, type RunCredential } from "../portal/credential-of.ts";
import type { Text } from "../words.ts";
import { type Checked, checkProfile } from "./check-profile.ts";
import { portalFacts, profileFacts, profileJson, reportsJson } from "./describe-profile.ts";
import { type Fact, printFacts, refuseForms } from "./print-facts.ts";
import { statusPatience } from "./status-patience.ts";
import { openerOf } from "./opener.ts";
import { verifySignIn } from "./verify-sign-in.ts";

/**
 * Tells which credential applies and asks the portal whether it works. A stored profile is told also when the portal does not
 * answer, as it was known before (exit code 3). Throws when there is none, when its secret is lost, and when the portal does
 * not take it.
 */
export async function runStatus(context: Context, given: string | undefined): Promise<number> {
  refuseForms(context);
  const profile = given ?? context.options.profile;
  const options = profile === undefined ? context.options : { ...context.options, profile };
  const credential = await credentialOf({ ...context, options });
  return credential.source === "environment" ? tellEnvironment(context, credential) : tellProfile(context, credential);
}

type Of<Source> = Extract<RunCredential, { readonly source: Source }>;

async function tellEnvironment(context: Context, { variable, webhook }: Of<"environment">): Promise<number> {
  const { portal, user, facts } = await verifySignIn(context, openerOf(parseWebhook(webhook)), statusPatience(context));
  await printFacts(context, {
    heading: {
      ru: `Вход выполнен вебхуком из переменной ${variable}: ${portal.host}`,
      en: `Signed in by the webhook of the variable ${variable}: ${portal.host}`,
    },
    facts: [
      ...(await portalFacts({ portal, user, facts })),
      [
        { ru: "Доступ", en: "Access" },
        { ru: "только чтение", en: "read-only" },
      ],
      [
        { ru: "Секрет", en: "Secret" },
        { ru: `в переменной ${variable}`, en: `in the variable ${variable}` },
      ],
    ],
    json: {
      source: "environment",
      variable,
      host: portal.host,
      user,
      facts,
      access: { level: "read-only" },
      reports: await reportsJson(facts.scopes),
    },
  });
  return exitCodes.done;
}

async function tellProfile(context: Context, credential: Of<"profile">): Promise<number> {
  const { reason, ignores, store } = credential;
  // Before anything is printed: what cannot be read is no sign-in.
  const checked = await checkProfile(context, credential);
  const { profile, state, application } = checked;
  const isCurrent = (await store.current())?.name === profile.name;
  const facts = await profileFacts(profile, isCurrent, application);
  await printFacts(context, {
    heading: {
      ru: `${headings[state].ru}: ${profile.portal.host}`,
      en: `${headings[state].en}: ${profile.portal.host}`,
    },
    facts: state === "checked" ? facts : [...facts, asOf(profile.facts.checkedAt)],
    json: {
      source: "profile",
      reason,
      ignores: ignores ?? null,
      isChecked: state === "checked",
      ...(await profileJson(profile, isCurrent, application)),
    },
  });
  if (checked.why !== undefined) context.messages.note(checked.why);
  return state === "not-answered" ? exitCodes.partial : exitCodes.done;
}

const headings: Readonly<Record<Checked["state"], Text>> = {
  checked: { ru: "Вход выполнен", en: "Signed in" },
  "not-answered": { ru: "Вход сохранён, но сейчас не проверен", en: "Sign-in stored, but not checked now" },
  "not-asked": { ru: "Вход сохранён, сейчас не проверялся", en: "Sign-in stored, not checked now" },
};

function asOf(checkedAt: string | undefined): Fact {
  const label = { ru: "Сведения на", en: "As of" };
  if (checkedAt === undefined) return [label, { ru: "неизвестно", en: "not known" }];
  return [label, `${checkedAt.slice(0, 16).replace("T", " ")} UTC`];
}
