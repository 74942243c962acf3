/** An application of the portal. */
export interface Application {
  /** Number of the application on the portal. */
  readonly id: number;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly title: string;
  readonly redirectUri: string | undefined;
  readonly scopes: readonly string[];
  readonly status: string;
}

/** What a user has allowed an application: the meaning of a code, an access token or a refresh token. */
export interface Grant {
  readonly application: Application;
  readonly userId: number;
  readonly scopes: readonly string[];
}

/** A token found: what it stands for, and whether its time is over. */
interface FoundGrant {
  readonly grant: Grant;
  readonly isExpired: boolean;
}

/** Secrets of one kind, each with an end. */
export interface Grants {
  /** A new secret for the grant. */
  issue(grant: Grant): string;
  find(secret: string): FoundGrant | undefined;
  /** Ends one secret, or with undefined all of them. */
  drop(secret?: string): void;
}

/** Secrets that live `seconds`; `now` gives epoch milliseconds. */
export function createGrants(seconds: number, now: () => number, random: () => string): Grants {
  const issued = new Map<string, { readonly grant: Grant; readonly end: number }>();
  return {
    issue(grant) {
      const secret = random();
      issued.set(secret, { grant, end: now() + seconds * 1000 });
      return secret;
    },
    find(secret) {
      const found = issued.get(secret);
      return found === undefined ? undefined : { grant: found.grant, isExpired: now() >= found.end };
    },
    drop(secret) {
      if (secret === undefined) issued.clear();
      else issued.delete(secret);
    },
  };
}
