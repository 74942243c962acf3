import type { Feed } from "../../config/events/feed.ts";
import type { FeedToken } from "./feed-token.ts";

/** A feed whose events the portal sends here. */
export interface OnlineFeed {
  readonly feed: Pick<Feed, "name" | "codes">;
  readonly token: FeedToken;
  /**
   * Whether the application's installation may teach the token: the access token that came with the request proves to be that of an
   * administrator for the application of the feed's profile. Absent: the feed has no such profile. Rejects when the portal cannot be asked, and with
   * `CrowdedError` when too many wait to be asked about.
   */
  readonly isInstallation?: (accessToken: string) => Promise<boolean>;
}
