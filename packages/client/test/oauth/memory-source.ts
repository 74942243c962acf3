import {
  type OAuthApplication,
  refreshTokens,
  tokenFingerprint,
  type Tokens,
  type TokenSource,
} from "../../src/index.ts";

/** Keeps tokens in memory: one refresh for all that ask at once. */
export function memorySource(application: OAuthApplication, first: Tokens): TokenSource {
  let tokens = first;
  let running: Promise<Tokens> | undefined;
  const renew = async (): Promise<Tokens> => {
    tokens = await refreshTokens(application, tokens);
    return tokens;
  };
  return {
    current: () => Promise.resolve(tokens),
    refresh: async (used) => {
      if (tokenFingerprint(tokens) !== used) return tokens;
      running ??= renew().finally(() => {
        running = undefined;
      });
      return running;
    },
  };
}
