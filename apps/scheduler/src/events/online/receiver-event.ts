/** What happens at the receiver, for the log and the figures. No token and nothing that a request says but a code is in it. */
export type ReceiverEvent =
  | { readonly type: "stored"; readonly feed: string; readonly code: string }
  /** A true event whose code the feed does not want. */
  | { readonly type: "unwanted"; readonly feed: string; readonly code: string }
  /** A request without the right token; or there is none here to compare with. */
  | { readonly type: "forged"; readonly feed: string; readonly isTokenKnown: boolean }
  /** An installation that was not asked about, since too many wait: the portal does not send it again. */
  | { readonly type: "crowded"; readonly feed: string }
  /** A request that is no event, for a feed that is there. */
  | { readonly type: "malformed"; readonly feed: string; readonly status: number }
  /** A true event that could not be kept: the portal does not send it again. */
  | { readonly type: "lost"; readonly feed: string; readonly code: string; readonly error: unknown }
  /** The application was installed, and its new token is known. */
  | { readonly type: "installed"; readonly feed: string }
  /** The application was removed from the portal, and its token does not count any more. */
  | { readonly type: "uninstalled"; readonly feed: string }
  /** Something beside the events failed: the place of secrets, the portal that was asked about an installation. */
  | { readonly type: "trouble"; readonly feed: string; readonly error: unknown };
