import type { VaultKind } from "../vaults/vault.ts";

/** How a profile signs in: by the address of an inbound webhook, or by the tokens of an application. */
export type ProfileKind = "webhook" | "oauth";

/** The portal of a profile. */
export interface ProfilePortal {
  /** Host, with the port if it is not the usual one. */
  readonly host: string;
  /** Address for people, without user and key. */
  readonly url: string;
  /** Names the portal for ever, whatever its host is called. Known where an application has signed in. */
  readonly memberId?: string;
}

/** Whose rights a profile has. */
export interface ProfileUser {
  /** Unknown for a webhook that names a login and was not asked yet. */
  readonly id?: number;
  readonly name?: string;
}

/** What a profile may be used for. Only a person raises it, on a terminal. */
export interface ProfileAccess {
  readonly level: "read-only" | "write" | "destructive";
  /** Who may say yes to a write. */
  readonly confirm: "person" | "agent";
  /** Patterns of methods that are allowed; empty: all that the level allows. */
  readonly allow: readonly string[];
  /** Patterns of methods that are refused; they win over `allow`. */
  readonly deny: readonly string[];
  /** "agent": an agent may say yes to destructive plans, too; counts only together with `confirm: "agent"`. */
  readonly confirmDestructive?: "agent";
}

/** What the portal said when it was asked last. Nothing of it is secret. */
export interface ProfileFacts {
  readonly scopes?: readonly string[];
  readonly isAdmin?: boolean;
  /** IANA name. */
  readonly timeZone?: string;
  readonly language?: string;
  /** ISO instant. */
  readonly checkedAt?: string;
}

/** A stored profile: everything but its secret. */
export interface Profile {
  readonly name: string;
  readonly kind: ProfileKind;
  readonly portal: ProfilePortal;
  readonly user: ProfileUser;
  readonly access: ProfileAccess;
  /** Proves that `access` was set by the store and not by editing the file; a bare read-only one has none. */
  readonly accessSeal?: string;
  readonly facts: ProfileFacts;
  /** Where the secret is. */
  readonly vault: VaultKind;
  /** The name of the secret there; another one after each change, so that a change cannot destroy what works. */
  readonly entry: string;
  /** CLIENT_ID of notifications and bots: random, the same for ever, also with another webhook of the same user. */
  readonly clientId: string;
  /** Another one for another credential (a refreshed token is the same credential); tells nothing about the secret. */
  readonly fingerprint: string;
  /** ISO instant. */
  readonly createdAt: string;
}

/** The access of every new profile. */
export const readOnlyAccess: ProfileAccess = { level: "read-only", confirm: "person", allow: [], deny: [] };
