import { findPeers } from "../peers/find-peers.ts";
import { buildClient } from "../support/build-client.ts";
import type { Findings } from "../results/findings.ts";
import { tellAsked } from "../support/tell-asked.ts";
import { figureOf } from "./figure-of.ts";
import { rightRows } from "./judge.ts";
import { printReadings } from "./print-readings.ts";
import { type Readers, readersOf } from "./readers.ts";
import { type Reading, readingOf } from "./reading-of.ts";
import { type Scenario, scenariosOf } from "./scenarios.ts";

const longest = 600;

/** Reads long lists from a portal that is as slow and as limited as a real one, with other clients in the same run. */
export async function reading({ isShort }: { isShort: boolean }): Promise<Findings> {
  const readers = readersOf(buildClient(), findPeers());
  const findings: Record<string, Findings[string]> = {};
  for (const scenario of scenariosOf(isShort)) findings[scenario.title] = await run(scenario, readers);
  return findings;
}

/** Gives a figure for each client. */
async function run({ title, portal, clients, parts, judge }: Scenario, readers: Readers): Promise<Findings[string]> {
  console.log(title);
  const readings = new Map<keyof Readers, Reading>();
  for (const { reader, runs, deals = portal.deals, timeLimit = longest } of clients) {
    const program = readers[reader];
    if (program !== undefined) {
      readings.set(reader, await readingOf(program, { ...portal, deals }, { runs, timeLimit }));
    }
  }
  printReadings([...readings.values()]);
  const ours = readings.get("ours");
  if (ours !== undefined) tellAsked([rightRows(ours), ...judge(ours, readings)]);
  console.log();
  return Object.fromEntries(
    clients.flatMap(({ reader, deals }) => {
      const reading = readings.get(reader);
      return reading === undefined
        ? []
        : [[reading.client, figureOf(reading, deals === undefined ? parts : ["speed"])]];
    }),
  );
}
