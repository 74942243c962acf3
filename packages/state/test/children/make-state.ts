import { openState, StateError, withFileLock, writeFileAtomic } from "../../src/index.ts";

// Uses a folder in each way that makes folders. Prints the codes of the errors, one word each.
const folder = process.argv[2] ?? "";
const ways = [
  async () => openState({ folder }).close(),
  () => writeFileAtomic(`${folder}/file`, "x"),
  () => withFileLock(`${folder}/file`, () => undefined),
];
const codes: string[] = [];
for (const way of ways) {
  codes.push(
    await way().then(
      () => "made",
      (error: unknown) => (error instanceof StateError ? error.code : String(error)),
    ),
  );
}
process.stdout.write(codes.join(" "));
