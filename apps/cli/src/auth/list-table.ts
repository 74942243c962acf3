import type { Profile, VaultKind } from "@b24kit/credential-store";
import { renderTable } from "@b24kit/report";
import type { Context } from "../context.ts";
import type { Text } from "../words.ts";
import { levelWords, userWords } from "./words.ts";

const titles: readonly Text[] = [
  { ru: "Профиль", en: "Profile" },
  { ru: "Портал", en: "Portal" },
  { ru: "Пользователь", en: "User" },
  { ru: "Доступ", en: "Access" },
  { ru: "Секрет", en: "Secret" },
];

const places: Readonly<Record<VaultKind, Text>> = {
  keychain: { ru: "хранилище паролей", en: "keychain" },
  "encrypted-file": { ru: "зашифрованный файл", en: "encrypted file" },
  "machine-file": { ru: "слабо: файл этого компьютера", en: "weak: file of this computer" },
  "plain-file": { ru: "без защиты: открытый текст", en: "unprotected: clear text" },
};

/** The profiles as a table for people. */
export function listTable(
  { language, stdout }: Context,
  profiles: readonly Profile[],
  current: string | undefined,
): string {
  const columns = titles.map((title) => ({ title: title[language], align: "left" as const }));
  const rows = profiles.map((profile) => {
    const mark = { ru: " (текущий)", en: " (current)" }[language];
    return [
      profile.name === current ? profile.name + mark : profile.name,
      profile.kind === "oauth" ? `${profile.portal.host} (OAuth)` : profile.portal.host,
      userWords(profile)[language],
      levelWords[profile.access.level][language],
      places[profile.vault][language],
    ];
  });
  return `${renderTable(columns, rows, { width: stdout.width, colour: stdout.colour })}\n`;
}
