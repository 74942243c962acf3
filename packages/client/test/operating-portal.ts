import type { Answer, Call, Clock } from "../src/index.ts";
import { wireMethods } from "../src/limits/methods-of.ts";
import { portalError } from "../src/answer/portal-error.ts";

export interface OperatingPortalOptions {
  readonly clock: Clock;
  /** Seconds in ten minutes above which a method is refused. */
  readonly threshold: number;
  /** Seconds that one command of the method takes. */
  readonly cost: (method: string) => number;
  /** An answer tells the sum without what it has cost itself. Default: with it. */
  readonly isLate?: boolean;
  /** Milliseconds by which the portal's clock is ahead. */
  readonly ahead?: number;
}

/**
 * The portal's account of operating time, as limits.md describes it: ten buckets of a minute for every method, checked
 * before a command, written when the request ends. Runs in virtual time; `send` is the last link of a chain.
 */
export function operatingPortal({ clock, threshold, cost, isLate = false, ahead = 0 }: OperatingPortalOptions) {
  const records: { method: string; at: number; seconds: number }[] = [];
  const refusals: string[] = [];
  let commands = 0;
  const now = () => clock.now() + ahead;
  const inWindow = (method: string) => {
    const oldest = Math.floor(now() / 60_000) - 9;
    return records.filter((record) => record.method === method && Math.floor(record.at / 60_000) >= oldest);
  };
  const sumOf = (method: string) => inWindow(method).reduce((sum, { seconds }) => sum + seconds, 0);
  const timeOf = (method: string, duration: number) => ({
    duration,
    operating: sumOf(method),
    operating_reset_at: Math.floor(Math.min(now(), ...inWindow(method).map(({ at }) => at)) / 1000) + 600,
    date_finish: new Date(now()).toISOString(),
  });

  async function run(method: string): Promise<{ error: object } | { seconds: number }> {
    if (sumOf(method) > threshold) {
      refusals.push(method);
      return {
        error: { error: "OPERATION_TIME_LIMIT", error_description: "Method is blocked due to operation time limit." },
      };
    }
    commands += 1;
    const seconds = cost(method);
    if (seconds > 0) await clock.sleep(seconds * 1000);
    return { seconds };
  }

  const record = (method: string, seconds: number) => {
    if (seconds > 0.1) records.push({ method, at: now() - seconds * 1000, seconds });
  };

  async function single(method: string): Promise<Answer> {
    const end = await run(method);
    if ("error" in end) throw portalError(end.error, 429, method, false);
    const before = timeOf(method, end.seconds);
    record(method, end.seconds);
    return { result: [], time: camel(isLate ? before : timeOf(method, end.seconds)) };
  }

  async function batch(call: Call): Promise<Answer> {
    const begun = now();
    const done: [string, string, number][] = [];
    const errors: [string, object][] = [];
    for (const [key, method] of wireMethods(call)) {
      const end = await run(method);
      if ("error" in end) errors.push([key, end.error]);
      else done.push([key, method, end.seconds]);
    }
    const tell = () => done.map(([key, method, seconds]) => [key, timeOf(method, seconds)] as const);
    const before = tell();
    for (const [, method, seconds] of done) record(method, seconds);
    const times = isLate ? before : tell();
    return {
      result: {
        result: Object.fromEntries(done.map(([key]) => [key, []])),
        result_error: Object.fromEntries(errors),
        result_time: Object.fromEntries(times),
      },
      time: camel({ ...timeOf("batch", (now() - begun) / 1000), operating: 0 }),
    };
  }

  return {
    refusals,
    commands: () => commands,
    send: async (call: Call): Promise<Answer> => (call.method === "batch" ? batch(call) : single(call.method)),
  };
}

function camel(time: { duration: number; operating: number; operating_reset_at: number; date_finish: string }) {
  const { operating_reset_at: operatingResetAt, date_finish: dateFinish, ...rest } = time;
  return { ...rest, operatingResetAt, dateFinish };
}
