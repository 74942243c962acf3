import { existsSync } from "node:fs";
import { join } from "node:path";
import type { DictionaryCache } from "@b24kit/portal";
import { dictionaryCache, forgivingCache } from "@b24kit/state";
import { dropDictionaries } from "./drop-old-dictionaries.ts";
import { stateFile } from "./state-file.ts";
import { stateFolder } from "./state-folder.ts";

export interface ForgetProfileOptions {
  /** The name that the profile had. */
  readonly profile: string;
  /** Host of its portal, with the port if it is not the usual one. */
  readonly host: string;
  /** The portal's member_id, where an application had signed in. */
  readonly memberId?: string;
  /** Where dictionaries are kept. Default: the state folder. */
  readonly cache?: DictionaryCache;
  /** Where the state folder is looked up. Default: `process.env`. */
  readonly env?: Readonly<Record<string, string | undefined>>;
}

/**
 * Deletes what was read from a portal with a profile that is removed: names of people and the like. Trouble with the disk is
 * no matter: nobody can use what is left, and after 24 hours it goes. Throws `StateError` when there is no place for files.
 */
export function forgetProfile({ profile, host, memberId, cache, env = process.env }: ForgetProfileOptions): void {
  const portal = memberId ?? host;
  if (cache !== undefined) return dropDictionaries({ cache, profile, portal });
  const place = { env, platform: process.platform };
  if (!existsSync(join(stateFolder(place), "state.sqlite"))) return;
  const file = stateFile(place);
  try {
    const own = forgivingCache(
      () => dictionaryCache(file.open()),
      () => undefined,
    );
    dropDictionaries({ cache: own, profile, portal });
  } finally {
    file.close();
  }
}
