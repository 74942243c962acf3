import type { Reading } from "./reading-of.ts";

/** What a figure can tell of a reading. */
export type Part = keyof typeof words;

const words = {
  seconds: ({ seconds }: Reading) => `${seconds.toFixed(2)} s`,
  processor: ({ cpuSeconds }: Reading) => `${cpuSeconds.toFixed(2)} s of processor time`,
  memory: ({ peakMegabytes }: Reading) => `${peakMegabytes.toFixed(0)} MB at most`,
  requests: ({ requests }: Reading) => `${requests} requests`,
  speed: ({ rows, seconds }: Reading) => `${(rows / seconds).toFixed(0)} deals/s`,
  order: ({ isOrdered }: Reading) => (isOrdered ? "in order" : "unordered"),
  refusals: ({ refused }: Reading) => (refused === 0 ? "no 503" : `${refused} × 503`),
  missing: ({ missing }: Reading) => (missing === 0 ? "none missing" : `${missing} missing`),
} as const;

/** The figure of a client in a scenario; what went wrong without being asked for stands behind it. */
export function figureOf(reading: Reading, parts: readonly Part[]): string {
  const { failure, refused, missing, doubled } = reading;
  // The client's own words are in what is printed.
  if (failure !== undefined) return refused > 0 ? `gave up after ${refused} × 503` : failure.slice(0, 60);
  const wrong = [
    ...(missing > 0 && !parts.includes("missing") ? [words.missing(reading)] : []),
    ...(refused > 0 && !parts.includes("refusals") ? [words.refusals(reading)] : []),
    ...(doubled > 0 ? [`${doubled} doubled`] : []),
  ];
  return [...parts.map((part) => words[part](reading)), ...wrong].join(", ");
}
