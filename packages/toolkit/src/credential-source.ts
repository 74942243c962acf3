/** The secret of a profile: the address of its webhook, as text or wrapped so that it shows up nowhere by accident. */
export type ProfileSecret =
  | string
  | {
      /** The address of the webhook. */
      reveal(): string;
      readonly kind?: "webhook" | "oauth" | undefined;
      /** Another one for another credential: dictionaries read with the old one are dropped. Made of the address when absent. */
      readonly fingerprint?: string | undefined;
    };

/** Where profiles have their secrets. The store of `@b24kit/credential-store` is one; a program may bring its own. */
export interface CredentialSource {
  /** Throws when there is no such profile, or no secret of it. */
  secretOf(profile: string): Promise<ProfileSecret>;
}
