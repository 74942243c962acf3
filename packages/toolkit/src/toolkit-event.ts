import type { ClientEvent } from "@b24kit/client";

/**
 * What happens below a report: the client's requests, `cache-trouble` when dictionaries cannot be kept on disk (the report
 * goes on without them), and `bucket-trouble` when the portal's request counter cannot be shared with other processes on
 * disk (this one keeps the limit for itself), `journal-trouble` when a refusal could not be written to the journal, or when its
 * key was lost and replaced, `record-trouble` when daily records cannot be read or taken, and `sent-trouble` when it cannot be
 * remembered what was told before. No secret is in it.
 */
export type ToolkitEvent =
  | ClientEvent
  | {
      readonly type: "cache-trouble" | "bucket-trouble" | "journal-trouble" | "record-trouble" | "sent-trouble";
      readonly code: string;
      readonly message: string;
      readonly hint: string;
    };
