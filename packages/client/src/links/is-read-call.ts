import type { Call } from "../link.ts";

/** True when all that a request runs are reads. The raw method "batch" hides its commands, so it never counts as one. */
export function isReadCall({ method, commands, transfer }: Call, isRead: (method: string) => boolean): boolean {
  if (transfer !== undefined) return transfer.kind === "download";
  if (commands !== undefined) return commands.every((command) => isRead(command.method));
  return method.toLowerCase() !== "batch" && isRead(method);
}
