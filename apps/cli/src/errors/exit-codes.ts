/** Exit codes of the command, the same for every subcommand. */
export const exitCodes = {
  done: 0,
  failed: 1,
  refused: 2,
  /** Some section could not be read; the rest was printed. */
  partial: 3,
  /** Sign-in or a missing right. */
  access: 4,
  usage: 64,
  /** 128 + SIGINT. */
  interrupted: 130,
} as const;
