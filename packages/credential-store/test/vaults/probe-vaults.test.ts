import { readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { probeVaults } from "../../src/vaults/probe-vaults.ts";
import type { VaultOptions } from "../../src/vaults/vault.ts";
import { temporaryFolder } from "../temporary-folder.ts";

async function probe(options: Partial<VaultOptions>): Promise<Record<string, string>> {
  const probes = await probeVaults({
    folder: temporaryFolder(),
    env: { BITRIX24_KEYRING_PASSWORD: "right" },
    platform: "linux",
    readMachineId: async () => "id",
    ...options,
  });
  return Object.fromEntries(
    probes.map(({ kind, isUsable, reason }) => [kind, isUsable ? "usable" : (reason?.code ?? "")]),
  );
}

test("without a bus the files are proposed, never the plain one; nothing is made", async () => {
  const folder = temporaryFolder();
  expect(await probe({ folder: join(folder, "new", "config") })).toEqual({
    keychain: "no-bus",
    "encrypted-file": "usable",
    "machine-file": "usable",
  });
  expect(readdirSync(folder)).toEqual([]);
});

test("a person who can be asked is as good as a passphrase, and is not asked yet", async () => {
  expect(
    await probe({ env: {}, askPassphrase: () => Promise.reject(new Error("nobody is to be asked")) }),
  ).toMatchObject({ "encrypted-file": "usable" });
  expect(await probe({ env: { BITRIX24_KEYRING_PASSWORD_FD: "9" } })).toMatchObject({ "encrypted-file": "usable" });
  expect(await probe({ env: { BITRIX24_KEYRING_PASSWORD: "" } })).toMatchObject({ "encrypted-file": "no-passphrase" });
});

test("files that cannot be used are told", async () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, "secrets.json"), "{}");
  writeFileSync(
    join(folder, "secrets-machine.json"),
    JSON.stringify({ header: { format: "b24kit-secrets", version: "2.0" } }),
  );
  expect(await probe({ folder })).toMatchObject({
    "encrypted-file": "bad-vault-file",
    "machine-file": "newer-vault-file",
  });
  expect(await probe({ folder: join(folder, "secrets.json") })).toMatchObject({ "encrypted-file": "unreadable" });
});
