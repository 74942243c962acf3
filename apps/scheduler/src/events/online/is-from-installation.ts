import { Application, type Client, ClientError, createClient, type Tokens } from "@b24kit/client";

/**
 * Whether an access token that came with a request is that of an administrator for the application of the profile. The profile's portal is
 * asked, never the one that the request names. Throws `ClientError` when it cannot be asked.
 */
export async function isFromInstallation(accessToken: string, profile: Client, signal: AbortSignal): Promise<boolean> {
  const code = await codeOfAdministrator(accessToken, profile, signal);
  if (code === undefined) return false;
  const own = await profile.call("app.info", {}, { signal });
  return own.CODE === code;
}

/** Asked first, so that a forged token costs the profile nothing. Undefined: it is not that of an administrator for any application. */
async function codeOfAdministrator(
  accessToken: string,
  profile: Client,
  signal: AbortSignal,
): Promise<string | undefined> {
  await using visitor = visitorOf(accessToken, profile);
  try {
    const { CODE } = await visitor.call("app.info", {}, { signal });
    const { ADMIN } = await visitor.call("profile", {}, { signal });
    return ADMIN === true ? (CODE ?? undefined) : undefined;
  } catch (error) {
    if (error instanceof ClientError && !error.isRetryable && !signal.aborted) return undefined;
    throw error;
  }
}

function visitorOf(accessToken: string, { portal }: Client): Client {
  const tokens: Tokens = {
    accessToken,
    refreshToken: "",
    issuedAt: Date.now(),
    clientEndpoint: `${portal.url}/rest/`,
    memberId: "",
    scopes: [],
  };
  // What is expired is not made fresh: it is somebody else's.
  const source = { current: async () => tokens, refresh: async () => Promise.reject(new TypeError("no refresh")) };
  return createClient({ credential: new Application(tokens, source), retries: 1, timeout: 10_000, deadline: 20_000 });
}
