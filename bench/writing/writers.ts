import { join } from "node:path";
import { clients } from "../peers/clients.ts";
import type { Peers } from "../peers/find-peers.ts";
import type { Program } from "../support/program.ts";

const folder = join(import.meta.dirname, "children");

/** The clients that add `count` deals, ours first. `client`: the entry of our built client. */
export function writersOf(client: string, { sdk, python }: Peers, count: number): readonly Program[] {
  const node = (name: string, file: string, entry: string): Program => ({
    name,
    command: process.execPath,
    args: [join(folder, file), entry, String(count)],
  });
  return [
    node(clients.ours, "ours.mjs", client),
    ...(sdk === undefined ? [] : [node(clients.sdk, "sdk.mjs", sdk)]),
    ...(python === undefined
      ? []
      : [
          {
            name: clients.fast,
            command: python,
            args: [join(folder, "fast_bitrix24_writer.py"), String(count)],
          },
        ]),
  ];
}
