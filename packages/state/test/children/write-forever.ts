import { writeFileAtomic } from "../../src/index.ts";

// Rewrites a file with one of two long contents until killed.
const file = process.argv[2] ?? "";
for (let round = 0; ; round += 1) {
  await writeFileAtomic(file, (round % 2 === 0 ? "a" : "b").repeat(1_000_000));
  process.stdout.write("written\n");
}
