export { command, type Command } from "./command.ts";
export type * from "./link.ts";
