import type { VaultKind, VaultProbe } from "@b24kit/credential-store";
import { stateFolders } from "@b24kit/state";
import type { Context } from "../context.ts";
import { placeReason } from "../doctor/local/place-reason.ts";
import { CliError } from "../errors/cli-error.ts";
import { exitCodes } from "../errors/exit-codes.ts";
import type { Text } from "../words.ts";
import { isInteractive } from "./is-interactive.ts";
import { placeAdvice } from "./place-advice.ts";

const names: Readonly<Partial<Record<VaultKind, Text>>> = {
  keychain: { ru: "хранилище паролей системы", en: "the keychain of the system" },
  "encrypted-file": { ru: "зашифрованный файл", en: "the encrypted file" },
};

/** The error for a secret that no safe place takes: what is wrong with each of them, and what to do about that. */
export async function noSafePlace(context: Context, cause: unknown): Promise<CliError> {
  const probes = await probePlaces(context);
  return new CliError(
    "no-vault",
    exitCodes.failed,
    {
      what: { ru: "секрет негде безопасно сохранить", en: "there is no safe place for the secret" },
      why: { ru: reasonsOf(probes, "ru"), en: reasonsOf(probes, "en") },
      next: placeAdvice(probes),
    },
    { cause },
  );
}

async function probePlaces({ io }: Context): Promise<readonly VaultProbe[]> {
  const { probeVaults } = await import("@b24kit/credential-store");
  const { env } = io;
  const { config } = stateFolders({ env, platform: process.platform });
  // Only that there would be somebody to ask; nothing is asked here.
  const asks = isInteractive(io) ? { askPassphrase: async () => undefined } : {};
  return probeVaults({ folder: config, env, platform: process.platform, ...asks });
}

function reasonsOf(probes: readonly VaultProbe[], language: keyof Text): string {
  return probes
    .filter(({ isUsable }) => !isUsable)
    .flatMap((probe) => {
      const name = names[probe.kind];
      return name === undefined ? [] : [`${name[language]}: ${placeReason(probe)[language]}`];
    })
    .join("; ");
}
