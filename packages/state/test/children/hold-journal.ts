import { type BulkLine, StateError, withBulkJournal } from "../../src/index.ts";

// Appends an entry after the other to a journal, and prints its key when it is on the disk, until it is killed. When the disk is full it
// appends a last one that is smaller.
const [path = "", about = ""] = process.argv.slice(2);
await withBulkJournal<BulkLine, void>(path, { about }, async (journal) => {
  try {
    for (let key = 1; ; key += 1) {
      await journal.append([{ key: String(key), state: "done", at: 1, message: "x".repeat(1000) }]);
      process.stdout.write(`${key}\n`);
    }
  } catch (error) {
    if (!(error instanceof StateError) || error.code !== "disk-full") throw error;
    await journal.append([{ key: "last", state: "unknown", at: 1 }]);
  }
});
