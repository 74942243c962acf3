import type { Command } from "@b24kit/client";
import type { GrantMethod } from "./grant-method.ts";

/** A standing permission to send one kind of message to fixed recipients, made by a person on a terminal. */
export interface Grant {
  readonly id: string;
  readonly profile: string;
  /** Host. */
  readonly portal: string;
  readonly method: GrantMethod;
  /** `DIALOG_ID` (number of a user, `chat12`, `sg12`) of a message, number of a user for a notification. */
  readonly recipients: readonly string[];
  /** Epoch milliseconds. */
  readonly createdAt: number;
  /** Epoch milliseconds. */
  readonly expiresAt: number;
}

/** What a person grants. */
export type GrantDraft = Pick<Grant, "profile" | "portal" | "recipients" | "expiresAt"> & { readonly method: string };

/** Where and when a command is to run. */
export interface GrantContext {
  readonly profile?: string | undefined;
  /** Host. */
  readonly portal: string;
  /** Epoch milliseconds. */
  readonly now: number;
}

/** The grants of this computer. Errors of the store and of the journal pass through. */
export interface Grants {
  /** Genuine grants that were not revoked, expired ones included. */
  list(): readonly Grant[];
  /** Makes a grant and writes it to the journal. Throws `GrantError` when the draft asks for too much. */
  add(draft: GrantDraft): Grant;
  /** Ends a grant; false when there was none. */
  revoke(id: string): boolean;
  /**
   * The grant that lets this command run now. Pass a copy that nobody else can change, and send exactly that copy.
   */
  covers(command: Command, context: GrantContext): Grant | undefined;
}
