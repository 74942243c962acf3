import { basename } from "node:path";
import { ClientError } from "../errors.ts";

/** What is wrong with a file. */
export type FileReason = "unreadable" | "not-a-file" | "changed" | "empty" | "too-large" | "incomplete" | "unwritable";

/** A local file, or one that was to become one, is not what it should be. Nothing of it is on the portal. */
export class FileTransferError extends ClientError {
  override readonly name: string = "FileTransferError";
  /** For callers that say it in words of their own. */
  readonly reason: FileReason;

  constructor(reason: FileReason, message: string, hint: string, cause?: unknown) {
    super("file", message, { hint, ...(cause === undefined ? {} : { cause }) });
    this.reason = reason;
  }
}

/** The content is not the one that the digest was made of. */
export function contentChanged(path: string): FileTransferError {
  return new FileTransferError(
    "changed",
    `The file "${basename(path)}" is not the one any more that was looked at: its content has changed. It was not sent.`,
    "Look at the file and begin anew.",
  );
}

/** What came cannot be put where it should. */
export function unwritable(cause: unknown): FileTransferError {
  const message = `The file cannot be written (${codeOf(cause)}).`;
  return new FileTransferError("unwritable", message, "Free some space, or name another path.", cause);
}

/** The file cannot be read. */
export function unreadable(path: string, cause: unknown): FileTransferError {
  const code = codeOf(cause);
  const message = `The file "${basename(path)}" cannot be read (${code}).`;
  return new FileTransferError("unreadable", message, "Check the path and the rights of the file.", cause);
}

function codeOf(cause: unknown): string {
  return cause instanceof Error && "code" in cause ? String(cause.code) : String(cause);
}
