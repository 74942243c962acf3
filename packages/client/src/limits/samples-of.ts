import { callTime } from "../answer/call-time.ts";
import type { Answer, Call, CallTime } from "../link.ts";
import { isRecord, phpEntries } from "../answer/php-map.ts";
import { codeMeaning } from "../answer/portal-codes.ts";
import { methodKey, wireMethods } from "./methods-of.ts";

/** What an answer tells about the operating time of one method. */
export interface Sample {
  readonly method: string;
  /** Commands that the answer is about. */
  readonly commands: number;
  /** Seconds that a command took and the portal counts, at most. */
  readonly cost: number;
  /** Seconds in the portal's window. */
  readonly operating: number;
  /** Epoch milliseconds by our clock: when the oldest minute leaves the window. */
  readonly resetAt: number;
}

/** Commands of this many seconds or less are never counted. https://apidocs.bitrix24.com/limits.html */
const free = 0.1;
/** Milliseconds: the window, and the minute by which it moves. */
const longestReset = 660_000;

/** Reads every `time` of an answer; of a batch also those of its commands. `now`: epoch milliseconds. */
export function samplesOf(call: Call, answer: Answer, now: number): readonly Sample[] {
  const clock = { now, portal: Date.parse(answer.time?.dateFinish ?? "") };
  const outer = sampleOf(methodKey(call.method), answer.time === undefined ? [] : [answer.time], 1, clock);
  const times = commandTimes(call, answer);
  const sum = [...times.values()].flat().reduce((seconds, time) => seconds + counted(time), 0);
  // A server that gives whole seconds for the start tells up to a second too much about each command: all of them
  // together took no longer than the batch.
  const share = sum === 0 ? 1 : Math.min(1, (answer.time?.duration ?? Number.POSITIVE_INFINITY) / sum);
  const inner = [...times].flatMap(([method, found]) => sampleOf(method, found, share, clock));
  return [...outer, ...inner];
}

/** The methods of a batch whose commands were refused because their operating time is used up. */
export function refusedMethods(call: Call, { result }: Answer): ReadonlySet<string> {
  const methods = wireMethods(call);
  const errors = isRecord(result) ? phpEntries(result["result_error"]) : new Map<string, unknown>();
  const refused = [...errors].filter(([, error]) => isOperationLimit(error)).map(([key]) => methods.get(key));
  return new Set(refused.filter((method) => method !== undefined));
}

function isOperationLimit(error: unknown): boolean {
  const code = isRecord(error) ? error["error"] : undefined;
  return typeof code === "string" && codeMeaning(code, 200, "").code === "operation-limit";
}

function commandTimes(call: Call, { result }: Answer): ReadonlyMap<string, readonly CallTime[]> {
  const times = new Map<string, CallTime[]>();
  const methods = wireMethods(call);
  if (methods.size === 0 || !isRecord(result)) return times;
  for (const [key, raw] of phpEntries(result["result_time"])) {
    const method = methods.get(key);
    const time = callTime(raw);
    if (method === undefined || time === undefined) continue;
    times.set(method, [...(times.get(method) ?? []), time]);
  }
  return times;
}

interface Clocks {
  readonly now: number;
  /** The portal's clock at the same moment, NaN when unknown. */
  readonly portal: number;
}

/** One sample, or none: without `operating` the portal does not limit it. */
function sampleOf(method: string, times: readonly CallTime[], share: number, clock: Clocks): readonly Sample[] {
  const latest = times.findLast(({ operating }) => operating !== undefined);
  if (latest?.operating === undefined) return [];
  const seconds = times.reduce((sum, time) => sum + counted(time), 0) * share;
  return [
    {
      method,
      commands: times.length,
      cost: seconds / times.length,
      operating: latest.operating,
      resetAt: resetAt(latest, clock),
    },
  ];
}

function counted({ duration = 0 }: CallTime): number {
  return duration > free ? duration : 0;
}

/** The portal's clock may differ from ours, so only the time between its own two moments is taken. */
function resetAt({ operatingResetAt, dateFinish }: CallTime, { now, portal }: Clocks): number {
  if (operatingResetAt === undefined) return now;
  const told = Number.isNaN(portal) ? Date.parse(dateFinish ?? "") : portal;
  const wait = operatingResetAt * 1000 - (Number.isNaN(told) ? now : told);
  return now + Math.min(longestReset, Math.max(0, wait));
}
