import type { StormResult } from "./run-storm.ts";

/** What is wrong after a storm: rows that are missing, doubled, or not told of. */
export function judgeStorm({ rows, last, wrong }: StormResult): readonly string[] {
  const isTold = last.done === rows && last.failed === 0 && last.unknown === 0;
  return [
    ...wrong.map(([row, deals]) => `${row}: ${deals} deals`),
    ...(isTold ? [] : [`of ${rows} rows the writer tells ${JSON.stringify(last)}`]),
  ];
}

/** In one line, for people. */
export function describeStorm({ rows, kills, stops, wrong, requests, seconds }: StormResult): string {
  const doubled = wrong.filter(([, deals]) => deals > 1).length;
  return (
    `${rows} rows, ${kills} kills, ${stops.length} stops: ${rows - wrong.length} records once, ${doubled} doubled, ` +
    `${wrong.length - doubled} missing; ${requests} requests, ${seconds.toFixed(0)} s`
  );
}
