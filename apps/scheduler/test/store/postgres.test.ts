import { afterAll, beforeAll, describe } from "vitest";
import { openSharedStore } from "../../src/store/open-store.ts";
import { type PostgresServer, postgresServer } from "../support/postgres-server.ts";
import { conformance } from "./conformance.ts";

let server: PostgresServer;
beforeAll(async () => {
  server = await postgresServer();
});
afterAll(async () => server[Symbol.asyncDispose]());

describe("a database", () => {
  // The suite says what time it is.
  conformance(() => {
    const address = server.newDatabase();
    return async () => (await openSharedStore(await address, { clock: "own" })).store;
  });
});
