import { command, type NamedCommand } from "@b24kit/client";
import { expect, test } from "vitest";
import { dealsPortal, type Guarded, guarded } from "./guarded.ts";

const person = { by: "person" } as const;
const move = { commands: { move: command("crm.deal.update", { id: 12, fields: { STAGE_ID: "WON" } }) } };

/** A portal that answers no reading after a change. */
function silentAfterwards() {
  const deals = { 12: { TITLE: "Поставка", STAGE_ID: "NEW" } };
  const answer = dealsPortal(deals);
  const silence = Promise.withResolvers<void>();
  let isChanged = false;
  return {
    deals,
    answer,
    /** Resolves when the portal is asked and does not answer. */
    asked: silence.promise,
    silent: (sent: NamedCommand): unknown => {
      if (isChanged && sent.method === "crm.deal.get") {
        silence.resolve();
        return new Promise(() => undefined);
      }
      isChanged ||= sent.method === "crm.deal.update";
      return answer(sent);
    },
  };
}

const outcomesIn = ({ journal }: Guarded): readonly string[] => [...journal.entries()].map(({ outcome }) => outcome);

test("while the portal is read once more, the outcome is on the disk already; killed then, the plan is taken back", async () => {
  const { deals, answer, silent, asked } = silentAfterwards();
  const killed = guarded({ answer: silent });
  const { id } = await killed.guard.plan(move);
  void killed.guard.apply(id, person);
  await asked;
  expect(outcomesIn(killed)).toEqual(["started", "done"]);
  expect(killed.guard.show(id)).toMatchObject({ status: "done", outcome: { commands: { move: "done" }, seen: {} } });

  const { guard } = guarded({ answer, shared: killed });
  const undo = await guard.undo(id);
  await guard.apply(undo.id, person);
  expect(deals[12].STAGE_ID).toBe("NEW");
  expect(guard.show(id).status).toBe("undone");
});

test("killed then, a field that shows another value than was sent is left alone", async () => {
  const { deals, answer, silent, asked } = silentAfterwards();
  const killed = guarded({ answer: silent });
  const { id } = await killed.guard.plan(move);
  void killed.guard.apply(id, person);
  await asked;
  deals[12].STAGE_ID = "LOSE";
  const { guard } = guarded({ answer, shared: killed });
  await expect(guard.undo(id)).rejects.toMatchObject({ reason: "not-reversible" });
});

test("who stops the command does not wait for the second reading", async () => {
  const { silent, asked } = silentAfterwards();
  const stop = new AbortController();
  const connection = guarded({ answer: silent });
  const { id } = await connection.guard.plan(move);
  const applying = connection.guard.apply(id, person, { signal: stop.signal });
  await asked;
  stop.abort();
  expect(await applying).toMatchObject({ status: "done", notes: [] });
});

test("what is seen afterwards is stored beside the outcome", async () => {
  const connection = guarded({ answer: dealsPortal({ 12: { STAGE_ID: "NEW" } }) });
  const { id } = await connection.guard.plan(move);
  await connection.guard.apply(id, person);
  expect(connection.guard.show(id).outcome).toMatchObject({ seen: { move: { STAGE_ID: "WON" } } });
  expect(outcomesIn(connection)).toEqual(["started", "done"]);
});

test("a link that leaves out an answer makes it unknown, and is no error", async () => {
  const connection = guarded({ answer: () => true, leavesOut: "b" });
  const add = command("crm.deal.add", { fields: { TITLE: "A" } });
  const { id } = await connection.guard.plan({ commands: { a: add, b: add } });
  const applied = await connection.guard.apply(id, person);
  expect(applied).toMatchObject({ status: "unknown", outcomes: { a: { ok: true }, b: { ok: false } } });
  expect(connection.guard.show(id)).toMatchObject({ status: "unknown" });
});
