import { fork } from "node:child_process";
import { extname } from "node:path";
import { fileURLToPath } from "node:url";
import type { Config } from "./config.ts";

// In the sources a file beside this one, in the bundle one beside its chunk.
const child = fileURLToPath(new URL(`./config-child${extname(import.meta.url)}`, import.meta.url));

/**
 * Reads a schedule file in a process of its own: the document of a large one takes 150 MB, which a process that runs for months
 * would never give back. Undefined when the file has mistakes or there is no second process: it is read here then, which tells them.
 */
export async function readConfigApart(file: string): Promise<Config | undefined> {
  const { promise, resolve } = Promise.withResolvers<Config | undefined>();
  // No environment: it holds secrets, and reading a file needs none of it. Its log would not be ours.
  const process = fork(child, {
    serialization: "advanced",
    stdio: ["ignore", "ignore", "ignore", "ipc"],
    execArgv: [],
    env: {},
  });
  process.once("message", (config) => resolve((config ?? undefined) as Config | undefined));
  process.once("error", () => resolve(undefined));
  process.once("exit", () => resolve(undefined));
  process.send(file, (error) => error && resolve(undefined));
  return promise;
}
