import { withFileLock } from "../../src/index.ts";

// Holds the lock until killed.
await withFileLock(process.argv[2] ?? "", async () => {
  process.stdout.write("locked\n");
  await new Promise(() => setInterval(() => undefined, 1000));
});
