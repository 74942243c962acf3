import { StateError, type StateErrorCode } from "./state-error.ts";

interface Trouble {
  readonly code: StateErrorCode;
  readonly why: string;
  readonly hint: string;
}

const readOnly: Trouble = {
  code: "read-only",
  why: "it cannot be written (read-only disk, or the file or folder belongs to somebody else)",
  hint: "Make the file and its folder writable for this user, or set B24KIT_HOME to another folder.",
};
const busy: Trouble = {
  code: "busy",
  why: "another process keeps it locked",
  hint: "Try again in a moment. If it lasts, look for a b24kit process that hangs.",
};
const corrupt: Trouble = {
  code: "corrupt",
  why: "it is damaged or not a state file of b24kit",
  hint:
    "Move the file away, keep it, and run the command again: a new one is made. The journal, plans and grants are in the " +
    "old one; profiles and secrets are not.",
};

const diskFault: Trouble = {
  code: "failed",
  why: "the disk refused to read or write (full, over quota, or faulty)",
  hint: "Free some space or check the disk, then try again. What was stored before is unchanged.",
};

/** SQLITE_BUSY: another connection holds a lock. */
export const busyCode = 5;

// Primary result codes, https://www.sqlite.org/rescode.html
const troubles: ReadonlyMap<number, Trouble> = new Map([
  [3, readOnly],
  [busyCode, busy],
  [6, busy],
  [8, readOnly],
  [10, diskFault],
  [11, corrupt],
  [13, { code: "disk-full", why: "there is no room left", hint: "Free some space and try again. Nothing was lost." }],
  [14, readOnly],
  [26, corrupt],
]);
const failed: Trouble = {
  code: "failed",
  why: "the database reported an error",
  hint: "Check the disk. If it lasts, move the file away and run the command again: a new one is made.",
};

/**
 * Turns an error of SQLite into words; other errors come back as they are. `step` reads after "Could not": "lock", for a file
 * that is no state file.
 */
export function sqliteError(path: string, cause: unknown, step = "use the state file"): unknown {
  const code = primaryCode(cause);
  if (code === undefined) {
    return cause;
  }
  const trouble = troubles.get(code) ?? failed;
  const message = `Could not ${step} ${path}: ${trouble.why}.`;
  return new StateError(trouble.code, { message, hint: trouble.hint, path }, cause);
}

/** The result code of an error of SQLite, without the extension in the upper bits; `undefined` for other errors. */
export function primaryCode(cause: unknown): number | undefined {
  const isSqlite = cause instanceof Error && "errcode" in cause && typeof cause.errcode === "number";
  return isSqlite ? Number(cause.errcode) & 0xff : undefined;
}
