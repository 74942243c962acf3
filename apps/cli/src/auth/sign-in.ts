import type { CredentialStore, Profile, ProfileKind, SavedProfile, VaultKind } from "@b24kit/credential-store";
import type { Credential } from "b24kit";
import type { Context } from "../context.ts";
import { CliError } from "../errors/cli-error.ts";
import { exitCodes } from "../errors/exit-codes.ts";
import { isCredentialError } from "../errors/describe-credential-error.ts";
import { quoted } from "../errors/quoted.ts";
import { isInteractive } from "./is-interactive.ts";
import { noSafePlace } from "./no-safe-place.ts";
import { openerOf } from "./opener.ts";
import { type Verified, verifySignIn } from "./verify-sign-in.ts";

/** What opens a portal, and what is stored of it. */
export interface SignIn {
  readonly kind: ProfileKind;
  readonly credential: Credential;
  /** Names the portal for ever; known of applications. */
  readonly memberId?: string;
  /** The secret, once it is known whose it is. */
  secretOf(userId: number): string;
}

export interface SignInWish {
  /** Default: the portal's host. */
  readonly name?: string;
  /** Default: the best place that works. */
  readonly vault?: VaultKind;
  /** Replace a profile of another portal or user without asking. */
  readonly replace?: true;
}

/**
 * Verifies a webhook or an application with the portal and stores it; nothing is saved when the portal does not take it, and what works is
 * never replaced by what does not. Another portal or user under an existing name needs a yes. Throws `ClientError`,
 * `CredentialError`, `StateError`, `CliError`.
 */
export async function signIn(
  context: Context,
  store: CredentialStore,
  given: SignIn,
  wish: SignInWish,
): Promise<SavedProfile> {
  const { kind, credential, memberId } = given;
  const { isSameOwner, profileName } = await import("@b24kit/credential-store");
  const name = profileName(wish.name ?? credential.host);
  context.io.known.learn({ profile: name });
  const before = (await store.list()).find((profile) => profile.name === name);
  const found = await verifySignIn(context, openerOf(credential));
  const verified = memberId === undefined ? found : { ...found, portal: { ...found.portal, memberId } };
  if (before !== undefined && !isSameOwner(before, verified)) await askToReplace(context, before, verified, wish);
  try {
    return await store.save({
      ...verified,
      name,
      kind,
      secret: given.secretOf(verified.user.id),
      // Another credential for a profile does not change which portal is the current one.
      makeCurrent: before === undefined,
      ...(wish.vault === undefined ? {} : { vault: wish.vault }),
    });
  } catch (error) {
    throw isNoVault(error) ? await noSafePlace(context, error) : error;
  }
}

function isNoVault(error: unknown): boolean {
  return isCredentialError(error) && error.code === "no-vault";
}

async function askToReplace(context: Context, before: Profile, now: Verified, { replace }: SignInWish): Promise<void> {
  if (replace === true) return;
  if (!isInteractive(context.io)) throw notReplaced(before, now);
  const { askYes } = await import("./ask.ts");
  const isYes = await askYes(
    context,
    {
      ru: `Профиль ${before.name} принадлежит ${ownerOf(before)}, а новый вход — ${ownerOf(now)}. Заменить его?`,
      en: `The profile ${before.name} belongs to ${ownerOf(before)}, the new sign-in to ${ownerOf(now)}. Replace it?`,
    },
    false,
  );
  if (!isYes) throw notReplaced(before, now);
}

function ownerOf({ portal, user }: Pick<Profile, "portal" | "user">): string {
  return `${user.name ?? "?"} (${user.id ?? "?"}), ${portal.host}`;
}

function notReplaced(before: Profile, now: Verified): CliError {
  const name = quoted(before.name);
  return new CliError("not-replaced", exitCodes.refused, {
    what: {
      ru: `профиль ${name} не заменён, ничего не изменено`,
      en: `the profile ${name} was not replaced, nothing was changed`,
    },
    why: {
      ru: `он принадлежит ${ownerOf(before)}, а новый вход — ${ownerOf(now)}`,
      en: `it belongs to ${ownerOf(before)}, the new sign-in to ${ownerOf(now)}`,
    },
    next: {
      ru: "дайте другое имя: b24 auth login <имя>; заменить намеренно — --replace",
      en: "give another name: b24 auth login <name>; to replace it on purpose: --replace",
    },
  });
}
