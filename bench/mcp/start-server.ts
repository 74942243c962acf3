import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";

/** A server of MCP in a process of its own. */
export interface McpServerProcess extends AsyncDisposable {
  readonly url: string;
}

/** Starts a script that prints its address at the end of its first line on standard error. */
export async function startServer(args: readonly string[], env: NodeJS.ProcessEnv): Promise<McpServerProcess> {
  const child = spawn(process.execPath, args, { env, stdio: ["ignore", "ignore", "pipe"] });
  const gone = once(child, "exit").then(([code]) => {
    throw new Error(`${args[0]} ended with ${code} before it was ready`);
  });
  gone.catch(() => undefined);
  const [line] = (await Promise.race([once(createInterface({ input: child.stderr }), "line"), gone])) as [string];
  return {
    url: line.split(" ").at(-1) ?? "",
    [Symbol.asyncDispose]: async () => {
      const ended = once(child, "exit");
      child.kill();
      await ended;
    },
  };
}
