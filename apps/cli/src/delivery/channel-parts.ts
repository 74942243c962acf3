import { type ChannelParts, secretReader } from "@b24kit/delivery";
import type { OpenedPortal } from "b24kit";
import type { Context } from "../context.ts";
import { openStore } from "../portal/open-store.ts";

/** What channels take from the command. The store of secrets is opened by the target that has one. */
export function channelParts(context: Context, { client }: OpenedPortal): ChannelParts {
  const { io, now } = context;
  return {
    // Guarded: a message passes under a grant.
    client: () => Promise.resolve(client),
    secret: async (name) => secretReader((await openStore(context)).targetSecrets)(name),
    recipient: undefined,
    env: io.env,
    stdout: io.stdout,
    now,
  };
}
