import type { PortalOptions } from "../portal/portal-options.ts";
import { type Judge, judgeEffort, judgeLarge, judgeMemory, judgeRows, judgeUsual } from "./judge.ts";
import type { Readers } from "./readers.ts";

/** One table: some clients read all deals of portals of one kind. */
export interface Scenario {
  readonly title: string;
  readonly portal: PortalOptions;
  /** Ours comes first. */
  readonly clients: readonly Participant[];
  /** What was asked besides complete rows in order without a 503. */
  readonly judge: Judge;
}

interface Participant {
  readonly reader: keyof Readers;
  readonly runs: number;
  /** For a client that would take too long with all of them. */
  readonly deals?: number;
  /** Seconds after which it has read nothing. Default: more than any reading takes. */
  readonly timeLimit?: number;
}

/** What is read: half a minute in the short form, nine in the full one. */
export function scenariosOf(isShort: boolean): readonly Scenario[] {
  const changes = (["deleting", "inserting"] as const).map((others) => changing(isShort, others));
  if (isShort) return [usual(isShort), counted(25, ["ours"]), large(150_000, ["ours"], judgeMemory), ...changes];
  return [
    usual(isShort),
    counted(5, ["ours", "fast"]),
    counted(25, ["ours", "fast"]),
    large(250_000, ["ours", "fast"], judgeLarge),
    unlimited,
    large(1_000_000, ["ours"], judgeMemory),
    ...changes,
  ];
}

/** The vendor's SDK would take eight minutes for 50,000 deals: one request a page. */
function usual(isShort: boolean): Scenario {
  const runs = isShort ? 1 : 3;
  return {
    title: "50,000 deals",
    portal: { deals: 50_000 },
    clients: [
      { reader: "ours", runs },
      { reader: "fast", runs },
      { reader: "sdk", runs: 1, deals: isShort ? 2500 : 5000 },
    ],
    judge: judgeUsual,
  };
}

/** A minute is what the portal works on a request: a client that has nothing by then will not get anything. */
function counted(countCost: number, readers: readonly (keyof Readers)[]): Scenario {
  return {
    title: `50,000 deals, counting a row for \`total\` takes ${countCost} µs`,
    portal: { deals: 50_000, countCost },
    clients: readers.map((reader) => ({ reader, runs: 1, timeLimit: 60 })),
    judge: judgeUsual,
  };
}

function large(deals: number, readers: readonly (keyof Readers)[], judge: Judge): Scenario {
  const clients = readers.map((reader) => ({ reader, runs: 1 }));
  return { title: `${deals.toLocaleString("en")} deals`, portal: { deals }, clients, judge };
}

/** Refusals can make fast_bitrix24 give up: what a whole reading costs it shows where there are none. */
const unlimited: Scenario = {
  title: "250,000 deals, and the portal refuses nobody (ours keeps to the standard plan all the same)",
  portal: { deals: 250_000, limits: "off" },
  clients: (["ours", "fast"] as const).map((reader) => ({ reader, runs: 1 })),
  judge: judgeEffort,
};

function changing(isShort: boolean, others: "deleting" | "inserting"): Scenario {
  return {
    title: `5,000 deals, ${others === "deleting" ? "one is deleted" : "one is added"} at every list command`,
    portal: { deals: 5000, others },
    clients: (isShort ? (["ours", "fast"] as const) : (["ours", "fast", "sdk"] as const)).map((reader) => ({
      reader,
      runs: 1,
    })),
    judge: judgeRows,
  };
}
