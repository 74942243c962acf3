import type { Profile, VaultKind } from "@b24kit/credential-store";
import type { Text } from "../words.ts";

/** Where a secret is, and how well it is protected. */
export const placeWords: Readonly<Record<VaultKind, Text>> = {
  keychain: {
    ru: "в хранилище паролей системы; открывается, когда вы входите в систему",
    en: "in the keychain of the system, which opens when you log in",
  },
  "encrypted-file": {
    ru: "в зашифрованном файле secrets.json; защищён настолько, насколько хороша парольная фраза",
    en: "in the encrypted file secrets.json; as safe as the passphrase is good",
  },
  "machine-file": {
    ru: "слабая защита: в файле, привязанном к этому компьютеру; украденная копия бесполезна, но любая программа этого пользователя его прочтёт",
    en: "weakly protected: in a file bound to this computer; a stolen copy is of no use, but every program of this user can read it",
  },
  "plain-file": {
    ru: "без защиты: открытым текстом в файле secrets-plain.json; кто прочтёт файл или его копию, получит доступ к порталу",
    en: "not protected: in clear text in secrets-plain.json; whoever reads the file or a copy of it has the key to the portal",
  },
};

/** What a profile may do at most. */
export const levelWords: Readonly<Record<Profile["access"]["level"], Text>> = {
  "read-only": { ru: "только чтение", en: "read-only" },
  write: { ru: "чтение и запись", en: "read and write" },
  destructive: { ru: "чтение, запись и удаление", en: "read, write and delete" },
};

const confirms: Readonly<Record<Profile["access"]["confirm"], Text>> = {
  person: { ru: "подтверждает человек", en: "a person confirms" },
  agent: { ru: "подтвердить может и агент", en: "an agent may confirm, too" },
};

const confirmsDestructive: Text = {
  ru: "подтвердить может и агент, в том числе удаление",
  en: "an agent may confirm, deletions included",
};

/** What a profile may be used for, in one line. */
export function accessWords({ level, confirm, confirmDestructive, allow, deny }: Profile["access"]): Text {
  const isForAgents = level === "destructive" && confirm === "agent" && confirmDestructive === "agent";
  const confirmed = isForAgents ? confirmsDestructive : confirms[confirm];
  const say = (language: keyof Text): string =>
    [
      levelWords[level][language],
      ...(level === "read-only" ? [] : [confirmed[language]]),
      ...(allow.length === 0 ? [] : [`${{ ru: "разрешено", en: "allowed" }[language]}: ${allow.join(", ")}`]),
      ...(deny.length === 0 ? [] : [`${{ ru: "запрещено", en: "denied" }[language]}: ${deny.join(", ")}`]),
    ].join("; ");
  return { ru: say("ru"), en: say("en") };
}

/** Whose rights a profile has. */
export function userWords({ user, facts }: Pick<Profile, "user" | "facts">): Text {
  const name = user.name === undefined ? "" : `${user.name}, `;
  const number = user.id ?? "?";
  const admin = facts.isAdmin === true ? { ru: ", администратор", en: ", administrator" } : { ru: "", en: "" };
  return { ru: `${name}№ ${number}${admin.ru}`, en: `${name}user ${number}${admin.en}` };
}
