import { findWebhook, type WebhookVariable } from "../environment/find-webhook.ts";
import type { Profile } from "../profiles/profile.ts";
import type { Leftover } from "../profiles/read-profiles.ts";
import { readSecret } from "../secrets/read-secret.ts";
import type { StoreContext } from "../store-context.ts";
import { fileStatus, type FileStatus } from "./file-status.ts";
import { type Protection, protections } from "./protection.ts";
import { problemOf, type StatusProblem } from "./status-problem.ts";

/** A profile, where its secret is, and how well it is protected. */
export interface ProfileStatus {
  readonly profile: Profile;
  readonly isCurrent: boolean;
  readonly protection: Protection;
  /** Whether the secret is where it should be; "not-read" when nobody looked. */
  readonly secret: "there" | "not-usable" | "not-read";
  readonly problems: readonly StatusProblem[];
}

/** The state of the store. */
export interface StoreStatus {
  readonly folder: string;
  /** The variable whose webhook is used when no profile is named. */
  readonly environment?: WebhookVariable;
  readonly files: readonly FileStatus[];
  readonly profiles: readonly ProfileStatus[];
  /** Secrets that no profile uses and that are, or may be, still in their places. */
  readonly leftovers: readonly Leftover[];
}

export interface StatusOptions {
  /** Names of profiles whose secrets are looked at. It may ask for a passphrase. Default: none. */
  readonly read?: readonly string[];
}

/** Looks at everything, changes nothing. Throws `CredentialError` when the file of profiles cannot be used. */
export async function storeStatus(context: StoreContext, { read = [] }: StatusOptions = {}): Promise<StoreStatus> {
  const { profiles, current, leftovers } = await context.read();
  const names = new Set(read);
  const folder = context.folder();
  const environment = findWebhook(context.env)?.variable;
  const statuses: ProfileStatus[] = [];
  for (const profile of profiles) {
    statuses.push(await statusOf(context, profile, profile.name === current, names.has(profile.name)));
  }
  return {
    folder,
    ...(environment === undefined ? {} : { environment }),
    files: await fileStatus(folder, context.platform),
    profiles: statuses,
    leftovers: await realLeftovers(context, leftovers),
  };
}

/** A command that was killed has written down what it never stored: that is no news, and the next one strikes it out. */
async function realLeftovers(context: StoreContext, leftovers: readonly Leftover[]): Promise<readonly Leftover[]> {
  const isReal = leftovers.map(async ({ vault, entry }) => {
    // What cannot be looked at may be there.
    return (
      (await context
        .vault(vault)
        .mayHold?.(entry)
        .catch(() => true)) ?? true
    );
  });
  const found = await Promise.all(isReal);
  return leftovers.filter((_, index) => found[index]);
}

async function statusOf(
  context: StoreContext,
  profile: Profile,
  isCurrent: boolean,
  isRead: boolean,
): Promise<ProfileStatus> {
  const protection = protections[profile.vault];
  const problem = isRead ? await problemWith(context, profile) : undefined;
  const weak: StatusProblem = {
    code: "weak-protection",
    message: protection.message,
    hint: "Move the secret to the keychain or to the encrypted file.",
  };
  return {
    profile,
    isCurrent,
    protection,
    secret: !isRead ? "not-read" : problem === undefined ? "there" : "not-usable",
    problems: [...(protection.level === "strong" ? [] : [weak]), ...(problem === undefined ? [] : [problem])],
  };
}

async function problemWith(context: StoreContext, { name }: Profile): Promise<StatusProblem | undefined> {
  try {
    await readSecret(context, name);
    return undefined;
  } catch (error) {
    return problemOf(error);
  }
}
