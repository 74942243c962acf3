/** The file of `--out` was not put into place. `cause` is what stopped it. */
export class NothingWritten extends Error {
  override readonly name = "NothingWritten";
  readonly path: string;

  constructor(cause: unknown, path: string) {
    super("nothing was written", { cause });
    this.path = path;
  }
}
