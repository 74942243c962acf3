import { CredentialError, Secret, type TargetSecrets } from "@b24kit/credential-store";
import type { Feed } from "../../config/events/feed.ts";
import type { Portals } from "../../portals/open-portals.ts";
import type { Clock } from "../../runs/parts.ts";
import { askInTurn } from "./ask-in-turn.ts";
import { createFeedToken, type TokenPlace } from "./feed-token.ts";
import { isFromInstallation } from "./is-from-installation.ts";
import type { OnlineFeed } from "./online-feed.ts";

/** What feeds of a receiver are made of. */
export interface OnlineFeedParts {
  readonly secrets: TargetSecrets;
  readonly portals: Pick<Portals, "use">;
  readonly clock: Pick<Clock, "monotonic" | "wait">;
  readonly signal: AbortSignal;
}

/** The online ones of these feeds, with their tokens out of the place of secrets. Nothing is read yet. */
export function onlineFeeds(feeds: Iterable<Feed>, parts: OnlineFeedParts): readonly OnlineFeed[] {
  return [...feeds].flatMap((feed) => {
    if (feed.from !== "online" || feed.token === undefined) return [];
    const token = createFeedToken(tokenPlace(feed.token, parts.secrets), parts.clock.monotonic);
    return [{ feed, token, ...installationOf(feed, parts) }];
  });
}

function tokenPlace(name: string, secrets: TargetSecrets): TokenPlace {
  return {
    read: async () => (await orNone(secrets.get(name)))?.reveal(),
    write: async (token) => {
      await secrets.set(name, new Secret(token));
    },
    remove: async () => orNone(secrets.remove(name)),
  };
}

async function orNone<Result>(found: Promise<Result>): Promise<Result | undefined> {
  try {
    return await found;
  } catch (error) {
    if (error instanceof CredentialError && error.code === "no-secret") return undefined;
    throw error;
  }
}

function installationOf(
  { profile }: Feed,
  { portals, clock, signal }: OnlineFeedParts,
): Pick<OnlineFeed, "isInstallation"> {
  if (profile === undefined) return {};
  const ask = async (accessToken: string): Promise<boolean> =>
    portals.use(profile, async ({ client }) => isFromInstallation(accessToken, client, signal));
  return { isInstallation: askInTurn(ask, clock, signal) };
}
