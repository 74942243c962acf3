import { StateError } from "@b24kit/state";
import { CredentialError } from "../../src/credential-error.ts";
import { openVault } from "../../src/vaults/open-vault.ts";
import { probeVaults } from "../../src/vaults/probe-vaults.ts";
import type { VaultKind, VaultOptions } from "../../src/vaults/vault.ts";

// Keeps a secret of so many bytes; with "nobody" it gives up the rights of root before. Prints what the vault said, and
// what the probe says about this kind.
const [kind = "", folder = "", size = "1", user = ""] = process.argv.slice(2);
if (user === "nobody" && process.getuid?.() === 0) {
  // The real user too: that one decides what `access` says.
  process.setgid?.(65534);
  process.setuid?.(65534);
}
const options: VaultOptions = { folder, env: process.env, platform: process.platform };
const said = await openVault(kind as VaultKind, options)
  .set("имя", "x".repeat(Number(size)))
  .then(
    () => "kept",
    (error: unknown) => (error instanceof CredentialError || error instanceof StateError ? error.code : String(error)),
  );
const probe = (await probeVaults(options)).find((candidate) => candidate.kind === kind);
process.stdout.write(`${said}, ${probe === undefined ? "not proposed" : (probe.reason?.code ?? "usable")}`);
