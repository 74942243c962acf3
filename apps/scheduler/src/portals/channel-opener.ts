import { type Channel, type ChannelParts, openChannel } from "@b24kit/delivery";
import type { ChannelOpener } from "../runs/parts.ts";
import type { Portals } from "./open-portals.ts";
import type { BorrowedPortal } from "./share-portal.ts";

/** What channels need besides the portal. */
export interface ChannelSurroundings extends Pick<ChannelParts, "secret" | "env" | "stdout" | "now"> {
  readonly portals: Portals;
}

/** Opens ways to targets. The portal is opened for those that need it, and stays until the channel is closed. */
export function channelOpener({ portals, ...surroundings }: ChannelSurroundings): ChannelOpener {
  return async (target, { profile }, recipient) => {
    let borrowed: Promise<BorrowedPortal> | undefined;
    const client = async () => (await (borrowed ??= portals.borrow(profile))).portal.client;
    const borrowing: Borrowing = {
      release: async () => (await settled(borrowed))?.[Symbol.asyncDispose](),
      noteError: async (error) => (await settled(borrowed))?.noteError(error),
    };
    try {
      return withPortal(await openChannel(target, { ...surroundings, client, recipient }), borrowing);
    } catch (error) {
      await borrowing.noteError(error);
      await borrowing.release();
      throw error;
    }
  };
}

interface Borrowing {
  readonly release: () => Promise<void>;
  readonly noteError: (error: unknown) => Promise<void>;
}

/** Undefined: it was not asked for, or could not be opened. */
async function settled(borrowed: Promise<BorrowedPortal> | undefined): Promise<BorrowedPortal | undefined> {
  try {
    return await borrowed;
  } catch {
    return undefined;
  }
}

/** Closes the channel before the portal, and looks at its errors: a key that is not accepted any more is looked up again. */
function withPortal(channel: Channel, { release, noteError }: Borrowing): Channel {
  const watched = async <Result>(work: Promise<Result>): Promise<Result> =>
    work.catch(async (error: unknown) => {
      await noteError(error);
      throw error;
    });
  return {
    send: async (message, signal) => watched(channel.send(message, signal)),
    settle: async (...about) => watched(channel.settle(...about)),
    [Symbol.asyncDispose]: async () => {
      await channel[Symbol.asyncDispose]();
      await release();
    },
  };
}
