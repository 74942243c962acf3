import { exactJson } from "../answer/exact-json.ts";
import { isRecord } from "../answer/php-map.ts";
import { exchange, type Received } from "../http/exchange.ts";
import { networkError } from "../http/network-error.ts";
import { openAgent } from "../http/open-agent.ts";
import { acceptedEncodings, readBody } from "../http/read-body.ts";
import { untraced } from "../logging/tracing/untraced.ts";
import { stopped } from "../stopped.ts";
import { authorizationServer } from "./authorization-server.ts";
import type { OAuthApplication, TokenRequestOptions } from "./oauth-application.ts";
import { OAuthError } from "./oauth-error.ts";

/** What a person or a program holds that is given for tokens. */
export type Grant =
  | { readonly grant_type: "authorization_code"; readonly code: string }
  | { readonly grant_type: "refresh_token"; readonly refresh_token: string };

/** An answer of the token endpoint, whatever its status. */
export interface TokenAnswer {
  readonly status: number;
  /** Host of the server, for words. */
  readonly server: string;
  readonly fields: Readonly<Record<string, unknown>>;
}

const defaultTimeout = 15_000;
const maxBytes = 2 ** 16;

/**
 * Asks the token endpoint: the only request that carries a client secret or a refresh token. Redirects are not followed. Throws
 * `OAuthError`; `isLost` tells whether the grant may be used up; and `ClientError` ("aborted").
 * https://apidocs.bitrix24.com/settings/oauth/index.html
 */
export async function askTokenEndpoint(
  application: OAuthApplication,
  grant: Grant,
  { signal, timeout = defaultTimeout }: TokenRequestOptions,
): Promise<TokenAnswer> {
  const origin = authorizationServer(application.server);
  const server = new URL(origin).host;
  const { clientId, clientSecret } = application;
  const query = new URLSearchParams({ client_id: clientId, client_secret: clientSecret, ...grant });
  const { agent, close } = openAgent();
  let isSent = false;
  try {
    const how = {
      method: grant.grant_type,
      signal: AbortSignal.any([AbortSignal.timeout(timeout), ...(signal === undefined ? [] : [signal])]),
      maxBytes,
      onSent: () => {
        isSent = true;
      },
    };
    const received = await untraced(async () => exchange(agent, requestOf(origin, query), how));
    return { status: received.status, server, fields: await readFields(received, server) };
  } catch (error) {
    if (signal?.aborted === true) throw stopped("oauth/token", false, error);
    throw error instanceof OAuthError ? error : unreachable(error, server, isSent);
  } finally {
    await close();
  }
}

function requestOf(origin: string, query: URLSearchParams) {
  return {
    origin,
    path: `/oauth/token/?${query.toString()}`,
    method: "GET",
    headers: { accept: "application/json", "accept-encoding": acceptedEncodings, "user-agent": "b24kit" },
    body: null,
  } as const;
}

async function readFields(received: Received, server: string): Promise<TokenAnswer["fields"]> {
  const { status, headers } = received;
  if (status >= 300 && status < 400 && headers["location"] !== undefined) throw sentOn(server, status);
  const { text } = await readBody(received, maxBytes, "oauth/token");
  const fields = exactJson(text.trim());
  if (isRecord(fields)) return fields;
  throw new OAuthError("bad-answer", `${server} did not answer like an authorization server (HTTP ${status}).`, {
    hint: "Check the name of the authorization server, or try again later.",
    status,
    isLost: true,
  });
}

function sentOn(server: string, status: number): OAuthError {
  const message = `${server} sends the request for tokens on to another page (HTTP ${status}). It was not followed: secrets go nowhere else.`;
  return new OAuthError("bad-answer", message, { hint: "Check the name of the authorization server.", status });
}

function unreachable(error: unknown, server: string, isSent: boolean): OAuthError {
  const isLate = error instanceof Error && error.name === "TimeoutError";
  const { message, hint, isRetryable } = networkError(error, server, "oauth/token", isSent);
  const words = isLate ? `The authorization server ${server} did not answer in time.` : message;
  return new OAuthError("unreachable", words, {
    hint: hint ?? "Try again later.",
    isRetryable: isRetryable || isLate,
    isLost: isSent,
    cause: error,
  });
}
