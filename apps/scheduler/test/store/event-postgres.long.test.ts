import { afterAll, beforeAll, describe } from "vitest";
import { openSharedStore } from "../../src/store/open-store.ts";
import { type PostgresServer, postgresServer } from "../support/postgres-server.ts";
import { eventConformance } from "./event-conformance.ts";

let server: PostgresServer;
beforeAll(async () => {
  server = await postgresServer();
});
afterAll(async () => server[Symbol.asyncDispose]());

describe("a queue in a database", () => {
  // The suite says what time it is.
  eventConformance((now) => {
    const address = server.newDatabase();
    return async () => {
      const { store, openEvents } = await openSharedStore(await address, { own: now, clock: "own" });
      return { ...openEvents(), close: async () => store.close() };
    };
  });
});
