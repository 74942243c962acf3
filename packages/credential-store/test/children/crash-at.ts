import { openCredentialStore, type Vault } from "../../src/index.ts";
import { openRealVault } from "../open-real-store.ts";
import { draft } from "../open-store.ts";
import { actions } from "./actions.ts";

// Runs an action on the store in a folder and kills itself (-9) at the given step of its vaults: each set, get and delete
// has a step before it and one after it. Prints "done" when the action had fewer steps.
const [folder = "", action = "", at = "0"] = process.argv.slice(2);
let steps = 0;

async function step<T>(work: () => Promise<T>): Promise<T> {
  dieAt(Number(at));
  const result = await work();
  dieAt(Number(at));
  return result;
}

function dieAt(last: number): void {
  steps += 1;
  if (steps !== last) return;
  process.kill(process.pid, "SIGKILL");
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
}

const store = openCredentialStore({
  folder,
  env: {},
  platform: "linux",
  probeVaults: () => Promise.resolve([]),
  openVault: (kind, options) => {
    const vault: Vault = openRealVault(kind, options);
    return {
      kind,
      get: (name) => step(() => vault.get(name)),
      set: (name, secret) => step(() => vault.set(name, secret)),
      delete: (name) => step(() => vault.delete(name)),
    };
  },
});
await actions[action]?.(store, draft);
process.stdout.write("done");
