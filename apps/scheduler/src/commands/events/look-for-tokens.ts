import { CredentialError } from "@b24kit/credential-store";
import type { Feed } from "../../config/events/feed.ts";
import type { Context } from "../../context.ts";
import { exitCodes } from "../../errors/exit-codes.ts";
import { problemOf } from "../../errors/problem-of.ts";
import { SchedulerError } from "../../errors/problem.ts";
import { named } from "../check/finding.ts";
import type { FeedParts } from "./feed-parts.ts";

type TokenParts = Pick<FeedParts, "known" | "secrets">;

/**
 * Reads the tokens of online feeds before anything is taken: without its token each event of a feed would be refused, and the portal does not
 * send it again. A feed that may learn it from an installation is only told of. Throws `SchedulerError` where nothing can teach it.
 */
export async function lookForTokens({ messages }: Context, feeds: readonly Feed[], parts: TokenParts): Promise<void> {
  for (const feed of feeds) {
    if (feed.token === undefined || (await hasToken(feed, feed.token, parts))) continue;
    messages.note({
      ru: `лента ${feed.name}: токена ещё нет, события отвергаются до ONAPPINSTALL → установите приложение (снова) или b24-scheduler secret set ${feed.token}`,
      en: `feed ${feed.name}: there is no token yet, events are refused until ONAPPINSTALL → install the application (again), or b24-scheduler secret set ${feed.token}`,
    });
  }
}

async function hasToken({ name, profile }: Feed, token: string, { known, secrets }: TokenParts): Promise<boolean> {
  try {
    await known.secret(token);
    return true;
  } catch (error) {
    if (isAbsent(error) && (await isApplication(profile, secrets))) return false;
    throw noToken(name, error);
  }
}

function isAbsent(error: unknown): boolean {
  return error instanceof Error && error.cause instanceof CredentialError && error.cause.code === "no-secret";
}

/** Only an application is installed: an outbound webhook's token is in its form. */
async function isApplication(profile: string | undefined, secrets: FeedParts["secrets"]): Promise<boolean> {
  return profile !== undefined && (await secrets.get(profile)).kind === "oauth";
}

function noToken(name: string, error: unknown): SchedulerError {
  const problem = problemOf(error);
  const feed = named.feed(name);
  const { what } = problem.words;
  const words = { ...problem.words, what: { ru: `${feed.ru}: ${what.ru}`, en: `${feed.en}: ${what.en}` } };
  return new SchedulerError({ ...problem, words, exitCode: exitCodes.access }, { cause: error });
}
