import { existsSync, mkdtempSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { createWorld, startEmulator } from "@b24kit/emulator";
import { postgresServer } from "../../apps/scheduler/test/support/postgres-server.ts";
import type { Archive } from "./archive.ts";
import { serviceCommands } from "./compose.ts";
import { type ContainerCommands, containerCommands } from "./dockerfile.ts";
import { type Container, firstSteps, prepareContainer } from "./prepare-container.ts";
import { type Place, problemsOf, runAsync } from "./run-async.ts";
import { runService } from "./run-service.ts";

/**
 * Does without Docker what docs/packages.md does with it: the packed programs are installed as the Dockerfile does, the schedule is
 * written, a profile is signed in and checked, the commands of both services run; all behind the entry of the image, on a database of
 * PostgreSQL and an emulated portal, with their secrets in files. Gives what went wrong.
 */
export async function runContainer(root: string, archives: readonly Archive[], parent: string) {
  const folder = mkdtempSync(join(parent, "container-"));
  await using server = await postgresServer();
  const container = prepareContainer({ root, archives, folder, store: (await server.newDatabase()).url });
  const image = containerCommands(readFileSync(join(root, "Dockerfile"), "utf8"));
  const events = serviceCommands(readFileSync(join(root, "compose.yaml"), "utf8"), "events", image);
  const portal = await startEmulator({ world: createWorld({ seed: "en", now: new Date().toISOString() }) });
  try {
    const problems = await firstSteps(container.place, image.entrypoint[0] ?? "", portal.webhook);
    if (problems.length > 0) return problems.map((problem) => `container: ${problem}`);
    return await runServices(container, image, events);
  } finally {
    await portal.close();
  }
}

async function runServices({ place, token }: Container, image: ContainerCommands, events: ContainerCommands) {
  const use = async () => useScheduler(place);
  const scheduler = { name: "scheduler", commands: image, port: 8025, healthAfter: 1, use };
  const take = async (port: number) => useEvents(port, join(place.cwd, "deals.ndjson"), token);
  return [
    ...(await runService(scheduler, place)),
    ...(await runService({ name: "events", commands: events, port: 8026, healthAfter: 0, use: take }, place)),
  ];
}

/** The database knows of the daemon, and the file of the volume does not. */
async function useScheduler(place: Place): Promise<readonly string[]> {
  const shared = await runAsync("b24-scheduler", ["status"], place);
  const own = await runAsync("b24-scheduler", ["--store", "file", "status"], place);
  return [
    ...problemsOf("status", shared),
    ...(own.code === 1 ? [] : [`status of the volume's own file ends with ${own.code}\n${own.stdout}`]),
  ];
}

/** What carries the token comes into the file, what does not is refused. */
async function useEvents(port: number, file: string, token: string): Promise<readonly string[]> {
  const send = async (said: string): Promise<number> => {
    const body = new URLSearchParams({
      event: "ONCRMDEALADD",
      "data[FIELDS][ID]": "15",
      "auth[application_token]": said,
    });
    return (await fetch(`http://127.0.0.1:${port}/deals`, { method: "POST", body })).status;
  };
  const answers = [await send("f".repeat(24)), await send(token)];
  for (let attempt = 0; attempt < 50 && !existsSync(file); attempt += 1) await setTimeout(200);
  return [
    ...(answers.join() === "403,200" ? [] : [`a forged and a true event are answered with ${answers.join()}`]),
    ...(existsSync(file) ? [] : ["its event is in no file"]),
  ];
}
