/** What can be chosen about REST 3.0. */
export interface Rest3Options {
  /**
   * What a command of a batch that fails does: its own item is an error (default), or the whole batch is one and the commands
   * behind it do not run. Which of the two a portal does is not documented.
   */
  readonly batchErrors?: "item" | "whole";
}
