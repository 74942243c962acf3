import { join } from "node:path";

/** Where the other clients are installed: outside of the product, not part of the repository. */
export const peersFolder = join(import.meta.dirname, "..", ".peers");
