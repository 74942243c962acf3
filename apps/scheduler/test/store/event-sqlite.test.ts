import { describe } from "vitest";
import { openEvents } from "../../src/store/open-store.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { eventConformance } from "./event-conformance.ts";

describe("a queue in a state file", () => {
  eventConformance((now) => {
    const folder = temporaryFolder();
    return async () => openEvents({ folder }, now);
  });
});
