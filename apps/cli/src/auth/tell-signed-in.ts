import type { CredentialStore, SavedProfile } from "@b24kit/credential-store";
import { findWebhook } from "@b24kit/credential-store/find-webhook";
import type { Context } from "../context.ts";
import { quoted } from "../errors/quoted.ts";
import { profileFacts, profileJson } from "./describe-profile.ts";
import { type ApplicationFacts, applicationFacts } from "./oauth/application-facts.ts";
import { printFacts } from "./print-facts.ts";

/** Prints who is signed in, and says what the user may not expect. */
export async function tellSignedIn(context: Context, store: CredentialStore, saved: SavedProfile): Promise<void> {
  const { profile, leftovers } = saved;
  const isCurrent = (await store.current())?.name === profile.name;
  const application = profile.kind === "oauth" ? await readFacts(store, profile.name) : undefined;
  await printFacts(context, {
    heading: { ru: `Вход выполнен: ${profile.portal.host}`, en: `Signed in: ${profile.portal.host}` },
    facts: await profileFacts(profile, isCurrent, application),
    json: await profileJson(profile, isCurrent, application),
  });
  if (!isCurrent) noteNotCurrent(context, profile.name);
  noteEnvironment(context);
  if (leftovers.length > 0) noteLeftovers(context, leftovers.length);
}

async function readFacts(store: CredentialStore, name: string): Promise<ApplicationFacts> {
  const { parseSignIn } = await import("@b24kit/credential-store");
  return applicationFacts(parseSignIn((await store.secretOf(name)).reveal(), name));
}

function noteNotCurrent({ messages }: Context, name: string): void {
  messages.note({
    ru: `текущий профиль другой; этот: b24 auth switch ${quoted(name)} или -P ${quoted(name)}`,
    en: `another profile is the current one; to use this: b24 auth switch ${quoted(name)} or -P ${quoted(name)}`,
  });
}

/** Says so when a variable counts instead of the current profile. */
export function noteEnvironment({ io, messages }: Context): void {
  const found = findWebhook(io.env);
  if (found === undefined) return;
  messages.note({
    ru: `задана ${found.variable}: она важнее текущего профиля; уберите её (unset ${found.variable}) или называйте профиль: -P <имя>`,
    en: `${found.variable} is set and counts instead of the current profile; unset it, or name the profile: -P <name>`,
  });
}

function noteLeftovers({ messages }: Context, count: number): void {
  messages.note({
    ru: `старые секреты не удалось удалить (${count}); b24 doctor скажет, где они`,
    en: `old secrets could not be removed (${count}); b24 doctor says where they are`,
  });
}
