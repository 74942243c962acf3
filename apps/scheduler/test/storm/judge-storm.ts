import type { DeliveryRow } from "../../src/store/run-store.ts";
import type { StormResult } from "./run-storm.ts";

/** What is wrong with a storm: lost slots, slots that were done twice, duplicates, and possible duplicates that nobody counted. */
export function judgeStorm(result: StormResult): readonly string[] {
  const { expected, runs, finished, deliveries } = result;
  const done = new Set(runs.filter(({ status }) => status === "done").map(({ at }) => at));
  return [
    ...[...new Set([...expected, ...runs.map(({ at }) => at)])]
      .filter((at) => !done.has(at) && !isMissedUnseen(result, at))
      .map((at) => `slot ${at} is ${describe(result, at)}`),
    ...doubled(runs.map(({ at }) => at)).map((at) => `slot ${at} has two runs`),
    ...doubled(finished).map((at) => `slot ${at} was finished twice`),
    ...deliveries.flatMap((row) => judgeDelivery(row, result)),
    ...doubled(result.chat).map((line) => `twice in the chat: ${line}`),
    ...doubled(result.files).map((name) => `two files: ${name}`),
  ];
}

/** Of the slots of a long absence only the newest is made up for; the others are noted as missed. */
function isMissedUnseen({ runs, unseen }: StormResult, at: number): boolean {
  const run = runs.find((one) => one.at === at);
  return run?.status === "missed" && unseen !== undefined && at >= unseen.from && at <= unseen.to;
}

/** In one line, for people. */
export function describeStorm({ kills, expected, deliveries, ...left }: StormResult): string {
  const count = (status: string): number => deliveries.filter((row) => row.status === status).length;
  const missed = left.runs.filter(({ status }) => status === "missed").length;
  const twice = left.twice.length - new Set(left.twice).size;
  return (
    `${expected.length} slots, ${kills} kills, ${deliveries.length} deliveries: ${count("delivered")} delivered, ` +
    `${count("repeated")} repeated (${twice} arrivals too many), ${count("unknown")} unknown; ` +
    `${deliveries.filter(({ attempts }) => attempts > 1).length} took several attempts; ` +
    `${missed} slots missed; ${left.trouble.length} times trouble`
  );
}

function judgeDelivery({ target, key, status, attempts, runId }: DeliveryRow, result: StormResult): readonly string[] {
  const wrong = (text: string): readonly string[] => [`${target} of run ${runId} (${status}): ${text}`];
  const count = (keys: readonly string[]): number => keys.filter((one) => one === key).length;
  if (target === "once") {
    const arrived = count(result.once);
    const isRight = status === "unknown" ? arrived <= 1 : status === "delivered" && arrived === 1;
    return isRight ? [] : wrong(`arrived ${arrived} times`);
  }
  if (target === "twice") {
    const arrived = count(result.twice);
    const isRight =
      arrived >= 1 && (arrived === 1 ? status !== "unknown" : status === "repeated" && arrived <= attempts);
    return isRight ? [] : wrong(`arrived ${arrived} times in ${attempts} attempts`);
  }
  if (status !== "delivered") return wrong("not delivered");
  return hasArrived({ target, key }, result) ? [] : wrong("never arrived");
}

function hasArrived({ target, key }: Pick<DeliveryRow, "target" | "key">, { http, chat }: StormResult): boolean {
  if (target === "http") return http.includes(key);
  return target !== "chat" || chat.some((line) => line.endsWith(` · ${key.slice(0, 8)}`));
}

function describe({ runs }: StormResult, at: number): string {
  const run = runs.find((one) => one.at === at);
  return run === undefined ? "lost" : `${run.status}, attempt ${run.attempt}: ${run.reason?.en ?? ""}`;
}

function doubled<T>(all: readonly T[]): readonly T[] {
  return all.filter((one, index) => all.indexOf(one) !== index);
}
