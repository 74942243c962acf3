import { openVault } from "../../src/vaults/open-vault.ts";
import type { VaultKind } from "../../src/vaults/vault.ts";

// Keeps one of two secrets under one name until killed.
const [kind = "", folder = ""] = process.argv.slice(2);
const vault = openVault(kind as VaultKind, { folder, env: process.env, platform: process.platform });
for (let round = 0; ; round += 1) {
  await vault.set("имя", (round % 2 === 0 ? "a" : "b").repeat(8000));
  process.stdout.write("written\n");
}
