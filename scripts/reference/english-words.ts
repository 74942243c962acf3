/** Why, and what to do, in English. */
export type EnglishWords = readonly [why: string, next: string];

const otherPlace = "use the encrypted file (--storage file) or, where weaker protection is enough, --machine-bound";
const otherHome = "set B24KIT_HOME to a folder that b24kit may write to";

/**
 * Errors whose English words come with the error itself, since only there it is known what exactly is wrong: said in general here,
 * as the Russian tables of the commands say it.
 */
export const englishWords: Readonly<Record<string, EnglishWords>> = {
  "bad-name": ["it is empty, too long, or has characters that no name has", "take a short one, such as main"],
  "bad-profiles": ["it is damaged, and left as it is", "correct it, or remove it and sign in again; secrets lie apart"],
  "unreadable-profiles": ["this user may not read it", `give the file and its folder to this user, or ${otherHome}`],
  "newer-profiles": ["a newer b24kit wrote it", `update b24kit, or ${otherHome}`],
  "bad-profile": ["it holds what does not belong there; nothing was changed", "correct the value"],
  "not-verified": ["another value was read back after writing; the profile is unchanged", otherPlace],
  "not-removed": [
    "its place did not let it be removed",
    "unlock or mend that place and repeat, or withdraw the webhook on the portal",
  ],
  "no-vault": ["neither the keychain of the system nor the encrypted file works here", ""],
  "vault-unavailable": ["this computer does not have that place", otherPlace],
  "vault-timeout": ["it did not answer in time", `repeat; if it stays silent, ${otherPlace}`],
  "vault-failed": ["it answered with an error", otherPlace],
  "bad-vault-file": [
    "it is damaged or was changed, and left as it is",
    "put a copy back, or remove it and sign in again",
  ],
  "wrong-passphrase": [
    "the file of secrets is encrypted with another one",
    "check BITRIX24_KEYRING_PASSWORD and repeat; a forgotten one cannot be found: move the file away and sign in again",
  ],
  "wrong-machine": [
    "the file was written on another computer, or the system was installed anew since",
    "move the file away and sign in again",
  ],
  "newer-vault-file": ["a newer b24kit wrote it", "update b24kit"],
  "bad-secret": ["it is empty, too long, or has characters that no secret has", "copy the webhook again, as a whole"],
  "invalid-webhook": ["it is not the address of an inbound webhook", ""],
  "no-home": ["", otherHome],
  "bad-folder": ["", otherHome],
  "no-permission": ["", `correct the rights, or ${otherHome}`],
  "read-only": ["", otherHome],
  "disk-full": ["", "free some space and repeat"],
  corrupt: ["", "put a copy back, or move the file away"],
  newer: ["", "update b24kit"],
};
