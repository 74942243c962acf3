import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { openPostgres } from "../../apps/scheduler/src/store/postgres/open-postgres.ts";
import type { StoreAddress } from "../../apps/scheduler/src/store/store-address.ts";
import { type PostgresServer, postgresServer } from "../../apps/scheduler/test/support/postgres-server.ts";
import type { Findings } from "../results/findings.ts";
import { printTable } from "../support/print-table.ts";
import { tellAsked } from "../support/tell-asked.ts";
import { people, portalMilliseconds } from "./measured.ts";

interface Done {
  readonly seconds: number;
  /** Runs that were done. */
  readonly done: number;
  /** Attempts that they took in all. */
  readonly attempts: number;
}

/** Four daemons against one on so many runs that are due, on a database of its own each. */
export async function tellFleet(due: number): Promise<Findings> {
  await using server = await postgresServer();
  const one = await run(server, 1, due);
  const four = await run(server, 4, due);
  console.log(
    `${due} due reports on PostgreSQL, each with ${portalMilliseconds} ms of waiting for its portal, four at once in a daemon`,
  );
  const ratio = `${(one.seconds / four.seconds).toFixed(2)} times less`;
  const what = "due reports on PostgreSQL";
  const findings = printTable(
    ["", "figure"],
    [
      [`${what}, one daemon`, figure(one)],
      [`${what}, four daemons`, `${figure(four)}, ${ratio}`],
    ],
  );
  const isRight = [one, four].every(({ done, attempts }) => done === due && attempts === due);
  const found = [one, four].map(({ done, attempts }) => `${done} in ${attempts} attempts`).join(", ");
  tellAsked([{ what: "every report once", found, isMet: isRight, isCorrectness: true }]);
  return findings;
}

function figure({ seconds, done }: Done): string {
  return `${done.toLocaleString("en")} in ${seconds.toFixed(1)} s`;
}

async function run(server: PostgresServer, workers: number, due: number): Promise<Done> {
  const address = await server.newDatabase();
  const { runs, database, now } = await openPostgres(address);
  const children = await Promise.all(Array.from({ length: workers }, async () => start(address, due / people)));
  try {
    const at = now();
    const jobs = due / people;
    const slots = Array.from({ length: due }, (_, index) => {
      return { job: `job-${index % jobs}`, at, recipient: 1 + Math.floor(index / jobs), status: "waiting" as const };
    });
    await runs.add(slots, new Map());
    const begun = performance.now();
    while ((await runs.history({ statuses: ["waiting", "running"], limit: 1 })).length > 0) await wait(100);
    const seconds = (performance.now() - begun) / 1000;
    const [counted] = await database.query(
      "SELECT count(*) FILTER (WHERE status = 'done') AS done, sum(attempt)::integer AS attempts FROM b24kit.run",
    );
    return { seconds, done: Number(counted?.["done"]), attempts: Number(counted?.["attempts"]) };
  } finally {
    await Promise.all(children.map(async (stop) => stop()));
    await runs.close();
  }
}

/** Starts a daemon; gives what stops it. */
async function start({ url }: StoreAddress, jobs: number): Promise<() => Promise<void>> {
  const script = join(import.meta.dirname, "children", "fleet-worker.ts");
  const child = spawn(process.execPath, [script, url, String(jobs)], { stdio: ["ignore", "pipe", "inherit"] });
  const ended = once(child, "exit");
  await Promise.race([once(child.stdout, "data"), ended]);
  if (child.exitCode !== null) throw new Error("A daemon ended at its start.");
  return async () => {
    child.kill();
    await ended;
  };
}
