/** Exit codes, the same as those of `b24`. */
export const exitCodes = {
  done: 0,
  failed: 1,
  refused: 2,
  /** Some section could not be read; the rest was sent. */
  partial: 3,
  /** Sign-in or a missing right. */
  access: 4,
  usage: 64,
} as const;
