import { CredentialError } from "../credential-error.ts";

/** Something to be put right. `code` is for translation. */
export interface StatusProblem {
  readonly code: string;
  readonly message: string;
  readonly hint: string;
}

/** An error as a problem; one that is not about credentials or files is thrown on. */
export function problemOf(error: unknown): StatusProblem {
  if (error instanceof CredentialError || isStateError(error)) {
    const { code, message, hint } = error;
    return { code, message, hint };
  }
  throw error;
}

function isStateError(error: unknown): error is Error & StatusProblem {
  return error instanceof Error && error.name === "StateError" && "code" in error && "hint" in error;
}
