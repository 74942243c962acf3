import * as fc from "fast-check";
import { expect, test } from "vitest";
import { coverage } from "../src/index.ts";
import { startPortal } from "./portal.ts";
import { event, smallWorld } from "./small-world.ts";

const names = fc.constantFrom(
  "ID",
  "id",
  ">ID",
  "!ID",
  "@id",
  "=TITLE",
  "%title",
  "?TITLE",
  "><DEADLINE",
  "<DATE_CREATE",
  ">=createdTime",
  "STATUS",
  "BINDINGS",
  "PHONE",
  "__INNER_FILTER",
  "::LOGIC",
  "::SUBFILTER-A",
  "logic",
  "0",
  "1",
  "UF_CRM_1721244482250",
  "ACTIVE",
  "UF_DEPARTMENT",
  "",
  "__proto__",
  "constructor",
);
const scalars = fc.oneof(
  fc.constantFrom(
    null,
    true,
    false,
    0,
    -1,
    2,
    1e300,
    "",
    "0",
    "x",
    "Y",
    "OR",
    "ASC",
    "DESC",
    "*",
    "user",
    "2026-11-20",
    "9999-12-31",
    "20.11.2026 10:00:00",
  ),
  fc.string({ maxLength: 5 }),
);
const values = fc.letrec((tie) => ({
  node: fc.oneof(
    { depthSize: "small" },
    scalars,
    fc.array(tie("node"), { maxLength: 3 }),
    fc.dictionary(names, tie("node"), { maxKeys: 3 }),
  ),
})).node;
const params = fc.record(
  Object.fromEntries(
    "filter FILTER order select start id ID entityTypeId taskId type ownerId from to users sort FIND USER_DATA USER_ID OFFSET LIMIT days name cmd halt params"
      .split(" ")
      .map((name) => [name, name === "entityTypeId" ? fc.oneof(fc.constantFrom(1, 2, 3, 4), values) : values]),
  ),
  { requiredKeys: [] },
);

test("no parameters make the emulator itself fail", async () => {
  const rule = { FREQ: "WEEKLY", INTERVAL: 1 } as const;
  const portal = await startPortal({
    world: smallWorld({}, { events: [event(1, 1, "20.11.2026 10:00:00", "20.11.2026 11:00:00", { RRULE: rule })] }),
  });
  const call = fc.asyncProperty(
    fc.constantFrom(...Object.keys(coverage)),
    params,
    fc.constantFrom(1, 2, 6),
    async (method, given, user) => {
      const answer = await portal.call(method, given, user);
      expect(answer.error).not.toBe("INTERNAL_SERVER_ERROR");
      expect("result" in answer).toBe(answer.error === undefined);
    },
  );
  await fc.assert(call, { numRuns: 600 });
});
