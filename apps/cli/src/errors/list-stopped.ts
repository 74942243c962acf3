/** A list that ended before its end. `cause` is what stopped it. */
export class ListStopped extends Error {
  override readonly name = "ListStopped";
  readonly rowsRead: number;

  constructor(cause: unknown, rowsRead: number) {
    super("the list stopped before its end", { cause });
    this.rowsRead = rowsRead;
  }
}
