import type { Sample } from "./samples-of.ts";

/** What is known about the operating time of one method. */
export interface MethodTime {
  /** Seconds in the portal's window when it told last; undefined while it has told nothing. */
  readonly operating?: number;
  /** Epoch milliseconds: when the oldest minute leaves the window. */
  readonly resetAt: number;
  /** Seconds that a command costs: a moving average. */
  readonly cost: number;
  /** Commands that are on their way. */
  readonly underWay: number;
  /** Epoch milliseconds up to which the portal refuses it. */
  readonly blockedUntil: number;
}

export const nothingKnown: MethodTime = { resetAt: 0, cost: 0, underWay: 0, blockedUntil: 0 };

/** Milliseconds of the portal's window. */
const window = 600_000;
/** Milliseconds between two looks when only an answer can tell more, and after a refusal when no reset is known. */
const nextLook = 1000;
const blindStep = 60_000;
/** Seconds: the portal cuts a request off after them, whatever is in it. */
const longestRequest = 60;
/** Milliseconds within which two resets are the same. */
const sameReset = 2000;

/** Seconds of the window that are used or will be by what is under way. */
export function usedTime({ operating = 0, resetAt, cost, underWay }: MethodTime, now: number): number {
  return (now > resetAt + window ? 0 : operating) + cost * underWay;
}

/**
 * Milliseconds until so many commands may go without passing `allowed` seconds; 0 for now. When the oldest minute has left
 * the window, nobody knows how much is left: then one request goes first and brings the answer, the others wait for it.
 */
export function waitFor(time: MethodTime, commands: number, allowed: number, now: number): number {
  if (now < time.blockedUntil) return time.blockedUntil - now;
  const wanted = Math.min(longestRequest, commands * time.cost);
  if (usedTime(time, now) + wanted <= allowed) return 0;
  const untilReset = Math.max(0, time.resetAt - now);
  if (time.underWay > 0) return untilReset === 0 ? nextLook : Math.min(nextLook, untilReset);
  return (time.operating ?? 0) === 0 ? 0 : untilReset;
}

/** Takes in what an answer told. */
export function withSample(time: MethodTime, sample: Sample, now: number): MethodTime {
  if (isOutdated(time, sample, now)) return time;
  const { operating, resetAt } = sample;
  return { ...time, operating, resetAt, cost: averageCost(time, sample) };
}

/** The portal refused the method: until the reset that it told last, or for a minute. `limit` in seconds. */
export function withRefusal(time: MethodTime, limit: number, now: number): MethodTime {
  const blockedUntil = time.resetAt > now ? time.resetAt : now + blindStep;
  return { ...time, operating: Math.max(time.operating ?? 0, limit), resetAt: blockedUntil, blockedUntil };
}

/** An answer that was made before the one that is known already. */
function isOutdated({ operating = 0, resetAt }: MethodTime, sample: Sample, now: number): boolean {
  if (operating === 0 || now >= resetAt) return false;
  const isSame = Math.abs(sample.resetAt - resetAt) <= sameReset;
  return isSame ? sample.operating < operating : sample.resetAt < resetAt;
}

/** The sum grows by what commands really cost; how long they took is only a bound, and the whole truth at first. */
function averageCost(time: MethodTime, sample: Sample): number {
  if (time.operating === undefined) return sample.cost;
  const isSameWindow = Math.abs(sample.resetAt - time.resetAt) <= sameReset || sample.operating === 0;
  const growth = Math.max(0, sample.operating - time.operating) / sample.commands;
  const found = isSameWindow ? Math.min(sample.cost, growth) : sample.cost;
  return (time.cost + found) / 2;
}
