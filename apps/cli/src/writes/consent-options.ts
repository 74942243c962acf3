import type { Command } from "commander";
import type { Language } from "../words.ts";

/** The flags with which a script says yes, where the owner of the profile lets it. */
export interface ConsentOptions {
  readonly confirmWrite?: true;
  readonly confirmDestructive?: true;
}

const words = {
  ru: {
    write: "согласие на запись из скрипта; только если в профиле --confirm agent",
    destructive: "согласие и на удаление; только если это разрешено в профиле",
  },
  en: {
    write: "a script's yes to a write; only where the profile has --confirm agent",
    destructive: "a script's yes to deletions, too; only where the profile allows that",
  },
} as const;

/** Adds the flags with which scripts say yes. */
export function addConsentOptions(command: Command, language: Language): Command {
  const text = words[language];
  return command.option("--confirm-write", text.write).option("--confirm-destructive", text.destructive);
}
