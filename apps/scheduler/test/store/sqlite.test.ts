import { describe } from "vitest";
import { openStore } from "../../src/store/open-store.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { conformance } from "./conformance.ts";

describe("a state file", () => {
  conformance(() => {
    const folder = temporaryFolder();
    return async () => openStore({ folder });
  });
});
