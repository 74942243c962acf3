import { findScenario, runReport } from "@b24kit/scenarios";
import { Temporal } from "temporal-polyfill";
import type { Portal } from "../../src/index.ts";

/** A query that a report makes, and the command it becomes. */
export interface RecordedQuery {
  readonly key: string;
  readonly scope: string;
  /** As on the wire. */
  readonly command: string;
}

export interface RecordOptions {
  readonly portal: Portal;
  /** ISO instant. */
  readonly now: string;
  readonly parameters: Readonly<Record<string, unknown>>;
}

/**
 * What a report asks in each of its rounds, found out by making it: nobody has to keep a list. Of queries that differ only
 * in the person or the part (`calendar:7`, `history.2`) the first one. `batches` tells what has been sent so far.
 */
export async function recordQueries(
  id: string,
  { portal, now, parameters }: RecordOptions,
  batches: () => readonly (readonly string[])[],
): Promise<readonly RecordedQuery[]> {
  const found: RecordedQuery[] = [];
  const recording: Portal = {
    ...portal,
    read: async (queries, options) => {
      const begun = batches().length;
      const outcomes = await portal.read(queries, options);
      // The first batch of a round has the first pages in the order of the queries.
      const [commands = []] = batches().slice(begun);
      const asked = Object.entries(queries).filter(([, { isEmpty }]) => isEmpty !== true);
      for (const [index, [key, { scope, command }]] of asked.slice(0, commands.length).entries()) {
        const sent = commands[index] ?? "";
        if (sent.split("?", 1)[0] !== command.method) throw new Error(`${sent} is not ${key}`);
        found.push({ key, scope, command: sent });
      }
      return outcomes;
    },
  };
  await runReport({ portal: recording, scenario: findScenario(id)!, now: Temporal.Instant.from(now), parameters });
  return [...Map.groupBy(found, ({ key }) => kindOf(key)).values()].flatMap(([first]) => first ?? []);
}

/** A key without the number of the person or the part. */
export function kindOf(key: string): string {
  return key.replace(/[:.]\d+$/, "");
}
