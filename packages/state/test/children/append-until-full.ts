import { createHash } from "node:crypto";
import { journalStore, openState, StateError } from "../../src/index.ts";

// Appends lines to the journal in a folder until an error, each with a hash over the line before. Prints the code of the error.
const state = openState({ folder: process.argv[2] ?? "" });
const store = journalStore(state);
try {
  for (;;) {
    store.append((last) => {
      const line = JSON.stringify({ name: "x".repeat(500) });
      const mac = createHash("sha256")
        .update((last?.mac ?? "") + line)
        .digest("hex");
      return { index: (last?.index ?? 0) + 1, line, mac };
    });
  }
} catch (error) {
  process.stdout.write(error instanceof StateError ? error.code : String(error));
}
