import { mkdtempSync, rmSync, statfsSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Where Unix and Windows look for the folder of temporary files. */
const variables = ["TMPDIR", "TEMP", "TMP"];

/**
 * Gives one run of the tests a folder for everything temporary, and removes it with all that is in it when they have ended:
 * a process that a test started may still write while the test ends, and only then is over.
 */
export function setup(): () => void {
  const before = variables.map((name) => [name, process.env[name]] as const);
  const folder = mkdtempSync(join(place(), "b24-tests-"));
  for (const name of variables) process.env[name] = folder;
  return () => {
    for (const [name, value] of before) {
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
    }
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  };
}

/** Memory that looks like a disk, as Linux has it: nothing there waits for a disk to have written. */
const memory = "/dev/shm";

/** Far more than a run needs, in bytes. */
const plenty = 2 ** 31;

/** The memory where there is plenty and nobody has said another place. */
function place(): string {
  if (variables.some((name) => process.env[name] !== undefined)) return tmpdir();
  try {
    const { bavail, bsize } = statfsSync(memory);
    return bavail * bsize > plenty ? memory : tmpdir();
  } catch {
    return tmpdir();
  }
}
