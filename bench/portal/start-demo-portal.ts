import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { createInterface } from "node:readline";

const cli = join(import.meta.dirname, "..", "..", "apps", "cli", "dist", "main.mjs");
const now = "2026-03-18T08:40:00+03:00";

/** The portal of the demo, in a process of its own, which waits for nothing. */
export interface DemoPortal extends AsyncDisposable {
  readonly webhook: string;
  /** The moment at which it begins. */
  readonly now: string;
}

/** Starts it. Throws when it ends before it is up. */
export async function startDemoPortal(): Promise<DemoPortal> {
  const child = spawn(process.execPath, [cli, "emulator", "start", "--json", "--port", "0", "--now", now], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const gone = once(child, "exit");
  const early = gone.then(([code]) => {
    throw new Error(`the emulator ended with ${code} before it was ready`);
  });
  early.catch(() => undefined);
  const [line] = (await Promise.race([once(createInterface({ input: child.stdout }), "line"), early])) as [string];
  const { webhook } = JSON.parse(line) as { webhook: string };
  return {
    webhook,
    now,
    [Symbol.asyncDispose]: async () => {
      child.kill();
      await gone;
    },
  };
}
