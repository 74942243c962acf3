import { randomBytes } from "node:crypto";
import type { PortalSettings } from "../../world/types.ts";
import { createApplications, memberIdOf } from "./applications.ts";
import { createGrants, type Application, type Grant, type Grants } from "./grants.ts";
import type { ForgedAnswer, OAuthCounts } from "./oauth-control.ts";
import type { OAuthOptions } from "./oauth-options.ts";

/** The running authorization server. One process plays it and the portal; the portal's address may change. */
export interface AuthorizationServer {
  readonly options: OAuthOptions;
  /** Those that were removed from the portal, too. */
  readonly applications: readonly Application[];
  readonly removed: Set<Application>;
  readonly codes: Grants;
  readonly accessTokens: Grants;
  readonly refreshTokens: Grants;
  readonly accessSeconds: number;
  readonly memberId: string;
  readonly counts: OAuthCounts;
  /** Epoch milliseconds on the clock of codes and tokens. */
  readonly now: () => number;
  readonly pass: (seconds: number) => void;
  /** "http://127.0.0.1:PORT", the address of the authorization server. */
  readonly url: () => string;
  /** The address of the portal: the same until it is renamed. */
  readonly portalUrl: () => string;
  readonly rename: (url: string) => void;
  readonly forged: () => ForgedAnswer | undefined;
  readonly forge: (answer: ForgedAnswer | undefined) => void;
}

/** What the server stands on. */
interface Ground {
  readonly portal: PortalSettings;
  /** Scopes of an application that names none. */
  readonly scopes: readonly string[];
  /** Epoch milliseconds. */
  readonly now: () => number;
  readonly url: () => string;
}

const days = 24 * 60 * 60;

/** Begins without codes and tokens. */
export function createAuthorizationServer(options: OAuthOptions, ground: Ground): AuthorizationServer {
  const { codeSeconds = 30, accessSeconds = 3600, refreshSeconds = 180 * days } = options;
  let passed = 0;
  let renamed: string | undefined;
  let forged: ForgedAnswer | undefined;
  const now = (): number => ground.now() + passed * 1000;
  const grants = (seconds: number): Grants => createGrants(seconds, now, randomSecret);
  return {
    options,
    applications: createApplications(options.applications ?? [{}], ground.portal, ground.scopes),
    removed: new Set(),
    codes: grants(codeSeconds),
    accessTokens: grants(accessSeconds),
    refreshTokens: grants(refreshSeconds),
    accessSeconds,
    memberId: memberIdOf(ground.portal),
    counts: { exchanges: 0, refreshes: 0, refused: 0 },
    now,
    pass: (seconds) => void (passed += seconds),
    url: ground.url,
    portalUrl: () => renamed ?? ground.url(),
    rename: (url) => void (renamed = new URL(url).origin),
    forged: () => forged,
    forge: (answer) => void (forged = answer),
  };
}

/** The application of that id, unless it was removed from the portal. */
export function installedApplication(server: AuthorizationServer, clientId: string): Application | undefined {
  return server.applications.find((one) => one.clientId === clientId && !server.removed.has(one));
}

/** New tokens for the grant, and when the access token ends. Epoch milliseconds. */
export function issueTokens(
  server: AuthorizationServer,
  grant: Grant,
): { readonly accessToken: string; readonly refreshToken: string; readonly expires: number } {
  return {
    accessToken: server.accessTokens.issue(grant),
    refreshToken: server.refreshTokens.issue(grant),
    expires: server.now() + server.accessSeconds * 1000,
  };
}

/** Not made from the world: a restarted emulator must not know the tokens of the one before. */
function randomSecret(): string {
  return randomBytes(35).toString("hex");
}
