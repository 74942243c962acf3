import { openVault } from "../../src/vaults/open-vault.ts";
import { probeVaults } from "../../src/vaults/probe-vaults.ts";

// Bundled by a test. Prints what the probe says about the keychain, then what a secret comes back as.
const options = { folder: "/nowhere", env: process.env, platform: process.platform };
const [keychain] = await probeVaults(options);
const vault = openVault("keychain", options);
await vault.set("имя", "секрет").catch(() => undefined);
const secret = await vault.get("имя").catch(() => "error");
process.stdout.write(`${keychain?.reason?.code ?? "usable"}, ${secret}`);
