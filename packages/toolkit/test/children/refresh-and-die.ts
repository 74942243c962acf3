import { openCredentialStore, openVault, type Vault } from "@b24kit/credential-store";
import { openClient } from "../../src/index.ts";

// Calls a method with the profile "app" and kills itself (-9) ahead of the given step of the vault, a set or a get. Prints "done"
// when the call had fewer steps.
const [at = "0"] = process.argv.slice(2);
let steps = 0;

function dieBefore<T>(work: () => Promise<T>): Promise<T> {
  steps += 1;
  if (steps !== Number(at)) return work();
  process.kill(process.pid, "SIGKILL");
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
  throw new Error("dead");
}

const credentials = openCredentialStore({
  env: process.env,
  platform: "linux",
  openVault: (kind, options) => {
    const vault: Vault = openVault(kind, options);
    return {
      kind,
      get: async (name) => dieBefore(async () => vault.get(name)),
      set: async (name, secret) => dieBefore(async () => vault.set(name, secret)),
      delete: async (name) => vault.delete(name),
    };
  },
  probeVaults: () => Promise.resolve([]),
});
await using client = await openClient({ profile: "app", credentials });
await client.call("user.current");
process.stdout.write("done");
