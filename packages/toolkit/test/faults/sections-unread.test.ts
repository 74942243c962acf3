import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type FaultyPortal, openFaultyPortal } from "./ask-faulty.ts";
import { causes, toldWithout } from "./without-queries.ts";

/**
 * Every query of a report by itself cannot be read, on a real wire. Which queries there are is found out by making the
 * report. `golden/unread` holds what is unknown then: after a wanted change run with `--update`, and read the difference.
 * Here two reports, and each query has one of the causes in its turn; all of both, and what hangs: sections-unread.long.test.ts.
 */
const ids = ["schedule", "dossier"];
let portal: FaultyPortal;
beforeAll(async () => {
  portal = await openFaultyPortal();
});
afterAll(async () => portal[Symbol.asyncDispose]());

describe.each(ids.map((id, index) => ({ id, index })))("$id", ({ id, index }) => {
  test("without one of its queries: the rest is as it was, and one notice says what to do", async () => {
    const told = await toldWithout(portal, id, (place) => [causes[(index + place) % causes.length]!]);
    await expect(told).toMatchFileSnapshot(`../golden/unread/${id}.txt`);
  });
});
