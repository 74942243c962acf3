/** What a client told the program that wrote with it. */
export interface Written {
  /** Results and errors, each with its number, for example "50 × outcome-unknown". */
  readonly reported: string;
}
