export type * from "./model/types.ts";
export type * from "./query.ts";
export type * from "./portal.ts";
