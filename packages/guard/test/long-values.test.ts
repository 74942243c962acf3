import { expect, test } from "vitest";
import { dealsPortal, guarded } from "./guarded.ts";

test.each([3000, 30_000])("a plan holds a text of %d characters whole, before and after", async (length) => {
  const [before, after] = ["a".repeat(length), "b".repeat(length)];
  const { guard } = guarded({ answer: dealsPortal({ 12: { TITLE: "Поставка", COMMENTS: before } }) });
  const update = { method: "crm.deal.update", params: { id: 12, fields: { COMMENTS: after, LIST: [after] } } };
  const { objects, question } = await guard.plan({ commands: { update } });
  expect(objects[0]?.changes).toEqual([
    { field: "COMMENTS", before, after },
    { field: "LIST", after: [after] },
  ]);
  expect(question.en.length).toBeLessThan(400);
});
