import { createIdSet } from "../portal/id-set.ts";
import type { PortalFacts, PortalOptions } from "../portal/portal-options.ts";
import { startPortal } from "../portal/start-portal.ts";
import { median } from "../support/median.ts";
import { type Program, runProgram } from "../support/program.ts";
import type { Measured } from "./measured.ts";

/** What a client has done in a scenario: the medians of its runs, and the worst of what must not happen at all. */
export interface Reading extends Omit<Measured, "ids"> {
  readonly client: string;
  readonly requests: number;
  /** Deals that were there all the time and did not come. */
  readonly missing: number;
  /** Answers 503. */
  readonly refused: number;
}

/** Lets a client read all deals, each time from a portal of its own. `timeLimit` in seconds. */
export async function readingOf(
  program: Program,
  portal: PortalOptions,
  { runs, timeLimit }: { readonly runs: number; readonly timeLimit: number },
): Promise<Reading> {
  const readings: Reading[] = [];
  for (let run = 0; run < runs; run += 1) readings.push(await readOnce(program, portal, timeLimit));
  return inTheMiddle(readings);
}

async function readOnce(program: Program, options: PortalOptions, timeLimit: number): Promise<Reading> {
  await using portal = await startPortal(options);
  const told = await runProgram<Measured>(program, portal.webhook, timeLimit);
  const { ids, ...measured } = "result" in told ? told.result : nothing(told.failure);
  const facts = await portal.facts();
  const { requests, refused } = facts.stats;
  return { client: program.name, ...measured, requests, refused, missing: countMissing(facts, ids) };
}

function nothing(failure: string): Measured {
  const unknown = { seconds: Number.NaN, cpuSeconds: Number.NaN, peakMegabytes: Number.NaN };
  return { ...unknown, rows: 0, isOrdered: true, doubled: 0, ids: "", failure };
}

function countMissing(facts: PortalFacts, ids: string): number {
  const deleted = createIdSet(facts.deleted);
  const seen = createIdSet(ids);
  return createIdSet(facts.first)
    .ids()
    .filter((id) => !deleted.has(id) && !seen.has(id)).length;
}

function inTheMiddle(readings: readonly Reading[]): Reading {
  const [first] = readings as readonly [Reading];
  const middle = (value: (reading: Reading) => number) => median(readings.map((reading) => value(reading)));
  const worst = (value: (reading: Reading) => number) => Math.max(...readings.map((reading) => value(reading)));
  const failed = readings.find(({ failure }) => failure !== undefined);
  return {
    ...first,
    ...(failed?.failure === undefined ? {} : { failure: failed.failure }),
    requests: worst(({ requests }) => requests),
    seconds: middle(({ seconds }) => seconds),
    cpuSeconds: middle(({ cpuSeconds }) => cpuSeconds),
    peakMegabytes: worst(({ peakMegabytes }) => peakMegabytes),
    isOrdered: readings.every(({ isOrdered }) => isOrdered),
    doubled: worst(({ doubled }) => doubled),
    missing: worst(({ missing }) => missing),
    refused: worst(({ refused }) => refused),
  };
}
