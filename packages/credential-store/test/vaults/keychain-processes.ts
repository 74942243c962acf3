import { readdirSync, readFileSync } from "node:fs";

/** A process of the keychain as everybody on the computer can see it in /proc. */
export interface SeenProcess {
  readonly pid: number;
  readonly parent: number;
  readonly command: string;
  readonly environment: string;
}

/** The processes of Linux that call a keychain for `parent`. */
export function keychainProcesses(parent?: number): readonly SeenProcess[] {
  return readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .map((name) => see(Number(name)))
    .filter((seen) => seen !== undefined)
    .filter((seen) => seen.command.includes("keychain-child") && (parent === undefined || seen.parent === parent));
}

/** Waits for the first such process. */
export async function keychainProcess(parent: number): Promise<SeenProcess> {
  for (;;) {
    const [seen] = keychainProcesses(parent);
    if (seen !== undefined) return seen;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

function see(pid: number): SeenProcess | undefined {
  try {
    const [stat = "", command = "", environment = ""] = ["stat", "cmdline", "environ"].map((file) =>
      readFileSync(`/proc/${pid}/${file}`, "utf8"),
    );
    return { pid, parent: Number(stat.replace(/^.*\) \S /s, "").split(" ")[0]), command, environment };
  } catch {
    // It ended in between.
    return undefined;
  }
}
