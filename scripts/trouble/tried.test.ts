import { expect, test } from "vitest";
import { type Tried, unexplained } from "./tried.ts";

const because = "nothing has run";

test.each<readonly [string, Tried, readonly string[]]>([
  ["finds nothing, and nobody says why", { args: [], ends: 1 }, ["retry"]],
  ["is not understood, and nobody says why", { args: [], ends: 64 }, ["retry"]],
  ["finds nothing, for a reason", { args: [], ends: 1, because }, []],
  ["asks in vain for a yes", { args: [], ends: 2 }, []],
])("a command that %s", (_what, tried, found) => {
  expect(unexplained({ retry: tried })).toEqual(found);
});
