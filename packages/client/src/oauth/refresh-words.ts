import { OAuthError } from "./oauth-error.ts";

/** The old refresh token is not taken any more, and why is known. */
export function refreshLost(error: OAuthError, lostAt: number): OAuthError {
  const message = [
    `The sign-in is lost: the answer to the refresh of ${instant(lostAt)} never arrived here, was not taken, or was not saved`,
    "(cut connection, tokens of another portal, power cut, killed process), and the refresh token before it does not count any more.",
  ].join(" ");
  return new OAuthError("refresh-lost", message, {
    hint: "Sign in again under the same name.",
    cause: error,
    ...facts(error),
  });
}

/** Whether the old refresh token still counts cannot be told now. */
export function refreshUnknown(error: OAuthError, lostAt: number | undefined): OAuthError {
  const when = lostAt === undefined ? "" : ` of ${instant(lostAt)}`;
  const message = `It is unknown whether the refresh${when} used up the sign-in, because its answer was lost or not usable. ${error.message}`;
  return new OAuthError("refresh-unknown", message, {
    hint: "Try again: the saved refresh token is tried once more, and if it does not count any longer, that is said.",
    isLost: true,
    cause: error,
    ...facts(error),
  });
}

function instant(milliseconds: number): string {
  return `${new Date(milliseconds).toISOString().slice(0, 16).replace("T", " ")} UTC`;
}

function facts({ status, portalCode }: OAuthError) {
  return { ...(status === undefined ? {} : { status }), ...(portalCode === undefined ? {} : { portalCode }) };
}
