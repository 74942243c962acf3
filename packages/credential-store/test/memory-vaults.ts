import type { Vault, VaultKind } from "../src/index.ts";

/** What a vault is told to do wrong. */
export interface Trouble {
  /** Throws this from every step of these kinds. */
  fails?: Partial<Record<VaultKind, Error>>;
  /** Answers of `get` are spoiled. */
  spoils?: boolean;
  /** Runs before each `delete`. */
  beforeDelete?: () => void;
  /** Runs before each `get`, once. */
  beforeGet?: (() => Promise<unknown>) | undefined;
}

const probeVaults = () =>
  Promise.resolve((["keychain", "encrypted-file"] as const).map((kind) => ({ kind, isUsable: true })));

/** Vaults in memory, each kind a map of its own. */
export function memoryVaults(trouble: Trouble = {}) {
  const places = new Map<VaultKind, Map<string, string>>();
  const place = (kind: VaultKind) => {
    const found = places.get(kind) ?? new Map<string, string>();
    places.set(kind, found);
    return found;
  };
  const check = (kind: VaultKind) => {
    const error = trouble.fails?.[kind];
    if (error !== undefined) throw error;
  };
  const openVault = (kind: VaultKind): Vault => ({
    kind,
    get: async (name) => {
      check(kind);
      const step = trouble.beforeGet;
      trouble.beforeGet = undefined;
      await step?.();
      const value = place(kind).get(name);
      return trouble.spoils === true && value !== undefined ? `${value}?` : value;
    },
    set: async (name, secret) => {
      check(kind);
      place(kind).set(name, secret);
    },
    delete: async (name) => {
      check(kind);
      trouble.beforeDelete?.();
      return place(kind).delete(name);
    },
  });
  return { openVault, probeVaults, place };
}
