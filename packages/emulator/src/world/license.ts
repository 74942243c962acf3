import { createHash } from "node:crypto";
import type { World } from "./types.ts";

/** A world before its licence is known. */
type Unlicensed = Omit<World, "portal"> & { readonly portal: Omit<World["portal"], "license"> };

/**
 * LICENSE of app.info: the portal's region, the plan and a digest over the whole world, so that what a client remembers
 * of one world is not taken for another one that listens on the same port. `identity` may stand for the world where it
 * determines it.
 */
export function withLicense(world: Unlicensed, region: string, identity: object = world): World {
  const license = `${region}_basic_${digest(identity)}`;
  return { ...world, portal: { ...world.portal, license } };
}

/** Rows that are turned into text at a time: the text of a large world does not fit into one string. */
const CHUNK = 1000;

function digest(identity: object): string {
  const hash = createHash("sha1");
  for (const [name, part] of Object.entries<unknown>({ ...identity })) {
    const rows: readonly unknown[] = Array.isArray(part) ? part : [part];
    hash.update(name);
    for (let at = 0; at < rows.length; at += CHUNK) hash.update(JSON.stringify(rows.slice(at, at + CHUNK)));
  }
  return hash.digest("hex").slice(0, 8);
}
