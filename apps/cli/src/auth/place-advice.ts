import type { VaultProbe } from "@b24kit/credential-store";
import type { Text } from "../words.ts";

type Code = NonNullable<VaultProbe["reason"]>["code"];

const otherFolder: Text = {
  ru: "задайте в B24KIT_HOME папку, в которую можно писать",
  en: "set B24KIT_HOME to a folder that can be written to",
};
const moveAway: Text = {
  ru: "верните файл секретов из копии или уберите его и войдите снова",
  en: "bring the file of secrets back from a backup, or move it away and sign in again",
};
const unlock: Text = { ru: "разблокируйте хранилище паролей", en: "unlock the keychain" };

/** What to do about each reason; those that are missing can only be taken as they are. */
const advice: Readonly<Partial<Record<Code, Text>>> = {
  "no-passphrase": {
    ru: "запустите команду в терминале, который спросит фразу, или задайте её в BITRIX24_KEYRING_PASSWORD",
    en: "run the command in a terminal, which asks for a passphrase, or set BITRIX24_KEYRING_PASSWORD",
  },
  "bad-vault-file": moveAway,
  unreadable: moveAway,
  "newer-vault-file": { ru: "обновите b24kit", en: "update b24kit" },
  "read-only": otherFolder,
  "no-permission": otherFolder,
  "bad-folder": otherFolder,
  locked: unlock,
  waiting: unlock,
  "no-library": {
    ru: "установите libsecret (Debian и Ubuntu: libsecret-1-0)",
    en: "install libsecret (Debian and Ubuntu: libsecret-1-0)",
  },
  "no-binary": {
    ru: "установите b24kit заново вместе с необязательными зависимостями (optionalDependencies)",
    en: "install b24kit again, with its optional dependencies",
  },
};

/** What makes one of the safe places work, the file before the keychain, and the weaker place where that one works. */
export function placeAdvice(probes: readonly VaultProbe[]): Text {
  const found = ["encrypted-file", "keychain"].flatMap((kind) => {
    const code = probes.find((probe) => probe.kind === kind)?.reason?.code;
    const text = code === undefined ? undefined : advice[code];
    return text === undefined ? [] : [text];
  });
  const isMachineUsable = probes.some(({ kind, isUsable }) => kind === "machine-file" && isUsable);
  const all = isMachineUsable ? [...found, { ru: "слабее — --machine-bound", en: "weaker: --machine-bound" }] : found;
  const say = (language: keyof Text): string => all.map((text) => text[language]).join("; ");
  return all.length === 0 ? otherFolder : { ru: say("ru"), en: say("en") };
}
