import { stateFolders } from "@b24kit/state";
import type { Context } from "../context.ts";
import { openStore } from "../store/open-store.ts";
import type { RunStore } from "../store/run-store.ts";

/** Works with what the scheduler remembers, and closes it. Throws `StateError`. */
export async function withStore<Result>(
  { io }: Pick<Context, "io">,
  work: (store: RunStore) => Promise<Result>,
): Promise<Result> {
  const store = openStore({ folder: stateFolders({ env: io.env, platform: process.platform }).state });
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}
