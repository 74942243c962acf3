import type { ProfileFacts, ProfilePortal, ProfileUser } from "@b24kit/credential-store";
import { ClientError, command, type Outcome } from "b24kit";
import type { Context } from "../context.ts";
import { CliError } from "../errors/cli-error.ts";
import { exitCodes } from "../errors/exit-codes.ts";
import { SignInFailed } from "../errors/sign-in-failed.ts";
import { createProgress } from "../output/progress.ts";
import type { Opener } from "./opener.ts";
import { textIn } from "./text-in.ts";
import { timeZoneIn } from "./time-zone-in.ts";

/** What the portal says about a webhook or an application. */
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

/** Seconds that a person waits for the answer to a pasted address, repeats included. */
const patience = 15;

/**
 * Asks the portal whose sign-in it is and what it may do, in one request. `limit`: seconds for all of it, without
 * repeats; 15 or what `--timeout` says when absent. Throws `SignInFailed` when the portal does not answer or does not take it.
 */
export async function verifySignIn(context: Context, opener: Opener, limit?: number): Promise<Verified> {
  const seconds = limit ?? context.options.timeout ?? patience;
  try {
    return verifiedOf(context, opener, await ask(context, opener, seconds, limit !== undefined));
  } catch (error) {
    if (error instanceof CliError) throw error;
    throw new SignInFailed(error, seconds);
  }
}

type Answers = Readonly<Record<keyof typeof commands, Outcome>>;

/** `isHurried`: without repeats, so that the reason of the first failure is told. */
async function ask(context: Context, opener: Opener, seconds: number, isHurried: boolean): Promise<Answers> {
  const { io, logger, messages } = context;
  await using client = await opener.open({
    env: io.env,
    onEvent: (event) => messages.event(event),
    ...(logger === undefined ? {} : { logger }),
    timeout: seconds * 1000,
    ...(isHurried ? { retries: 0 } : {}),
  });
  // The client repeats reads, each with the whole time: this ends the repeats, a little later than the first would end.
  const deadline = AbortSignal.timeout(seconds * 1000 + 250);
  const progress = progressOf(context, opener.host);
  try {
    return await client.batch(commands, { signal: AbortSignal.any([io.signal, deadline]) });
  } catch (error) {
    if (!deadline.aborted || io.signal.aborted) throw error;
    throw new ClientError("timeout", "The portal did not answer in time.", { cause: error });
  } finally {
    progress.stop();
  }
}

function progressOf(
  { io, stderr, options, format, language }: Context,
  host: string,
): ReturnType<typeof createProgress> {
  const isShown = stderr.animated && options.quiet !== true && options.verbose !== true && format !== "json";
  return createProgress(io.stderr, isShown, { ru: `спрашиваю портал ${host}…`, en: `asking ${host}…` }[language]);
}

function verifiedOf({ io }: Context, { host, url }: Opener, { profile, scope, app, user }: Answers): Verified {
  if (!profile.ok) throw profile.error;
  const who = recordOf(profile.result);
  const id = Number(who["ID"]);
  if (!Number.isSafeInteger(id) || id <= 0) throw nobody(host);
  const current = resultOf(user);
  // A portal may repeat anything it was sent; the profile is a file.
  const name = io.known.scrub(nameIn(who) || nameIn(current));
  const timeZone = timeZoneIn(who) ?? timeZoneIn(current);
  const scopes = scope.ok ? scopesIn(scope.result) : undefined;
  const language = textIn(resultOf(app), "LANGUAGE_ID");
  return {
    portal: { host, url },
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
      ru: `портал не назвал, чей это вход: ${host}`,
      en: `the portal does not say whose sign-in that is: ${host}`,
    },
    why: {
      ru: "сотрудник, от имени которого сделан вход, уволен или отключён",
      en: "the person behind it was dismissed or disabled",
    },
    next: {
      ru: "войдите от имени работающего сотрудника",
      en: "sign in as a person who still works there",
    },
  });
}
