/** How much of the fuzzing is done: little among the tests, more with `B24KIT_FUZZ=long`, as `npm run soak` sets it. */
export const fuzzSize = (): { readonly runs: number; readonly length: number } =>
  process.env["B24KIT_FUZZ"] === "long" ? { runs: 20_000, length: 10_000 } : { runs: 100, length: 1000 };
