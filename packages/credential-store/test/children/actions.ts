import { type CredentialStore, Secret } from "../../src/index.ts";
import type { draft } from "../open-store.ts";

export const oldSecret = "https://romashka.bitrix24.ru/rest/1/theOldSecret000/";
export const newSecret = "https://romashka.bitrix24.ru/rest/1/theNewSecret000/";

/** What a process may be killed in; each begins with a profile "main" whose secret is `oldSecret` in the plain file. */
export const actions: Readonly<Record<string, (store: CredentialStore, make: typeof draft) => Promise<unknown>>> = {
  save: (store, make) => store.save(make({ vault: "plain-file", secret: newSecret })),
  saveElsewhere: (store, make) => store.save(make({ vault: "machine-file", secret: newSecret })),
  move: (store) => store.move("main", "machine-file"),
  rotate: (store) => store.withSecret("main", async (_, save) => save(newSecret)),
  /** These begin with the secret "old" of a target in the plain file. */
  setTarget: (store) => store.targetSecrets.set("token", new Secret("new"), { vault: "plain-file" }),
  setTargetElsewhere: (store) => store.targetSecrets.set("token", new Secret("new"), { vault: "machine-file" }),
};
