import { scrubWebhookPaths } from "@b24kit/client";
import { UsageError } from "./usage-error.ts";

/** The list of processes shows arguments. Throws `UsageError` when one looks like the address of a webhook, without repeating it. */
export function refuseSecrets(argv: readonly string[]): void {
  if (argv.every((word) => scrubWebhookPaths(word) === word)) return;
  throw new UsageError(
    "The address of a webhook may not be an argument: it holds a secret, and arguments are seen by other programs.",
    "Issue a new one on the portal and set it as BITRIX24_WEBHOOK_URL, or store it by b24 auth login.",
  );
}
