import type { Leftover } from "../profiles/read-profiles.ts";
import type { StoreContext } from "../store-context.ts";

/** A leftover that could not be removed, and why. */
export interface StuckLeftover extends Leftover {
  readonly cause: unknown;
}

/**
 * Removes secrets that were made for a profile and that it does not use. To be called while nobody else changes its secret.
 * Returns those that are still there.
 */
export async function sweep(context: StoreContext, name: string): Promise<readonly StuckLeftover[]> {
  const { leftovers } = await context.read();
  const removed = new Set<string>();
  const stuck: StuckLeftover[] = [];
  for (const leftover of leftovers.filter((candidate) => candidate.name === name)) {
    try {
      const vault = context.vault(leftover.vault);
      await vault.delete(leftover.entry);
      removed.add(leftover.entry);
    } catch (cause) {
      stuck.push({ ...leftover, cause });
    }
  }
  if (removed.size > 0) {
    await context.change((profiles) => ({
      ...profiles,
      leftovers: profiles.leftovers.filter(({ entry }) => !removed.has(entry)),
    }));
  }
  return stuck;
}

/** Like `sweep`, after another step has failed: its error is the one that matters. */
export async function sweepQuietly(context: StoreContext, name: string): Promise<void> {
  await sweep(context, name).catch(() => undefined);
}
