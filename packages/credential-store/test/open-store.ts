import { join } from "node:path";
import { type CredentialStoreOptions, openCredentialStore, type ProfileDraft } from "../src/index.ts";
import { memoryVaults, type Trouble } from "./memory-vaults.ts";
import { temporaryFolder } from "./temporary-folder.ts";

export const key = "m4rkers3cret99x0";

/** A sign-in as `b24 auth login` hands it over. */
export function draft(change: Partial<ProfileDraft> = {}): ProfileDraft {
  return {
    name: "main",
    kind: "webhook",
    portal: { host: "romashka.bitrix24.ru", url: "https://romashka.bitrix24.ru" },
    user: { id: 1, name: "Анна Иванова" },
    facts: { scopes: ["crm", "task"], isAdmin: false, timeZone: "Europe/Moscow", language: "ru" },
    secret: `https://romashka.bitrix24.ru/rest/1/${key}/`,
    ...change,
  };
}

/** A store with vaults in memory, its folder, and what its vaults hold. */
export function openStore(options: Partial<CredentialStoreOptions> = {}, trouble: Trouble = {}) {
  const folder = options.folder ?? join(temporaryFolder(), "config");
  const { openVault, probeVaults, place } = memoryVaults(trouble);
  const now = { value: Date.parse("2026-03-02T09:00:00Z") };
  const store = openCredentialStore({
    folder,
    env: {},
    platform: "linux",
    openVault,
    probeVaults,
    now: () => now.value,
    ...options,
  });
  return { store, folder, file: join(folder, "profiles.json"), place, now };
}
