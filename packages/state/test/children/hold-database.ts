import { DatabaseSync } from "node:sqlite";

// Makes a file that is not yet in write-ahead mode, keeps it locked for so many milliseconds, then lets it go.
const [file = "", milliseconds = "0"] = process.argv.slice(2);
const database = new DatabaseSync(file);
database.exec("BEGIN IMMEDIATE");
process.stdout.write("held\n");
setTimeout(() => database.exec("COMMIT"), Number(milliseconds));
