import {
  OAuthError,
  type OAuthReason,
  refreshTokens,
  tokenFingerprint,
  type Tokens,
  type TokenSource,
} from "@b24kit/client";
import { parseSignIn, type SignIn, signInText } from "@b24kit/credential-store";
import type { SavedPortal, SaveSecret, WithSecret } from "./saved-secret.ts";

export interface StoredTokensOptions {
  /** Name of the profile, for words. */
  readonly profile: string;
  /** The sign-in as it was read. */
  readonly signIn: SignIn;
  readonly withSecret: WithSecret;
  /** Epoch milliseconds. Default: `Date.now`. */
  readonly now?: () => number;
}

/** What one process remembers of the tokens of a profile. */
interface Memory {
  known: Tokens;
  /** Refreshed tokens that could not be saved, and the refresh token that was given for them. */
  unsaved?: { readonly of: string; readonly text: string; readonly tokens: Tokens };
  /** A refresh token that is not taken any more, and what was said of it. */
  refused?: { readonly token: string; readonly error: OAuthError };
}

/** After these the refresh token surely stands as it did. */
const harmless: ReadonlySet<OAuthReason> = new Set([
  // Refused, and not lost on the way: the next process must hear the same.
  "signed-out",
  "unreachable",
  "payment-required",
  "bad-application",
  "missing-scope",
  "bad-server",
  "refused",
]);

/**
 * The tokens of a profile: refreshed once for all callers of this process, and for all processes, since whoever had to wait takes
 * what the first one saved. A mark is saved before the refresh is sent: a process that dies before it can save the answer leaves
 * behind why the old refresh token may not count any more. The new tokens are saved and read back before anybody gets them.
 */
export function storedTokens({ profile, signIn, withSecret, now = Date.now }: StoredTokensOptions): TokenSource {
  const memory: Memory = { known: signIn.tokens };
  let running: Promise<Tokens> | undefined;
  const renew = async (): Promise<Tokens> =>
    withSecret(async (secret, save) => {
      const stored = parseSignIn(secret.reveal(), profile);
      memory.known = await renewed(stored, save, memory, now);
      return memory.known;
    });
  return {
    current: () => Promise.resolve(memory.known),
    refresh: async (used) => {
      if (tokenFingerprint(memory.known) !== used && !isOver(memory.known, now())) return memory.known;
      running ??= renew().finally(() => {
        running = undefined;
      });
      return running;
    },
  };
}

async function renewed(stored: SignIn, save: SaveSecret, memory: Memory, now: () => number): Promise<Tokens> {
  const { tokens } = stored;
  const { known, unsaved, refused } = memory;
  // Those of somebody else are not refreshed here: whoever holds this sign-in refuses them.
  if (tokens.memberId !== known.memberId) return tokens;
  if (tokens.accessToken !== known.accessToken && !isOver(tokens, now())) return tokens;
  if (refused?.token === tokens.refreshToken) throw refused.error;
  if (unsaved?.of === tokens.refreshToken) {
    await save(unsaved.text, portalOf(unsaved.tokens));
    return unsaved.tokens;
  }
  return refreshed(stored, save, memory, now);
}

async function refreshed(stored: SignIn, save: SaveSecret, memory: Memory, now: () => number): Promise<Tokens> {
  const { application, tokens: old, refreshingSince: lostAt } = stored;
  // A store that cannot be written is told here, while the refresh token still counts.
  if (lostAt === undefined) await save(signInText({ ...stored, refreshingSince: now() }));
  const tokens = await refreshTokens(application, old, { now, ...(lostAt === undefined ? {} : { lostAt }) }).catch(
    async (error: unknown) => {
      await afterFailure(error, stored, save, memory);
      throw error;
    },
  );
  const text = signInText({ application, tokens });
  memory.unsaved = { of: old.refreshToken, text, tokens };
  await save(text, portalOf(tokens));
  delete memory.unsaved;
  return tokens;
}

async function afterFailure(error: unknown, stored: SignIn, save: SaveSecret, memory: Memory): Promise<void> {
  if (!(error instanceof OAuthError)) return;
  const { reason, isLost } = error;
  if (reason === "signed-out" || reason === "refresh-lost") {
    memory.refused = { token: stored.tokens.refreshToken, error };
  }
  const isAsBefore = harmless.has(reason) && !isLost && stored.refreshingSince === undefined;
  if (!isAsBefore) return;
  try {
    await save(signInText(stored));
  } catch {
    // The mark stays: a later error says more than is known, and nothing is lost.
  }
}

function isOver({ expiresAt }: Tokens, now: number): boolean {
  return expiresAt !== undefined && now >= expiresAt;
}

function portalOf({ clientEndpoint, memberId }: Tokens): SavedPortal {
  return { host: new URL(clientEndpoint).host, url: clientEndpoint.replace(/\/rest\/$/, ""), memberId };
}
