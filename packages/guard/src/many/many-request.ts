import type { SpooledCommand } from "./plan-bulk.ts";

/** What a caller asks for who has very many commands. */
export interface ManyRequest {
  /** The commands in their order, made for the plan of this id. What it throws ends the making of the plan. */
  commands(plan: string): AsyncIterable<SpooledCommand>;
  /** Fingerprint of what they are made from: 64 hexadecimal digits. */
  readonly source: string;
  /** The same for people: the name of a file. */
  readonly name: string;
  /** Epoch milliseconds when it was looked whether the same was done before. Default: when the making of the plan began. */
  readonly since?: number;
  /** Things that need no command; asked when all commands are there. */
  readonly unchanged?: () => number;
}
