import { withFileLock } from "../../src/index.ts";

// Holds the lock until killed. The timer knows the promise: nobody else does, and what nobody knows is collected, with the lock in it.
await withFileLock(process.argv[2] ?? "", async () => {
  process.stdout.write("locked\n");
  await new Promise((resolve) => setTimeout(resolve, 2 ** 31 - 1));
});
