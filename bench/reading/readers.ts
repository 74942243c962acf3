import { join } from "node:path";
import { clients } from "../peers/clients.ts";
import type { Peers } from "../peers/find-peers.ts";
import type { Program } from "../support/program.ts";

/** The clients that read. */
export interface Readers {
  readonly ours: Program;
  /** fast_bitrix24, or the raw chained reader in its place. */
  readonly fast: Program;
  /** Absent where it cannot be installed. */
  readonly sdk?: Program;
}

const folder = join(import.meta.dirname, "children");

/** `client`: the entry of our built client. */
export function readersOf(client: string, { sdk, python }: Peers): Readers {
  const node = (name: string, file: string, ...args: string[]): Program => ({
    name,
    command: process.execPath,
    args: [join(folder, file), ...args],
  });
  const fast =
    python === undefined
      ? node("raw chained reader, standing in for fast_bitrix24", "raw-chain.mjs")
      : { name: clients.fast, command: python, args: [join(folder, "fast_bitrix24_reader.py")] };
  return {
    ours: node(clients.ours, "ours.mjs", client),
    fast,
    ...(sdk === undefined ? {} : { sdk: node(clients.sdk, "sdk.mjs", sdk) }),
  };
}
