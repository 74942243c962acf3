import { join } from "node:path";
import { clients } from "../peers/clients.ts";
import type { Peers } from "../peers/find-peers.ts";
import type { Program } from "../support/program.ts";

const children = join(import.meta.dirname, "children");
const cli = join(import.meta.dirname, "..", "..", "apps", "cli", "dist", "main.mjs");

/** The programs that add up the open deals of a portal by stage, ours first. `home`: an empty folder for our command. */
export function askersOf({ sdk, python }: Peers, home: string): readonly Program[] {
  const node = (name: string, file: string, ...args: string[]): Program => ({
    name,
    command: process.execPath,
    args: [join(children, file), ...args],
  });
  const fast = { name: clients.fast, command: python ?? "", args: [join(children, "fast_bitrix24_sums.py")] };
  return [
    { ...node(clients.ours, "ours.mjs", cli), env: { B24KIT_HOME: home } },
    ...(sdk === undefined ? [] : [node(clients.sdk, "sdk.mjs", sdk)]),
    ...(python === undefined ? [] : [fast]),
  ];
}
