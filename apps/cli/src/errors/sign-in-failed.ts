/** The portal could not be asked whose webhook it is, or does not take it. The cause says why. */
export class SignInFailed extends Error {
  override readonly name = "SignInFailed";
  override readonly cause: unknown;
  /** Seconds that the portal had. */
  readonly limit: number;

  constructor(cause: unknown, limit: number) {
    super("The webhook could not be checked with the portal.");
    this.cause = cause;
    this.limit = limit;
  }
}
