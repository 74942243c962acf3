import { type CredentialStore, openCredentialStore } from "@b24kit/credential-store";
import type { Io } from "../io.ts";
import type { Language } from "../words.ts";
import { isInteractive } from "./ask-hidden.ts";
import { askPassphrase } from "./ask-passphrase.ts";

/**
 * Opens the store of profiles and secrets; nothing is read yet. A passphrase comes from the environment or a file descriptor, as that
 * of profiles does; a person is asked on a terminal only, and never by a daemon (`asks` false).
 */
export function openSecrets(
  io: Pick<Io, "env" | "stdin" | "stderr" | "signal" | "clock">,
  language: Language,
  { asks }: { readonly asks: boolean },
): CredentialStore {
  return openCredentialStore({
    env: io.env,
    platform: process.platform,
    ...(io.clock === undefined ? {} : { now: io.clock }),
    ...(asks && isInteractive(io)
      ? { askPassphrase: async (request) => askPassphrase({ io, language }, request) }
      : {}),
  });
}
