import { packs } from "@b24kit/catalog";

/** The packs that there are. In a file of its own, so that the catalog loads only when packs are named. */
export const packIds: readonly string[] = packs.map(({ id }) => id);
