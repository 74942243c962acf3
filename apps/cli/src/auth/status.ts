import type { Context } from "../context.ts";
import { exitCodes } from "../errors/exit-codes.ts";
import { credentialOf, type RunCredential } from "../portal/credential-of.ts";
import { profileFacts, profileJson } from "./describe-profile.ts";
import { isInteractive } from "./is-interactive.ts";
import { printFacts, refuseForms } from "./print-facts.ts";

/**
 * Tells which credential applies and what is known about it. The portal is not asked: `b24 doctor` does that. Throws when
 * there is none, and when its secret is lost.
 */
export async function runStatus(context: Context, given: string | undefined): Promise<number> {
  refuseForms(context);
  const profile = given ?? context.options.profile;
  const options = profile === undefined ? context.options : { ...context.options, profile };
  const credential = await credentialOf({ ...context, options });
  if (credential.source === "environment") await tellEnvironment(context, credential.variable);
  else await tellProfile(context, credential);
  return exitCodes.done;
}

async function tellEnvironment(context: Context, variable: string): Promise<void> {
  const host = context.io.known.host ?? null;
  const portal = host ?? "?";
  await printFacts(context, {
    heading: {
      ru: `Вебхук из переменной ${variable}: ${portal}, только чтение`,
      en: `The webhook of the variable ${variable}: ${portal}, read-only`,
    },
    json: { source: "environment", variable, host, access: { level: "read-only" } },
  });
}

type ProfileCredential = Extract<RunCredential, { source: "profile" }>;

async function tellProfile(context: Context, credential: ProfileCredential): Promise<void> {
  const { profile, reason, ignores, store } = credential;
  const isCurrent = (await store.current())?.name === profile.name;
  await printFacts(context, {
    heading: { ru: `Вход выполнен: ${profile.portal.host}`, en: `Signed in: ${profile.portal.host}` },
    facts: await profileFacts(profile, isCurrent),
    json: { source: "profile", reason, ignores: ignores ?? null, ...(await profileJson(profile, isCurrent)) },
  });
  // The secret is looked at, unless somebody would have to type a passphrase for that.
  const needsPerson = profile.vault === "encrypted-file" && isInteractive(context.io);
  if (!needsPerson) await credential.secret();
}
