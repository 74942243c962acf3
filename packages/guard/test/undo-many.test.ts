import { PortalError } from "@b24kit/client";
import { expect, test } from "vitest";
import { type Admit, type LeftRow, RefusedError, type SpooledCommand, type UndoManyRequest } from "../src/index.ts";
import { emptyDisk, type Guarded, guarded, notFound, type SentCommand } from "./guarded.ts";

const person = { by: "person" } as const;

/** A portal that numbers its deals from 1, and shows them with their stamps. */
function numbering(deals: Map<string, Record<string, unknown>> = new Map()) {
  const answer = ({ method, params }: SentCommand): unknown => {
    const { id, fields } = params as { id?: string; fields?: Record<string, unknown> };
    if (method === "crm.item.add") {
      const added = {
        id: deals.size + 1,
        createdTime: "2026-11-21T10:00:00+03:00",
        updatedTime: "2026-11-21T10:00:00+03:00",
      };
      deals.set(String(added.id), { ...added, ...fields });
      return { item: added };
    }
    const deal = deals.get(String(id));
    if (deal === undefined) throw notFound();
    if (method === "crm.item.delete") deals.delete(String(id));
    return method === "crm.item.get" ? { item: deal } : true;
  };
  return { deals, answer };
}

/** An import of so many deals that has run. */
async function imported({ guard, client, clock }: Guarded, count: number): Promise<string> {
  const commands = Array.from({ length: count }, (_, index) => ({
    key: `add${index + 2}`,
    method: "crm.item.add",
    params: { entityTypeId: 2, fields: { title: `Deal ${index + 1}` } },
  }));
  const request = {
    source: "a".repeat(64),
    name: "deals.csv",
    async *commands(): AsyncGenerator<SpooledCommand> {
      yield* commands;
    },
  };
  const { id } = await guard.planMany(request);
  await guard.applyMany(id, person, { run: sending(client) });
  clock.now += 1000;
  return id;
}

function sending(client: Guarded["client"], lost = 0) {
  return async (commands: AsyncIterable<SpooledCommand>, _plan: unknown, admit: Admit) => {
    let done = 0;
    for await (const given of commands) {
      for (const { method, params } of await admit([given])) {
        await client.batch({ one: { method, params } });
        done += 1;
      }
    }
    return { counts: { done: done - lost, failed: 0, unknown: lost }, isComplete: true };
  };
}

/** Asks for an undo of rows whose records have these numbers. */
function undoing({ clock }: Guarded, ids: Readonly<Record<string, string>>, left: LeftRow[] = []): UndoManyRequest {
  return {
    since: clock.now,
    source: "b".repeat(64),
    rowOf: (key) => (ids[key] === undefined ? undefined : { state: "done", id: ids[key] }),
    onLeft: async (rows) => void left.push(...rows),
  };
}

const stop = async () => ({ counts: { done: 0, failed: 0, unknown: 0 }, isComplete: false });
const leaving = { isLeft: () => false, onLeft: async () => undefined };
const reasonOf = async (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => "passed",
    (error: unknown) => (error instanceof RefusedError ? error.reason : error),
  );

test("a record whose number in the run's journal was exchanged is not deleted, nor one with a later stamp", async () => {
  const { deals, answer } = numbering();
  const home = guarded({ answer });
  const id = await imported(home, 3);
  deals.set("99", { id: 99, title: "Somebody else's" });
  deals.set("3", { ...deals.get("3"), updatedTime: "2026-11-21T11:00:00+03:00" });
  const left: LeftRow[] = [];
  const undo = await home.guard.undoMany(id, undoing(home, { add2: "1", add3: "99", add4: "3" }, left));
  expect(undo).toMatchObject({ effect: "destructive", undoes: id, reversibility: "none", bulk: { count: 1 } });
  expect(left).toEqual([
    { key: "add4", id: "3", why: "changed" },
    { key: "add3", id: "99", why: "changed" },
  ]);
  expect(undo.notes[0]?.en).toBe("These records are left alone: changed since the import: 2.");
  await home.guard.applyMany(undo.id, person, { run: sending(home.client), leaving });
  expect([...deals.keys()]).toEqual(["2", "3", "99"]);
  expect(home.guard.show(id).status).toBe("undone");
});

test("what changed after the undo was made does not pass, and is told", async () => {
  const { deals, answer } = numbering();
  const home = guarded({ answer });
  const id = await imported(home, 2);
  const undo = await home.guard.undoMany(id, undoing(home, { add2: "1", add3: "2" }));
  deals.set("2", { ...deals.get("2"), title: "By hand" });
  const left: LeftRow[] = [];
  const onLeft = async (rows: readonly LeftRow[]): Promise<void> => void left.push(...rows);
  await home.guard.applyMany(undo.id, person, { run: sending(home.client), leaving: { ...leaving, onLeft } });
  expect(left).toEqual([{ key: "delete3", id: "2", why: "changed" }]);
  expect([...deals.keys()]).toEqual(["2"]);
});

