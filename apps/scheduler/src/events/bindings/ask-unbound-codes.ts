import type { Feed } from "../../config/events/feed.ts";
import type { Portals } from "../../portals/open-portals.ts";
import { bindingRows, bindingsOf, unboundCodes } from "./binding.ts";

/**
 * The codes of a feed that its portal is not bound to, as the portal tells now; empty: the feed names none, and the portal is bound to nothing for
 * it. Undefined: nothing is missing. Rejects as the client does.
 */
export async function askUnboundCodes(feed: Feed, portals: Portals): Promise<readonly string[] | undefined> {
  const rows = await portals.use(feed.profile, async ({ client }) =>
    client.call("event.get", {}, { retries: 0, schema: bindingRows }),
  );
  const missing = unboundCodes(feed, rows);
  return missing.length > 0 || bindingsOf(feed, rows).length === 0 ? missing : undefined;
}
