// Writes the rows of a storm: node writer.ts <settings as JSON>. Prints its result; ends with 3 when it was stopped.
import { join } from "node:path";
import { type BulkEntry, type BulkResult, createClient, writeMany } from "@b24kit/client";
import { originOutcomes } from "@b24kit/portal";
import { bucketStore, openState, withBulkJournal } from "@b24kit/state";
import { scaledClock } from "../scaled-clock.ts";
import { stormCommands, type StormSettings } from "../storm-settings.ts";

const { webhook, folder, rows, base, speed } = JSON.parse(process.argv[2] ?? "") as StormSettings;
const clock = scaledClock({ base, speed });
const state = openState({ folder });
const client = createClient({ webhook, clock, timeout: 65_000 / speed, bucketStore: bucketStore(state) });

const result = await withBulkJournal<BulkEntry, BulkResult>(
  join(folder, "journal.ndjson"),
  { about: "storm" },
  async (journal) => {
    const resolver = originOutcomes(client, { write: journal.id });
    return writeMany(client, stormCommands(rows), { journal, resolver, clock });
  },
);
await client.close();
state.close();
const { stopped, ...counts } = result;
process.stdout.write(JSON.stringify({ ...counts, stopped: stopped instanceof Error ? stopped.message : "" }));
process.exitCode = stopped === undefined ? 0 : 3;
