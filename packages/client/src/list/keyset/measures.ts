import type { Chain } from "./chain.ts";
import { type Profile, rowsBetween } from "./profile.ts";

/** What a reading has learned about its list; it decides how much is asked for at a time. */
export interface Measures {
  /** Rows for each number of the axis of identifiers, above 0 up to 1. */
  readonly density: number;
  /** How far the density may be off, as a share of it: 0 is sure, 1 is a guess. */
  readonly uncertainty: number;
  /** The portal's time for a page, the longest of late; 0 when it tells no times. */
  readonly secondsPerPage: number;
  /** Length of a row as JSON. */
  readonly charactersPerRow: number;
  /** Rows have been found where few were expected, or the other way round: side by side, much would be read twice. */
  readonly isUneven: boolean;
  /** Where the rows lie, when that was worth a look of its own; empty: evenly. */
  readonly profile: Profile;
  /** What the density was seen in, the latest last. */
  readonly samples: readonly Sample[];
}

/** So many rows among so many numbers of the axis. */
export interface Sample {
  readonly rows: number;
  readonly numbers: number;
}

const kept = 8;
/** Smaller samples say too little. */
const leastRows = 50;
/** Even lists, thinned out at random, come nowhere near it. */
const surprising = 3;
/** By how much a page time counts less with every request after it. */
const fading = 0.9;
/** Rows whose length is looked at. */
const measuredRows = 5;

export const nothingMeasured: Measures = {
  density: 1,
  uncertainty: 1,
  secondsPerPage: 0,
  charactersPerRow: 1000,
  isUneven: false,
  profile: [],
  samples: [],
};

/** The measures after one more request. `tail`: what its probe has seen; `profile`: what its looks have. */
export function measure(
  before: Measures,
  chains: readonly Chain[],
  tail: Sample | undefined,
  profile: Profile | undefined,
): Measures {
  const seen = [...chains.map((chain) => chain.sample), ...(tail === undefined ? [] : [tail])];
  const samples = [...before.samples, ...seen.filter(({ rows }) => rows >= leastRows)].slice(-kept);
  const rows = chains.flatMap((chain) => chain.rows.slice(0, measuredRows));
  const length = rows.reduce<number>((sum, row) => sum + JSON.stringify(row).length, 0);
  return {
    ...densityOf(samples),
    isUneven: before.isUneven || chains.some((chain) => isSurprise(before, chain)),
    profile: profile ?? before.profile,
    secondsPerPage: Math.max(before.secondsPerPage * fading, ...chains.flatMap((chain) => chain.secondsOfPages)),
    charactersPerRow: rows.length === 0 ? before.charactersPerRow : length / rows.length,
    samples,
  };
}

/** A chain whose rows lie in a stretch for which many times more, or many times fewer, were expected. */
function isSurprise({ profile, density, samples }: Measures, { sample, lastId = 0 }: Chain): boolean {
  if (samples.length === 0 || sample.rows < leastRows) return false;
  const expected = rowsBetween(profile, density, lastId - sample.numbers, lastId);
  return expected > sample.rows * surprising || sample.rows > expected * surprising;
}

/** The mean over rows, not over numbers: an empty stretch must not hide a full one. Uneven samples make it doubtful. */
function densityOf(samples: readonly Sample[]): Pick<Measures, "density" | "uncertainty"> {
  if (samples.length === 0) return { density: 1, uncertainty: 1 };
  const total = samples.reduce((sum, { rows }) => sum + rows, 0);
  const mean = (valueOf: (sample: Sample) => number) =>
    samples.reduce((sum, sample) => sum + valueOf(sample) * sample.rows, 0) / total;
  const logOf = ({ rows, numbers }: Sample) => Math.log(rows / numbers);
  const log = mean(logOf);
  const spread = Math.sqrt(mean((sample) => (logOf(sample) - log) ** 2));
  const density = Math.min(1, Math.exp(log));
  return { density, uncertainty: Math.min(1, Math.max(spread, Math.sqrt((1 - density) / total))) };
}
