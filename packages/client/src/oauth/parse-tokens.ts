import { isSafe } from "./authorization-server.ts";
import type { TokenAnswer } from "./ask-token-endpoint.ts";
import { OAuthError } from "./oauth-error.ts";
import type { Tokens } from "./tokens.ts";

/** Tokens go into headers and addresses: nothing else than what they are made of. */
const token = /^[\w.~+/=-]{8,2048}$/;

/**
 * Reads tokens from an answer. Throws `OAuthError` ("bad-answer") when a part is missing or leads to where no token may go; the
 * grant is used up then. https://apidocs.bitrix24.com/settings/oauth/index.html
 */
export function parseTokens({ fields, status, server }: TokenAnswer, now: number): Tokens {
  const bad = (what: string): OAuthError =>
    new OAuthError("bad-answer", `The answer of ${server} ${what}.`, {
      hint: "Check the name of the authorization server, or try again later.",
      status,
      isLost: true,
    });
  const { access_token: accessToken, refresh_token: refreshToken, member_id: memberId } = fields;
  if (!isToken(accessToken) || !isToken(refreshToken)) throw bad("holds no tokens");
  if (typeof memberId !== "string" || !/^[\w-]{4,100}$/.test(memberId)) throw bad("does not say whose portal it is");
  const clientEndpoint = readEndpoint(fields["client_endpoint"]);
  if (clientEndpoint === undefined) throw bad("does not say where the portal is, or names an address without https");
  const expiresAt = expiryOf(fields, now);
  const userId = wholeNumber(fields["user_id"]);
  const { status: state } = fields;
  return {
    accessToken,
    refreshToken,
    clientEndpoint,
    memberId,
    issuedAt: now,
    scopes: scopesOf(fields["scope"]),
    ...(expiresAt === undefined ? {} : { expiresAt }),
    ...(userId === undefined ? {} : { userId }),
    ...(typeof state === "string" && /^\w{1,20}$/.test(state) ? { status: state } : {}),
  };
}

function isToken(value: unknown): value is string {
  return typeof value === "string" && token.test(value);
}

/** The address of the portal's methods, with a slash at its end; undefined when tokens must not go there. */
function readEndpoint(value: unknown): string | undefined {
  const url = typeof value === "string" && URL.canParse(value) ? new URL(value) : undefined;
  if (url === undefined || !isSafe(url) || url.search + url.hash !== "") return undefined;
  const path = url.pathname.endsWith("/") ? url.pathname : `${url.pathname}/`;
  return path.endsWith("/rest/") ? `${url.origin}${path}` : undefined;
}

/** By this computer's clock, from the lifetime: with a clock that is wrong, `expires` would make every token look old. */
function expiryOf({ expires_in: lifetime }: TokenAnswer["fields"], now: number): number | undefined {
  const seconds = wholeNumber(lifetime);
  return seconds === undefined ? undefined : now + seconds * 1000;
}

function wholeNumber(value: unknown): number | undefined {
  const number = typeof value === "string" && /^\d{1,15}$/.test(value) ? Number(value) : value;
  return typeof number === "number" && Number.isSafeInteger(number) && number > 0 ? number : undefined;
}

function scopesOf(value: unknown): readonly string[] {
  const names = typeof value === "string" ? value.split(",") : [];
  return names.map((name) => name.trim()).filter((name) => name !== "");
}
