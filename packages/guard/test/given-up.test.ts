import type { Answer, Call } from "@b24kit/client";
import { expect, test } from "vitest";
import { RefusedError } from "../src/index.ts";
import { guarded } from "./guarded.ts";

test("a plan that is given up while a request waits to be repeated sends it no more", async () => {
  const { guard, journal } = guarded();
  const params = { entityTypeId: 2, fields: { title: "Deal" } };
  const { id } = await guard.planMany({
    source: "a".repeat(64),
    name: "deals.csv",
    async *commands() {
      yield { key: "add2", method: "crm.item.add", params };
    },
  });
  let attempts = 0;
  const attempt = async (call: Call): Promise<void> => {
    await call.beforeSend?.();
    attempts += 1;
  };
  const portal = async (call: Call): Promise<Answer> => {
    await attempt(call);
    await attempt(call);
    guard.discard(id);
    await attempt(call);
    return { result: {} };
  };
  const refusals: unknown[] = [];
  await guard.applyMany(
    id,
    { by: "person" },
    {
      async run(commands) {
        for await (const { key, method } of commands) {
          const call: Call = {
            method: "batch",
            params: {},
            commands: [{ key, method, params }],
            timeout: 1,
            priority: "bulk",
          };
          refusals.push(await guard.link(call, portal).catch((error: unknown) => error));
        }
        return { counts: { done: 0, failed: 0, unknown: 0 }, isComplete: false };
      },
    },
  );
  expect(refusals).toMatchObject([{ reason: "discarded", mayHaveRun: false }]);
  expect(refusals[0]).toBeInstanceOf(RefusedError);
  expect(attempts).toBe(2);
  const lines = [...journal.entries({ plan: id })].map(({ outcome, reason }) => [outcome, reason]);
  expect(lines).toEqual([
    ["started", undefined],
    ["started", undefined],
    ["revoked", "discarded"],
    ["failed", "refused"],
  ]);
});