test("no command of an undo passes before its record was read, nor a second time before it was read again", async () => {
  const { deals, answer } = numbering();
  let isBusy = true;
  const busy = (command: SentCommand): unknown => {
    if (command.method !== "crm.item.delete" || !isBusy) return answer(command);
    throw new PortalError("operation-limit", "Later", { portalCode: "OPERATION_TIME_LIMIT" });
  };
  const home = guarded({ answer: busy });
  const id = await imported(home, 1);
  const undo = await home.guard.undoMany(id, undoing(home, { add2: "1" }));
  const left: LeftRow[] = [];
  const onLeft = async (rows: readonly LeftRow[]): Promise<void> => void left.push(...rows);
  const passed: unknown[] = [];
  await home.guard.applyMany(undo.id, person, {
    leaving: { ...leaving, onLeft },
    async run(commands, _plan, admit) {
      for await (const command of commands) {
        const { method, params } = command;
        const send = async () => void passed.push(await reasonOf(home.client.batch({ one: { method, params } })));
        await send();
        expect(await admit([command])).toEqual([command]);
        await send();
        await send();
        deals.set("1", { ...deals.get("1"), title: "By hand" });
        isBusy = false;
        expect(await admit([command])).toEqual([]);
        await send();
      }
      return { counts: { done: 0, failed: 0, unknown: 0 }, isComplete: true };
    },
  });
  expect(passed).toEqual(["destructive", "passed", "destructive", "destructive"]);
  expect(left).toEqual([{ key: "delete2", id: "1", why: "changed" }]);
  expect([...deals.keys()]).toEqual(["1"]);
});

test("what an earlier run left alone is not given out", async () => {
  const { deals, answer } = numbering();
  const home = guarded({ answer });
  const id = await imported(home, 2);
  const undo = await home.guard.undoMany(id, undoing(home, { add2: "1", add3: "2" }));
  const earlier = { ...leaving, isLeft: (key: string): boolean => key === "delete3" };
  await home.guard.applyMany(undo.id, person, { run: sending(home.client), leaving: earlier });
  expect([...deals.keys()]).toEqual(["2"]);
});

test("an import that went on is not taken back by an older undo; one that is taken back does not go on", async () => {
  const { answer } = numbering();
  const shared = emptyDisk();
  const home = guarded({ answer, shared });
  const request = {
    source: "a".repeat(64),
    name: "deals.csv",
    async *commands(): AsyncGenerator<SpooledCommand> {
      yield { key: "add2", method: "crm.item.add", params: { entityTypeId: 2, fields: { title: "Deal" } } };
    },
  };
  const { id } = await home.guard.planMany(request);
  await home.guard.applyMany(id, person, { run: sending(home.client, 1) });
  expect(home.guard.show(id).status).toBe("unknown");
  shared.clock.now += 1000;
  const early = await home.guard.undoMany(id, undoing(home, { add2: "1" }));
  shared.clock.now += 1000;
  await home.guard.applyMany(id, person, { run: sending(home.client, 1), resume: true });
  expect(await reasonOf(home.guard.applyMany(early.id, person, { run: sending(home.client), leaving }))).toBe(
    "changed-meanwhile",
  );
  shared.clock.now += 1000;
  const undo = await home.guard.undoMany(id, undoing(home, { add2: "1" }));
  await home.guard.applyMany(undo.id, person, { run: stop, leaving });
  expect(await reasonOf(home.guard.applyMany(id, person, { run: sending(home.client), resume: true }))).toBe("spent");
});

test("an undo is not taken back, nor a plan that did not run, nor a large plan as a small one", async () => {
  const { answer } = numbering();
  const home = guarded({ answer });
  const id = await imported(home, 1);
  expect(await reasonOf(home.guard.undo(id))).toBe("many");
  const undo = await home.guard.undoMany(id, undoing(home, { add2: "1" }));
  expect(await reasonOf(home.guard.undoMany(undo.id, undoing(home, {})))).toBe("not-reversible");
  await home.guard.applyMany(undo.id, person, { run: sending(home.client), leaving });
  expect(await reasonOf(home.guard.undoMany(undo.id, undoing(home, { delete2: "1" })))).toBe("not-reversible");
  expect(await reasonOf(home.guard.undoMany(id, undoing(home, { add2: "1" })))).toBe("nothing-to-undo");
});
