import type { ClientEvent } from "@b24kit/client";

/**
 * What happens below a report: the client's requests, and `cache-trouble` when dictionaries cannot be kept on disk (the
 * report goes on without them). No secret is in it.
 */
export type ToolkitEvent =
  | ClientEvent
  | { readonly type: "cache-trouble"; readonly code: string; readonly message: string; readonly hint: string };
