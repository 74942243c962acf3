import type { ProfileFacts, ProfilePortal, ProfileUser } from "@b24kit/credential-store";
import { command, openClient, type Outcome, type Webhook } from "b24kit";
import type { Context } from "../context.ts";
import { CliError } from "../errors/cli-error.ts";
import { exitCodes } from "../errors/exit-codes.ts";
import { textIn } from "./text-in.ts";
import { timeZoneIn } from "./time-zone-in.ts";

/** What the portal says about a webhook. */
export interface Verified {
  readonly portal: ProfilePortal;
  readonly user: ProfileUser & { readonly id: number };
  readonly facts: ProfileFacts;
}

/** `profile` needs no right; of the others each may be refused. */
const commands = {
  profile: command("profile", {}),
  scope: command("scope", {}),
  app: command("app.info", {}),
  user: command("user.current", {}),
};

/**
 * Asks the portal whose webhook it is and what it may do, in one request. Throws `ClientError` when the portal does not take
 * it.
 */
export async function verifyWebhook(context: Context, webhook: Webhook): Promise<Verified> {
  const { io, logger, messages, options } = context;
  await using client = openClient({
    webhook,
    env: io.env,
    onEvent: (event) => messages.event(event),
    ...(logger === undefined ? {} : { logger }),
    ...(options.timeout === undefined ? {} : { timeout: options.timeout * 1000 }),
  });
  const { profile, scope, app, user } = await client.batch(commands, { signal: io.signal });
  if (!profile.ok) throw profile.error;
  const who = recordOf(profile.result);
  const id = Number(who["ID"]);
  if (!Number.isSafeInteger(id) || id <= 0) throw nobody(webhook.host);
  const current = resultOf(user);
  // A portal may repeat anything it was sent; the profile is a file.
  const name = io.known.scrub(nameIn(who) || nameIn(current));
  const timeZone = timeZoneIn(who) ?? timeZoneIn(current);
  const scopes = scope.ok ? scopesIn(scope.result) : undefined;
  const language = textIn(resultOf(app), "LANGUAGE_ID");
  return {
    portal: { host: webhook.host, url: webhook.url },
    user: { id, ...(name === "" ? {} : { name }) },
    facts: {
      isAdmin: who["ADMIN"] === true || who["ADMIN"] === "Y",
      ...(scopes === undefined ? {} : { scopes }),
      ...(timeZone === undefined ? {} : { timeZone }),
      ...(language === "" ? {} : { language }),
    },
  };
}

function resultOf(outcome: Outcome): Readonly<Record<string, unknown>> {
  return recordOf(outcome.ok ? outcome.result : undefined);
}

function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? { ...value } : {};
}

function nameIn(who: Readonly<Record<string, unknown>>): string {
  return `${textIn(who, "NAME")} ${textIn(who, "LAST_NAME")}`.trim();
}

function scopesIn(result: unknown): readonly string[] {
  const names: readonly unknown[] = Array.isArray(result) ? result : [];
  return names.filter((name): name is string => typeof name === "string" && /^[\w.:-]{1,100}$/.test(name)).toSorted();
}

/** The answer of `profile` for an inactive user is an empty list. */
function nobody(host: string): CliError {
  return new CliError("no-user", exitCodes.access, {
    what: {
      ru: `портал не назвал владельца вебхука: ${host}`,
      en: `the portal names no owner of the webhook: ${host}`,
    },
    why: {
      ru: "сотрудник, создавший вебхук, уволен или отключён",
      en: "the person who made it was dismissed or disabled",
    },
    next: {
      ru: "создайте вебхук от имени работающего сотрудника",
      en: "make a webhook as a person who still works there",
    },
  });
}
