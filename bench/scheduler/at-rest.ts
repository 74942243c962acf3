import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { setTimeout as wait } from "node:timers/promises";

/** How the program is while nothing is due. */
export interface AtRest {
  /** Milliseconds from the start of the process to the next slot of every job. */
  readonly start: number;
  /** Share of one processor core. */
  readonly cpu: number;
  /** MB. */
  readonly memory: number;
}

const main = join(import.meta.dirname, "..", "..", "apps", "scheduler", "dist", "main.mjs");

/** Starts the built program with so many jobs in a folder of its own, and watches it for some seconds. Linux only. */
export async function atRest(folder: string, jobs: number, seconds: number): Promise<AtRest> {
  const file = join(folder, "schedule.yaml");
  writeFileSync(file, scheduleOf(jobs, folder));
  const started = performance.now();
  const env = { PATH: process.env["PATH"], B24KIT_HOME: join(folder, "home"), BITRIX24_WEBHOOK_URL: nowhere };
  const args = [main, "run", "--config", file, "--http", "127.0.0.1:0"];
  const child = spawn(process.execPath, args, { env, stdio: ["ignore", "ignore", "pipe"] });
  try {
    for await (const line of createInterface({ input: child.stderr })) if (line.includes("daemon-started")) break;
    const start = performance.now() - started;
    child.stderr.resume();
    await wait(3000);
    const before = ticks(child.pid);
    await wait(seconds * 1000);
    // 100 ticks of the clock a second.
    const cpu = (ticks(child.pid) - before) / 100 / seconds;
    return { start, cpu, memory: residentMegabytes(child.pid) };
  } finally {
    const ended = once(child, "exit");
    child.kill();
    await ended;
  }
}

/** Nothing of this is asked of a portal: zones and calendars stand in the file, and nothing is due. */
const nowhere = "http://127.0.0.1:9/rest/1/0000000000000000/";

/** Different times, zones and days, as many customers of one office have; nothing of it is due within the next half hour. */
function scheduleOf(jobs: number, folder: string): string {
  const zones = ["Europe/Moscow", "Asia/Yekaterinburg", "Asia/Vladivostok", "Europe/Berlin", "America/New_York"];
  const day = new Date(Date.now() + 36 * 3_600_000).getUTCDate();
  const lines = Array.from({ length: jobs }, (_, index) => {
    const when = `${index % 60} ${(index * 7) % 24} ${1 + ((day + (index % 20)) % 28)} * *`;
    return `  job-${index}: { report: overdue, when: "${when}", zone: ${zones[index % zones.length]}, to: folder }`;
  });
  const targets = `targets:\n  folder: { kind: file, path: "${folder}/{job}.txt" }`;
  return `version: 1\ndefaults: { calendar: weekdays }\n${targets}\njobs:\n${lines.join("\n")}\n`;
}

function ticks(pid: number | undefined): number {
  const fields = readFileSync(`/proc/${pid}/stat`, "utf8").split(" ");
  return Number(fields[13]) + Number(fields[14]);
}

function residentMegabytes(pid: number | undefined): number {
  const found = /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, "utf8"));
  return (Number(found?.[1]) * 1024) / 1e6;
}
