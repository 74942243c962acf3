import type { BulkCommand } from "@b24kit/client";

/** What a writer of a storm is told, as JSON in its argument. */
export interface StormSettings {
  readonly webhook: string;
  /** Where the journal and the state file are. */
  readonly folder: string;
  readonly rows: number;
  /** Epoch milliseconds at which the shared clock started, and how fast it goes. */
  readonly base: number;
  readonly speed: number;
}

/** What a storm writes: deals by both families of methods, called as their rows. */
export function* stormCommands(rows: number): Generator<BulkCommand> {
  for (let row = 1; row <= rows; row += 1) {
    const title = `storm ${row}`;
    yield row % 2 === 0
      ? { key: String(row), method: "crm.deal.add", params: { fields: { TITLE: title, OPPORTUNITY: row } } }
      : { key: String(row), method: "crm.item.add", params: { entityTypeId: 2, fields: { title, opportunity: row } } };
  }
}
