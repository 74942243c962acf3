import { StateError, type StateErrorCode } from "./state-error.ts";

interface Trouble {
  readonly code: StateErrorCode;
  readonly why: string;
  readonly hint: string;
}

const wrongKind: Trouble = {
  code: "bad-folder",
  why: "a part of the path is not what it should be (a file where a folder belongs, or the reverse)",
  hint: "Move what is in the way, or set B24KIT_HOME to another folder.",
};
const noFolder: Trouble = {
  code: "bad-folder",
  why: "there is no such folder, and none can be made there",
  hint: "Check the path, or set B24KIT_HOME to another folder.",
};
const noPermission: Trouble = {
  code: "no-permission",
  why: "this user may not read or write there",
  hint: "Give the file and its folder to the user who runs b24kit, or set B24KIT_HOME to a folder of that user.",
};
const full: Trouble = {
  code: "disk-full",
  why: "there is no room left (disk, quota or file size limit)",
  hint: "Free some space and try again. What was stored before is unchanged.",
};
const readOnly: Trouble = {
  code: "read-only",
  why: "the disk is read-only",
  hint: "Make it writable, or set B24KIT_HOME to a folder on another disk.",
};

const troubles: ReadonlyMap<unknown, Trouble> = new Map([
  ["ENOENT", noFolder],
  ["ENOTDIR", wrongKind],
  ["EISDIR", wrongKind],
  ["EEXIST", wrongKind],
  ["ELOOP", wrongKind],
  ["EACCES", noPermission],
  ["EPERM", noPermission],
  ["ENOSPC", full],
  ["EDQUOT", full],
  ["EFBIG", full],
  ["EROFS", readOnly],
]);

/** Turns what the system said about a file into words. `step` reads after "Could not": "write". */
export function fileError(step: string, path: string, cause: unknown): StateError {
  const systemCode = cause instanceof Error && "code" in cause ? cause.code : undefined;
  const trouble = troubles.get(systemCode) ?? {
    code: "failed",
    why: `the system answered ${typeof systemCode === "string" ? systemCode : "with an unknown error"}`,
    hint: "Check the disk and the folder, or set B24KIT_HOME to another folder.",
  };
  const message = `Could not ${step} ${path}: ${trouble.why}.`;
  return new StateError(trouble.code, { message, hint: trouble.hint, path }, cause);
}
