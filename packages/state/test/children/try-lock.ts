import { StateError, withFileLock } from "../../src/index.ts";

// Prints "locked", or the code of the error when the lock is not free.
try {
  await withFileLock(process.argv[2] ?? "", () => process.stdout.write("locked"), { timeout: 50 });
} catch (error) {
  process.stdout.write(error instanceof StateError ? error.code : String(error));
}
