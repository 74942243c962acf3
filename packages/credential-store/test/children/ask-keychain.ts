import { openVault } from "../../src/vaults/open-vault.ts";

// Asks the keychain for a secret and prints what it said.
const vault = openVault("keychain", { folder: "", env: process.env, platform: process.platform });
process.stdout.write("asking\n");
process.stdout.write(String(await vault.get(process.argv[2] ?? "").catch((error: unknown) => error)));
