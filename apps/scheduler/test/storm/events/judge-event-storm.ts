import type { EventStormResult } from "./run-event-storm.ts";

/** What is wrong with a storm: a last state that nobody handled, an order that was not kept, wrong dead letters. */
export function judgeEventStorm({ last, handled, bad, dead, left }: EventStormResult): readonly string[] {
  const seen = new Map<number, number>();
  const backwards: string[] = [];
  for (const [object, version] of handled) {
    if (version < (seen.get(object) ?? 0)) backwards.push(`object ${object} went back to version ${version}`);
    seen.set(object, version);
  }
  const lost = [...last].filter(([object, version]) => seen.get(object) !== version);
  const wanted = new Set(bad);
  return [
    ...lost.map(([object, version]) => `object ${object}: last handled ${seen.get(object) ?? "never"} of ${version}`),
    ...backwards,
    ...dead.filter((object) => !wanted.has(object)).map((object) => `a dead letter that could be handled: ${object}`),
    ...bad.filter((object) => !dead.includes(object)).map((object) => `no dead letter: ${object}`),
    ...(dead.length > wanted.size ? [`${dead.length} dead letters for ${wanted.size} events`] : []),
    ...left.map((what) => `left in the queue: ${what}`),
  ];
}

/** In one line, for people. */
export function describeEventStorm({ added, last, kills, took, handled, dead, trouble }: EventStormResult): string {
  const often = handled.length - (added - dead.length);
  return (
    `${added} events of ${last.size} objects in ${took.toFixed(0)} s, ${kills} kills: handled ${handled.length} times ` +
    `(${often} too often), ${dead.length} dead letters; ${trouble} times trouble`
  );
}
