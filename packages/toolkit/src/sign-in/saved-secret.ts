/** Where a portal lives, as a profile says it. */
export interface SavedPortal {
  /** Host, with the port if it is not the usual one. */
  readonly host: string;
  /** Address for people, without secrets. */
  readonly url: string;
  /** Names the portal for ever, whatever its host is called. */
  readonly memberId: string;
}

/** Stores the new secret of a profile, durably, and reads it back. `portal` tells where it lives now. */
export type SaveSecret = (secret: string, portal?: SavedPortal) => Promise<void>;

/** Works with the secret of a profile, as it is stored now, while no other process does. */
export type WithSecret = <T>(action: (secret: { reveal(): string }, save: SaveSecret) => Promise<T>) => Promise<T>;
