import { spawn } from "node:child_process";
import { createServer } from "node:net";
import { setTimeout } from "node:timers/promises";
import type { ContainerCommands } from "./dockerfile.ts";
import { type Place, runAsync } from "./run-async.ts";

/** A service of the compose file without Docker. */
export interface Service {
  readonly name: string;
  readonly commands: ContainerCommands;
  /** That of the image; another one is taken here. */
  readonly port: number;
  /** What its question after health ends with when it has ended. */
  readonly healthAfter: number;
  /** Uses it while it runs. Gives what went wrong. */
  readonly use: (port: number) => Promise<readonly string[]>;
}

/** Runs the command of a service behind its entry, asks its question after health, uses it, ends it by SIGTERM. Gives what went wrong. */
export async function runService(service: Service, place: Place): Promise<readonly string[]> {
  const port = await freePort();
  const commands = onPort(service, port);
  const [program = "", ...args] = [...commands.entrypoint, ...commands.command];
  const child = spawn(program, args, { ...place, stdio: ["ignore", "ignore", "pipe"] });
  let told = "";
  child.stderr.setEncoding("utf8").on("data", (text: string) => (told += text));
  const ended = new Promise<number | null>((resolve) => child.on("close", resolve));
  const isHealthy = await becomesHealthy(commands, { ...place, port });
  const problems = isHealthy ? await service.use(port) : [`it does not become healthy\n${told}`];
  child.kill("SIGTERM");
  const code = await ended;
  const after = await ask(commands, place);
  return [
    ...problems,
    ...(code === 0 ? [] : [`SIGTERM ends it with ${code}\n${told}`]),
    ...(after === service.healthAfter ? [] : [`when it has ended its health is ${after}`]),
  ].map((problem) => `container ${service.name}: ${problem}`);
}

/** The port of the image may be taken here. */
function onPort({ commands: { entrypoint, command, health }, port }: Service, other: number): ContainerCommands {
  const moved = (words: readonly string[]) => words.map((word) => word.replace(`:${port}`, `:${other}`));
  return { entrypoint, command: moved(command), health: moved(health) };
}

/** A port that nobody answers on is healthy for some: it has to be open first. */
async function becomesHealthy(commands: ContainerCommands, place: Place & { readonly port: number }): Promise<boolean> {
  for (let attempt = 0; attempt < 60; attempt += 1) {
    if ((await answers(place.port)) && (await ask(commands, place)) === 0) return true;
    await setTimeout(250);
  }
  return false;
}

async function answers(port: number): Promise<boolean> {
  return fetch(`http://127.0.0.1:${port}/healthz`).then(
    ({ ok }) => ok,
    () => false,
  );
}

async function ask(
  { health: [program = "", ...args] }: ContainerCommands,
  { cwd, env }: Place,
): Promise<number | null> {
  return (await runAsync(program, args, { cwd, env })).code;
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === "string") throw new Error("no free port");
  return address.port;
}
