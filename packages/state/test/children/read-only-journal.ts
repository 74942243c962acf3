import { journalStore, openState, StateError } from "../../src/index.ts";

// Opens the journal in a folder, then lets its connection only read. Prints the code of an append, and how many lines are read.
const state = openState({ folder: process.argv[2] ?? "" });
state.run((database) => database.exec("PRAGMA query_only = ON"));
const store = journalStore(state);
try {
  store.append(() => ({ index: 2, line: "{}", mac: "x" }));
} catch (error) {
  process.stdout.write(error instanceof StateError ? error.code : String(error));
}
process.stdout.write(` ${[...store.rows()].length}`);
