/** What is wrong with a profile, its secret or the place where it is kept. */
export type CredentialErrorCode =
  /** Profiles. */
  | "bad-name"
  | "no-profile"
  | "no-credential"
  | "bad-profiles"
  | "unreadable-profiles"
  | "newer-profiles"
  | "bad-profile"
  | "changed-secret"
  | "lost-secret"
  | "not-verified"
  | "not-removed"
  /** Secrets of targets. */
  | "no-secret"
  /** Places of secrets. */
  | "no-vault"
  | "vault-unavailable"
  | "vault-timeout"
  | "vault-locked"
  | "vault-failed"
  | "no-passphrase"
  | "wrong-passphrase"
  | "wrong-machine"
  | "bad-vault-file"
  | "newer-vault-file"
  | "bad-secret";

export interface CredentialErrorText {
  readonly message: string;
  readonly hint: string;
  /** The file, when there is one. */
  readonly path?: string;
  /** The profile, when there is one. */
  readonly profile?: string;
  /** The secret of a target, by its name, when there is one. */
  readonly secret?: string;
}

/** Trouble with credentials: the message says what and why, the hint what to do. Never holds a secret or a passphrase. */
export class CredentialError extends Error {
  override readonly name = "CredentialError";
  readonly code: CredentialErrorCode;
  readonly hint: string;
  readonly path: string | undefined;
  readonly profile: string | undefined;
  readonly secret: string | undefined;

  constructor(code: CredentialErrorCode, text: CredentialErrorText, cause?: unknown) {
    super(text.message, cause === undefined ? {} : { cause });
    this.code = code;
    this.hint = text.hint;
    this.path = text.path;
    this.profile = text.profile;
    this.secret = text.secret;
  }

  /** Whether the same step may work a moment later. */
  get isRetryable(): boolean {
    return this.code === "vault-timeout";
  }
}
