/** A word that may come next. */
export interface Suggestion {
  readonly value: string;
  /** What it means, in one line. */
  readonly about?: string;
  /** The word goes on: no space after it. */
  readonly isOpen?: true;
}

/** The value of which argument or option is asked for. */
export interface AskedValue {
  /** Names of the command and those above it, without the program: `plan show`. */
  readonly command: string;
  /** As the help calls it: `method` for `<method>`. */
  readonly name: string;
  /** Of which option, `--profile` for one; undefined: of an argument. */
  readonly option: string | undefined;
  /** What is typed of it already. */
  readonly word: string;
}

/** Values that the grammar does not hold, such as names of profiles; undefined: none are known. */
export type FindValues = (asked: AskedValue) => Promise<readonly Suggestion[] | undefined>;

/** What may come next. */
export interface Suggested {
  readonly words: readonly Suggestion[];
  /** Names of files may come, too. */
  readonly takesFiles: boolean;
}

/** A command line up to the cursor. */
export interface TypedLine {
  /** Whole words after the program's name. */
  readonly words: readonly string[];
  /** The word at the cursor, up to it. */
  readonly word: string;
}
