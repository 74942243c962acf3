import type { BucketStore } from "@b24kit/client";
import { type OpenClientOptions, type OpenedPortal, openPortal, type ToolkitEvent } from "b24kit";
import type { Environment } from "../io.ts";
import { type FoundCredential, findCredential } from "./find-credential.ts";
import { type BorrowedPortal, type SharedPortal, sharePortal } from "./share-portal.ts";

/** The portals of the jobs: one for each profile, opened at the first use and shared. */
export interface Portals extends AsyncDisposable {
  /**
   * The portal of a profile; undefined: the webhook of the environment, else the current profile. One whose credential was changed, or
   * is not accepted any more, is opened anew the next time; who works with the old one keeps it. Throws what the credential store and
   * the toolkit throw.
   */
  borrow(profile: string | undefined): Promise<BorrowedPortal>;
  /** Works with a portal that is borrowed meanwhile. Throws what the work throws, too. */
  use<Result>(profile: string | undefined, work: (portal: OpenedPortal) => Promise<Result>): Promise<Result>;
}

/** How portals are opened. */
export interface PortalsOptions {
  readonly env: Environment;
  /** A stopped clock for reports, epoch milliseconds. */
  readonly now?: (() => number) | undefined;
  /** Where the request counters are kept; in the state file without it. */
  readonly bucketStore?: BucketStore | undefined;
  /** What may be done with the application's own queue of events; undefined: nothing. */
  readonly queue?: OpenClientOptions["queue"];
  /** Milliseconds that one request may take. */
  readonly requestTimeout?: number;
  readonly onEvent?: (event: ToolkitEvent | { readonly type: "lost-journal-key" }) => void;
}

/** Nobody waits at a screen, so a slow portal gets more time than a person would give it. */
const usualTimeout = 60_000;

/** Makes the portals of a scheduler. Nothing is looked up or sent yet. */
export function openPortals(options: PortalsOptions): Portals {
  const opened = new Map<string | undefined, SharedPortal>();
  const sharedOf = async (profile: string | undefined): Promise<SharedPortal> => {
    const found = await findCredential(options.env, profile, () => options.onEvent?.({ type: "lost-journal-key" }));
    const before = opened.get(profile);
    if (before?.isOf(found.version) === true) return before;
    before?.retire();
    const shared = sharePortal(found.version, open(found, options));
    opened.set(profile, shared);
    return shared;
  };
  const borrow: Portals["borrow"] = async (profile) => (await sharedOf(profile)).borrow();
  return {
    borrow,
    use: async (profile, work) => {
      await using borrowed = await borrow(profile);
      try {
        return await work(borrowed.portal);
      } catch (error) {
        borrowed.noteError(error);
        throw error;
      }
    },
    [Symbol.asyncDispose]: async () => {
      await Promise.all([...opened.values()].map(async (shared) => shared.close()));
      opened.clear();
    },
  };
}

async function open({ credential }: FoundCredential, options: PortalsOptions): Promise<OpenedPortal> {
  const { env, now, bucketStore, queue, requestTimeout = usualTimeout, onEvent } = options;
  const settings = {
    env,
    actor: { kind: "scheduler" as const },
    timeout: requestTimeout,
    ...(now === undefined ? {} : { now }),
    ...(bucketStore === undefined ? {} : { bucketStore }),
    ...(queue === undefined ? {} : { queue }),
    ...(onEvent === undefined ? {} : { onEvent }),
  };
  return "webhook" in credential
    ? openPortal({ ...settings, webhook: credential.webhook })
    : openPortal({ ...settings, ...credential });
}
