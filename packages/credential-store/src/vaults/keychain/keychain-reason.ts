import type { CredentialErrorCode } from "../../credential-error.ts";

/** Why the keychain of the operating system is not usable. */
export type KeychainReason =
  | "no-bus"
  | "no-service"
  | "no-collection"
  | "no-binary"
  | "no-library"
  | "silent"
  | "waiting"
  | "locked"
  | "refused"
  | "not-kept"
  | "too-large"
  | "failed";

interface ReasonText {
  readonly error: CredentialErrorCode;
  /** Reads after "The keychain is not usable: ". */
  readonly why: string;
  readonly hint: string;
}

const otherPlace = "Use the encrypted file instead, or sign in on a desktop session.";

/** Each reason in words, and the code of the error that it becomes. */
export const keychainReasons: Readonly<Record<KeychainReason, ReasonText>> = {
  "no-bus": {
    error: "vault-unavailable",
    why: "there is no D-Bus session, as is usual on servers and in containers",
    hint: otherPlace,
  },
  "no-service": {
    error: "vault-unavailable",
    why: "no keyring program answers in this session",
    hint: "Install and start one (GNOME Keyring, KWallet, KeePassXC), or use the encrypted file.",
  },
  "no-collection": {
    error: "vault-unavailable",
    why: "the keyring program has no default keyring yet",
    hint: "Make one (Seahorse: New, Password keyring, Set as default), or use the encrypted file.",
  },
  "no-binary": {
    error: "vault-unavailable",
    why: "the part of b24kit that talks to it does not exist for this system",
    hint: "Use the encrypted file.",
  },
  "no-library": {
    error: "vault-unavailable",
    why: "the library libsecret is not installed",
    hint: "Install it (Debian and Ubuntu: libsecret-1-0, Fedora: libsecret), or use the encrypted file.",
  },
  silent: {
    error: "vault-timeout",
    why: "it did not answer within 2 seconds",
    hint: "Try again; when it stays silent, sign out of the desktop and in again, or use the encrypted file.",
  },
  waiting: {
    error: "vault-locked",
    why: "it did not answer within 2 seconds, probably because it asks for its password in a window",
    hint: "Unlock the keyring on the desktop and try again, or use the encrypted file.",
  },
  locked: {
    error: "vault-locked",
    why: "it is locked, and nobody can be asked for its password here",
    hint: "Unlock the keyring by signing in on the desktop, or use the encrypted file.",
  },
  refused: {
    error: "vault-failed",
    why: "it refused this user or program",
    hint: "Run b24 as the user who owns the session (not through sudo), and allow the access when the system asks.",
  },
  "not-kept": {
    error: "vault-failed",
    why: "it did not give back what was just stored",
    hint: "Check the keyring program, or use the encrypted file.",
  },
  "too-large": {
    error: "bad-secret",
    why: "the secret is larger than this system's keychain takes (Windows: 2,560 bytes)",
    hint: "Use the encrypted file for this profile.",
  },
  failed: { error: "vault-failed", why: "it reported an error", hint: "Try again, or use the encrypted file." },
};

// The words of libsecret, GLib, gnome-keyring, macOS and Windows. keytar gives no codes.
const patterns: readonly (readonly [RegExp, KeychainReason])[] = [
  [/autolaunch|could not connect|connection refused|bus address|dbus-launch/i, "no-bus"],
  [/not provided by any \.service files|serviceunknown|nameHasNoOwner|activat|exited with status/i, "no-service"],
  [/locked|user interaction is not allowed/i, "locked"],
  [
    /object does not exist at path|no such (object|secret collection)|default keychain could not be found/i,
    "no-collection",
  ],
  [/timeout was reached|noreply|did not receive a reply/i, "silent"],
  [/stub received bad data/i, "too-large"],
  [/connection is closed|authenticat|access ?denied|not permitted|not allowed|cancell?ed|dismissed/i, "refused"],
];

/** Finds the reason in a message of the system. */
export function reasonInMessage(message: string): KeychainReason {
  return patterns.find(([pattern]) => pattern.test(message))?.[1] ?? "failed";
}
