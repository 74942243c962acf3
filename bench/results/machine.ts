import { spawnSync } from "node:child_process";
import { availableParallelism, cpus, release, totalmem, type } from "node:os";

/** The computer of a measurement, without its name. */
export interface Machine {
  readonly processor: string;
  readonly cores: number;
  readonly memory: string;
  readonly system: string;
  readonly node: string;
  /** Absent where there is none. */
  readonly python?: string;
}

/** This computer. */
export function machine(): Machine {
  const python = /[\d.]+/.exec(spawnSync("python3", ["--version"], { encoding: "utf8" }).stdout ?? "")?.[0];
  return {
    processor: cpus()[0]?.model.trim() ?? "unknown",
    cores: availableParallelism(),
    memory: `${Math.round(totalmem() / 1e9)} GB`,
    // What is behind the second number tells of a build, not of the system.
    system: `${type()} ${release().split(".").slice(0, 2).join(".")}`,
    node: process.versions.node,
    ...(python === undefined ? {} : { python }),
  };
}
