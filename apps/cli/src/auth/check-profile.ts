import type { CredentialStore, Profile } from "@b24kit/credential-store";
import { parseWebhook, type ProfileSecret } from "b24kit";
import type { Context } from "../context.ts";
import { describeError } from "../errors/describe-error.ts";
import { exitCodes } from "../errors/exit-codes.ts";
import { SignInFailed } from "../errors/sign-in-failed.ts";
import type { RunCredential } from "../portal/credential-of.ts";
import type { Text } from "../words.ts";
import { isInteractive } from "./is-interactive.ts";
import { statusPatience } from "./status-patience.ts";
import { type ApplicationFacts, applicationFacts } from "./oauth/application-facts.ts";
import { openerOf, storedOpener } from "./opener.ts";
import { type Verified, verifySignIn } from "./verify-sign-in.ts";

/** A profile, with what the portal says of it now or said when it was asked last. */
export interface Checked {
  readonly profile: Profile;
  readonly state: "checked" | "not-answered" | "not-asked";
  /** Why it was not checked. */
  readonly why?: Text;
  /** Of an application whose secret could be read. */
  readonly application?: ApplicationFacts;
}

type Credential = Extract<RunCredential, { readonly source: "profile" }>;

/**
 * Reads the secret and asks the portal, whose answer is kept. A passphrase is not asked for: then the portal is not asked
 * either. Throws when the secret cannot be read, and when the portal does not take it.
 */
export async function checkProfile(context: Context, credential: Credential): Promise<Checked> {
  const { profile, store } = credential;
  if (needsPerson(context, profile)) return { profile, state: "not-asked", why: passphraseNeeded };
  const secret = await credential.secret();
  const isApplication = profile.kind === "oauth";
  const opener = isApplication ? storedOpener(context, credential) : openerOf(parseWebhook(textOf(secret)));
  try {
    const verified = await verifySignIn(context, opener, statusPatience(context));
    return {
      profile: await refreshed(store, profile, verified),
      state: "checked",
      ...(await applicationOf(credential)),
    };
  } catch (error) {
    if (!(error instanceof SignInFailed)) throw error;
    const { exitCode, words } = describeError(error, context.io.known);
    if (exitCode !== exitCodes.failed) throw error;
    return { profile, state: "not-answered", why: both(words.what, words.why), ...(await applicationOf(credential)) };
  }
}

/** Read again: its tokens may just have been refreshed. */
async function applicationOf(credential: Credential): Promise<Pick<Checked, "application">> {
  const { profile } = credential;
  if (profile.kind !== "oauth") return {};
  const { parseSignIn } = await import("@b24kit/credential-store");
  return { application: applicationFacts(parseSignIn(textOf(await credential.secret()), profile.name)) };
}

function textOf(secret: ProfileSecret): string {
  return typeof secret === "string" ? secret : secret.reveal();
}

function needsPerson({ io }: Context, { vault }: Profile): boolean {
  const hasPassphrase = ["BITRIX24_KEYRING_PASSWORD", "BITRIX24_KEYRING_PASSWORD_FD"].some((name) => io.env[name]);
  return vault === "encrypted-file" && !hasPassphrase && isInteractive(io);
}

/** What is told is the portal's answer, also where it cannot be written down. */
async function refreshed(store: CredentialStore, profile: Profile, { facts }: Verified): Promise<Profile> {
  try {
    return await store.updateFacts(profile.name, facts);
  } catch {
    return { ...profile, facts: { ...profile.facts, ...facts } };
  }
}

const both = (what: Text, why: Text): Text => ({ ru: `${what.ru}: ${why.ru}`, en: `${what.en}: ${why.en}` });

const passphraseNeeded: Text = {
  ru: "портал не спрошен: для этого нужна парольная фраза; проверит b24 doctor",
  en: "the portal was not asked: that takes the passphrase; b24 doctor asks it",
};
