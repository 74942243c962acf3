// Adds many deals with writeMany of the built @b24kit/client and a journal on the disk. Arguments: the entries of client and
// state, the number, the webhook.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const [clientEntry, stateEntry, count, webhook] = process.argv.slice(2);
const { createClient, writeMany } = await import(clientEntry);
const { withBulkJournal } = await import(stateEntry);

function* deals() {
  for (let row = 1; row <= Number(count); row += 1) {
    yield { key: String(row), method: "crm.deal.add", params: { fields: { TITLE: `Deal ${row}`, OPPORTUNITY: row } } };
  }
}

const folder = mkdtempSync(join(tmpdir(), "b24kit-bench-"));
await using client = createClient({ webhook });
const begun = performance.now();
const { done, stopped } = await withBulkJournal(join(folder, "journal.ndjson"), { about: "bench" }, (journal) =>
  writeMany(client, deals(), { journal }),
);
const seconds = (performance.now() - begun) / 1000;
rmSync(folder, { recursive: true });
console.log(JSON.stringify({ rows: done, seconds, trouble: stopped === undefined ? "" : String(stopped) }));
