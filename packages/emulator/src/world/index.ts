export { createDealsWorld, type DealsWorldOptions } from "./bulk-deals.ts";
export { createWorld, type CreateWorldOptions } from "./create-world.ts";
export { loadWorld, type LoadWorldOptions } from "./load/load-world.ts";
export { WorldError } from "./world-error.ts";
export type * from "./types.ts";
