import { expect, test } from "vitest";
import { expectNothingWritten, startAttacked } from "./hostile-confirmations.ts";

test("10,000 hostile confirmations write nothing, and then a genuine one does", async () => {
  await using attacked = await startAttacked();
  expect(await expectNothingWritten(attacked, 10_000)).toMatchSnapshot();
}, 240_000);
