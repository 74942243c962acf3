import type { SignIn } from "@b24kit/credential-store";
import type { Text } from "../../words.ts";

/** What is told of an application that has signed in; nothing of it is secret. */
export interface ApplicationFacts {
  readonly clientId: string;
  /** Host of the authorization server. */
  readonly server: string;
  /** ISO day on which the refresh token ends, when nobody refreshes before. */
  readonly refreshEnds: string;
}

/** Each refresh gives another 180 days. https://apidocs.bitrix24.com/settings/oauth/auto-renewal.html */
const refreshLifetime = 180 * 24 * 60 * 60 * 1000;

/** The facts of a stored sign-in. */
export function applicationFacts({ application, tokens }: SignIn): ApplicationFacts {
  const server = application.server ?? "oauth.bitrix.info";
  return {
    clientId: application.clientId,
    server: URL.canParse(server) ? new URL(server).host : server,
    refreshEnds: new Date(tokens.issuedAt + refreshLifetime).toISOString().slice(0, 10),
  };
}

/** The facts in one line for people. */
export function applicationWords({ clientId, server, refreshEnds }: ApplicationFacts): Text {
  return {
    ru: `приложение ${clientId} (OAuth, ${server}); если им не пользоваться, вход закончится ${refreshEnds}`,
    en: `application ${clientId} (OAuth, ${server}); unless it is used before, the sign-in ends on ${refreshEnds}`,
  };
}
