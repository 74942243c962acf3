import { printTable } from "../support/print-table.ts";
import type { Reading } from "./reading-of.ts";

const headings = [
  "client",
  "rows",
  "requests",
  "seconds",
  "rows/s",
  "× ours",
  "CPU s",
  "peak MB",
  "order",
  "missing",
  "doubled",
  "503",
];

/** Prints a line for each client. "× ours": how many times as long as ours a row takes. */
export function printReadings(readings: readonly Reading[]): void {
  const [ours] = readings;
  const rows = readings.map((reading) => rowOf(reading, ours));
  printTable(headings, rows);
  for (const { client, failure } of readings) if (failure !== undefined) console.log(`  ${client}: ${failure}`);
}

function rowOf(reading: Reading, ours: Reading | undefined): readonly string[] {
  const { client, rows, requests, seconds, cpuSeconds, peakMegabytes, missing, doubled, refused } = reading;
  const figures = [rows, requests].map(String);
  const counts = [missing, doubled, refused].map(String);
  if (rows === 0) return [client, ...figures, "-", "-", "-", "-", "-", "-", ...counts];
  const speed = rows / seconds;
  const ratio = ours === undefined ? Number.NaN : ours.rows / ours.seconds / speed;
  const times = [seconds.toFixed(2), speed.toFixed(0), ratio.toFixed(2), cpuSeconds.toFixed(2)];
  const order = reading.isOrdered ? "kept" : "lost";
  return [client, ...figures, ...times, peakMegabytes.toFixed(0), order, ...counts];
}
