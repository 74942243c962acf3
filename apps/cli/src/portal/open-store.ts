import type { CredentialStore, PassphraseRequest } from "@b24kit/credential-store";
import type { Context } from "../context.ts";

/**
 * Opens the store of profiles and secrets; nothing is read yet. A passphrase is asked for on a terminal only. Loaded when it
 * is needed: a webhook of the environment has no use for it.
 */
export async function openStore({ io, language, now }: Context): Promise<CredentialStore> {
  const { openCredentialStore } = await import("@b24kit/credential-store");
  const { isInteractive } = await import("../auth/is-interactive.ts");
  const options = { env: io.env, platform: process.platform, now };
  if (!isInteractive(io)) return openCredentialStore(options);
  return openCredentialStore({
    ...options,
    askPassphrase: async (request: PassphraseRequest) => {
      const { askPassphrase } = await import("../auth/ask-passphrase.ts");
      return askPassphrase({ io, language }, request);
    },
  });
}
