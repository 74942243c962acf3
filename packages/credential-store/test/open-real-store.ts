import { type CredentialStoreOptions, openCredentialStore, openVault } from "../src/index.ts";

/** Opens a vault of this package; the computer has an id even where it has none, as in containers. */
export const openRealVault: typeof openVault = (kind, options) =>
  openVault(kind, { ...options, readMachineId: () => Promise.resolve("0123456789abcdef0123456789abcdef") });

/** A store on real files in a folder. */
export function openRealStore(folder: string, options: Partial<CredentialStoreOptions> = {}) {
  return openCredentialStore({ folder, env: {}, platform: "linux", openVault: openRealVault, ...options });
}
