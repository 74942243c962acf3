import type { ClientEvent } from "@b24kit/client";

/**
 * What happens below a report: the client's requests, `cache-trouble` when dictionaries cannot be kept on disk (the report
 * goes on without them), and `bucket-trouble` when the portal's request counter cannot be shared with other processes on
 * disk (this one keeps the limit for itself), and `journal-trouble` when a refusal could not be written to the journal. No
 * secret is in it.
 */
export type ToolkitEvent =
  | ClientEvent
  | {
      readonly type: "cache-trouble" | "bucket-trouble" | "journal-trouble";
      readonly code: string;
      readonly message: string;
      readonly hint: string;
    };
