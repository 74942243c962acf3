import { readFileSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";

/**
 * Looks again and again, until `end`, at what the processes that a process starts show to everybody: arguments and
 * environment. The process itself is left out.
 */
export async function watchChildren(pid: number, end: Promise<unknown>): Promise<ReadonlyMap<number, string>> {
  const shown = new Map<number, string>();
  const own = read(`/proc/${pid}/cmdline`);
  const over = new AbortController();
  void end.finally(() => over.abort());
  while (!over.signal.aborted) {
    for (const child of descendants(pid)) {
      const args = read(`/proc/${child}/cmdline`);
      // For a moment a new process is a copy of the one that starts it.
      if (args === own) continue;
      shown.set(child, `${shown.get(child) ?? ""}\n${args}\0${read(`/proc/${child}/environ`)}`);
    }
    await sleep(2);
  }
  return shown;
}

function descendants(pid: number): readonly number[] {
  const children = read(`/proc/${pid}/task/${pid}/children`).split(" ").filter(Boolean).map(Number);
  return children.flatMap((child) => [child, ...descendants(child)]);
}

/** Empty when the process has ended. */
function read(path: string): string {
  try {
    return readFileSync(path, "latin1");
  } catch {
    return "";
  }
}
