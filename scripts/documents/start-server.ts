import { spawn } from "node:child_process";

/** How a server ended. */
export interface Ended {
  readonly code: number | null;
  readonly stderr: string;
}

/**
 * Starts b24-mcp as a document shows it and ends it as soon as it has read its options: at the end of its standard input, or, where it
 * serves over HTTP (on a port of its own), when it says so.
 */
export async function startServer(main: string, args: readonly string[], env: NodeJS.ProcessEnv): Promise<Ended> {
  const isHttp = args[0] === "http";
  const more = isHttp && !args.includes("--port") ? ["--port", "0"] : [];
  const child = spawn(process.execPath, [main, ...args, ...more], { env, stdio: ["pipe", "ignore", "pipe"] });
  let stderr = "";
  child.stderr.on("data", (chunk) => {
    stderr += String(chunk);
    // A second signal would end it at once.
    if (isHttp && !child.killed && stderr.includes("serving ")) child.kill();
  });
  child.stdin.end();
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on("error", reject);
    child.on("close", resolve);
  });
  return { code, stderr };
}
