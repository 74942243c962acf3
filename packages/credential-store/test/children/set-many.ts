import { openVault } from "../../src/vaults/open-vault.ts";
import type { VaultKind } from "../../src/vaults/vault.ts";

// Keeps so many secrets, each under a name of its own.
const [kind = "", folder = "", prefix = "", count = "0"] = process.argv.slice(2);
const vault = openVault(kind as VaultKind, { folder, env: process.env, platform: process.platform });
for (let index = 0; index < Number(count); index += 1) {
  await vault.set(`${prefix}${index}`, `secret of ${prefix}${index}`);
}
process.stdout.write("done");
