import { expect, test } from "vitest";
import { dealsPortal, guarded, type SentCommand } from "./guarded.ts";

const person = { by: "person" } as const;

/** A portal of one deal on which somebody works right before its reading of this number. */
function workedOn(method: string, change: (deals: Record<string, Record<string, unknown>>) => void) {
  const deals: Record<string, Record<string, unknown>> = { 12: { TITLE: "Press", COMMENTS: "" } };
  const portal = dealsPortal(deals);
  let left = Number.POSITIVE_INFINITY;
  const answer = (command: SentCommand): unknown => {
    if (command.method === method && (left -= 1) === 0) change(deals);
    return portal(command);
  };
  return { deals, answer, before: (reading: number) => void (left = reading) };
}

test.each([1, 2])("an undo is not made when somebody changes the object before its reading %i", async (reading) => {
  const { deals, answer, before } = workedOn("crm.deal.get", (all) => Object.assign(all[12] ?? {}, { TITLE: "Mill" }));
  const { guard, sent, plans } = guarded({ answer });
  const update = { method: "crm.deal.update", params: { id: 12, fields: { TITLE: "Saw" } } };
  const { id } = await guard.plan({ commands: { a: update } });
  await guard.apply(id, person);
  sent.length = 0;
  before(reading);
  await expect(guard.undo(id)).rejects.toMatchObject({
    reason: "changed-meanwhile",
    plan: id,
    difference: [{ field: "TITLE", recorded: "Saw", now: "Mill" }],
  });
  expect(sent).toHaveLength(reading);
  expect(plans.size).toBe(1);
  expect(deals[12]).toMatchObject({ TITLE: "Mill" });
});
