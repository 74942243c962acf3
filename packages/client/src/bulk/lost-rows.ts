import type { Clock } from "../clock.ts";
import type { BulkCommand, OutcomeResolver, Resolution } from "./bulk-types.ts";
import type { Ledger, Noted } from "./ledger.ts";
import { mostAttempts, type Row } from "./row-of.ts";
import type { Witnesses } from "./witnesses.ts";

/** Rows that were sent and never answered. */
export interface LostRows {
  readonly size: number;
  /** Some of them were not looked for yet. */
  readonly areNew: boolean;
  /** Elapsed milliseconds at which the first of them counts as not written if it is not there. */
  readonly dueAt: number;
  /** Those that nothing can be told of are unknown at once. */
  add(rows: readonly Row[]): Promise<void>;
  /** A row that an earlier run has written down as unknown. */
  addUnknown(row: Row): void;
  /** Whether anything can be found out about it later. */
  canTell(row: Row): boolean;
  /** Looks for all of them. Gives those that surely did not run. */
  settle(signal: AbortSignal | undefined): Promise<readonly Row[]>;
}

export interface LostRowsOptions {
  readonly ledger: Ledger;
  readonly resolver: OutcomeResolver | undefined;
  readonly witnesses: Witnesses;
  readonly clock: Clock;
  /** Milliseconds after which the portal ends a request by itself. */
  readonly serverLimit: number;
}

interface Lost {
  readonly row: Row;
  readonly dueAt: number;
  isNew: boolean;
}

/** Milliseconds beyond the server's limit: on its way a request may have waited. */
const margin = 5000;

/**
 * The portal may go on with a request whose client has left, up to its own limit. That time is counted from when the answer
 * was found to be lost, or the program began anew: the request left before, whatever clocks and sleeping computers did. It is
 * measured by a clock that nobody sets.
 */
export function lostRows({ ledger, resolver, witnesses, clock, serverLimit }: LostRowsOptions): LostRows {
  const lost = new Set<Lost>();
  // A clock that is set forward meanwhile must not shorten the wait: what still runs would be sent twice.
  const dueAt = () => clock.elapsed() + serverLimit + margin;
  const canTell = ({ command }: Row) => resolver?.kind(command) !== undefined;
  return {
    canTell,
    get size() {
      return lost.size;
    },
    get areNew() {
      return [...lost].some(({ isNew }) => isNew);
    },
    get dueAt() {
      // The first one was lost first.
      const [first] = lost;
      return first?.dueAt ?? Number.POSITIVE_INFINITY;
    },
    async add(rows) {
      for (const row of rows) if (canTell(row)) lost.add({ row, dueAt: dueAt(), isNew: true });
      await ledger.note(rows.filter((row) => !canTell(row)).map(({ command }) => unknown(command)));
    },
    addUnknown(row) {
      if (canTell(row)) lost.add({ row, dueAt: dueAt(), isNew: true });
      else ledger.keep("unknown");
    },
    async settle(signal) {
      const all = [...lost];
      if (resolver === undefined || all.length === 0) return [];
      const now = clock.elapsed();
      const commands = all.map(({ row }) => row.command);
      const options = { done: witnesses.for(commands), ...(signal === undefined ? {} : { signal }) };
      const found = await resolver.resolve(commands, options);
      const settled = all.flatMap((one, index) => settledRow(one, found[index] ?? { state: "unknown" }, now));
      await ledger.note(settled.map(({ noted }) => noted));
      for (const one of all) one.isNew = false;
      for (const { one, noted } of settled) {
        lost.delete(one);
        if (noted.state === "done") witnesses.add(one.row.command);
      }
      return settled.flatMap(({ one, noted }) => (noted.state === "not-done" ? [again(one.row)] : []));
    },
  };
}

interface Settled {
  readonly one: Lost;
  readonly noted: Noted;
}

/** `now`: elapsed milliseconds before it was read. Nothing yet for a row that may still be written. */
function settledRow(one: Lost, resolution: Resolution, now: number): readonly Settled[] {
  const { command } = one.row;
  if (resolution.state === "done") return [{ one, noted: { key: command.key, ...resolution } }];
  if (now < one.dueAt) return [];
  if (resolution.state === "unknown") return [{ one, noted: unknown(command) }];
  return [
    { one, noted: one.row.attempts < mostAttempts ? { key: command.key, state: "not-done" } : neverRuns(command) },
  ];
}

function neverRuns({ key, method }: BulkCommand): Noted {
  const message = `"${method}" was sent ${mostAttempts} times. Each time the answer was lost, and it was not executed.`;
  return { key, state: "failed", code: "network", message };
}

function unknown({ key, method }: BulkCommand): Noted {
  const message = `The answer to "${method}" was lost, and nothing tells whether it was executed.`;
  return { key, state: "unknown", code: "outcome-unknown", message };
}

function again(row: Row): Row {
  return { ...row, attempts: row.attempts + 1 };
}
