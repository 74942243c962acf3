/** The exit code of a mistake in the options. */
export const usageExitCode = 64;

/** A mistake in the options or variables, with what to write instead. Never repeats what may be a secret. */
export class UsageError extends Error {
  override readonly name = "UsageError";
  readonly hint: string;

  constructor(message: string, hint: string) {
    super(message);
    this.hint = hint;
  }
}
