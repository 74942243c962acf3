import { readFile } from "node:fs/promises";
import { withFileLock, writeFileAtomic } from "../../src/index.ts";

// Adds one to the number in a file, `times` times: read, then write, which loses updates without a lock.
const [file = "", times = "1"] = process.argv.slice(2);
for (let done = 0; done < Number(times); done += 1) {
  await withFileLock(file, async () => {
    const count = Number(await readFile(file, "utf8"));
    await writeFileAtomic(file, String(count + 1));
  });
}
