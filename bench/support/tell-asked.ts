/** A number that was asked for, and whether it was reached. */
export interface Asked {
  readonly what: string;
  readonly found: string;
  readonly isMet: boolean;
  /** Rows, writes and refusals must be right on any computer; times depend on it and are only told. */
  readonly isCorrectness?: boolean;
}

/** Prints what was asked. The program ends with 1 when something is wrong, not when something is slow. */
export function tellAsked(list: readonly Asked[]): void {
  for (const { what, found, isMet, isCorrectness = false } of list) {
    console.log(`  ${isMet ? "✓" : "✗"} asked: ${what}; found: ${found}`);
    if (!isMet && isCorrectness) process.exitCode = 1;
  }
}
