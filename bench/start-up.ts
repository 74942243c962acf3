import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";

const cli = join(import.meta.dirname, "..", "apps", "cli", "dist", "main.mjs");
const now = "2026-03-18T08:40:00+03:00";

/** How long the command takes from start to exit, against a bare `node -e 0` in turn with it. */
export async function startUp({ isShort }: { isShort: boolean }): Promise<void> {
  const rounds = isShort ? 5 : 25;
  const home = mkdtempSync(join(tmpdir(), "b24kit-bench-"));
  const emulator = spawn(process.execPath, [cli, "emulator", "start", "--json", "--port", "0", "--now", now], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  try {
    const gone = once(emulator, "exit").then(([code]) => {
      throw new Error(`the emulator ended with ${code} before it was ready`);
    });
    const [line] = (await Promise.race([once(createInterface({ input: emulator.stdout }), "line"), gone])) as [string];
    const { webhook } = JSON.parse(line) as { webhook: string };
    const env = { ...process.env, B24KIT_HOME: home, B24KIT_NOW: now, BITRIX24_WEBHOOK_URL: webhook };
    compare("b24 --version", [cli, "--version"], 2, rounds, env);
    compare("b24 report briefing", [cli, "report", "briefing"], 6, rounds, env);
  } finally {
    emulator.kill();
    rmSync(home, { recursive: true, force: true });
  }
}

function compare(name: string, args: readonly string[], limit: number, rounds: number, env: NodeJS.ProcessEnv): void {
  const command: number[] = [];
  const bare: number[] = [];
  for (let round = -2; round < rounds; round += 1) {
    const pair = [time(["-e", "0"], env), time(args, env)] as const;
    if (round < 0) continue; // two rounds warm the disk, the compile cache and the dictionaries
    bare.push(pair[0]);
    command.push(pair[1]);
  }
  const ratio = median(command.map((value, index) => value / (bare[index] ?? value)));
  const row = [name, `${median(command).toFixed(0)} ms`, `node -e 0: ${median(bare).toFixed(0)} ms`];
  console.log(`${row.join("  ")}  ratio ${ratio.toFixed(2)} (asked: at most ${limit})`);
}

function time(args: readonly string[], env: NodeJS.ProcessEnv): number {
  const start = process.hrtime.bigint();
  const done = spawnSync(process.execPath, args, { env, stdio: ["ignore", "ignore", "pipe"], encoding: "utf8" });
  const milliseconds = Number(process.hrtime.bigint() - start) / 1e6;
  if (done.status !== 0) throw new Error(`${args.join(" ")} ended with ${done.status}: ${done.stderr}`);
  return milliseconds;
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
