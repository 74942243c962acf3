import { allMethods, rest3Info } from "@b24kit/catalog";
import { anyMethod, type Call, command, result } from "@b24kit/client";
import { expect, test } from "vitest";
import { RefusedError } from "../src/index.ts";
import { createPermits } from "../src/link/permits.ts";
import { everything, guarded, notFound, type SentCommand } from "./guarded.ts";

const agent = { by: "agent" } as const;
const v3 = { api: "v3" } as const;

type Task = Record<string, unknown>;

/** A portal of one task, in REST 3.0 only: what reaches REST 2 is an error of the test. */
function taskPortal(tasks: Record<string, Task>) {
  return ({ method, params, api }: SentCommand): unknown => {
    if (api !== "v3") throw new Error(`${method} came to REST 2`);
    const { id, fields, select } = params as { id?: number; fields?: Task; select?: string[] };
    if (method === "tasks.task.add") return { item: { id: 8 } };
    const task = tasks[String(id)];
    if (task === undefined) throw notFound();
    if (method === "tasks.task.get") {
      return {
        item: Object.fromEntries((select ?? ["id"]).filter((name) => name in task).map((name) => [name, task[name]])),
      };
    }
    if (method === "tasks.task.update") Object.assign(task, fields);
    if (method === "tasks.task.delete") delete tasks[String(id)];
    return { result: true };
  };
}

const task = (): Record<string, Task> => ({ 7: { id: 7, title: "Отчёт", status: "pending", deadline: null } });

test("a method is judged by what it is in REST 3.0, not by its namesake", async () => {
  const { client, sent } = guarded({ answer: () => ({ items: [] }) });
  for (const { name, effect } of allMethods()) {
    const own = rest3Info(name);
    const isSent = await client.call(anyMethod(name), {}, v3).then(
      () => true,
      (error: unknown) => !(error instanceof RefusedError),
    );
    expect([name, isSent]).toEqual([name, own?.effect === "read"]);
    const allowed = [undefined, "read", effect];
    expect(allowed).toContain(own?.effect);
  }
  expect(sent.every(({ method }) => rest3Info(method)?.effect === "read")).toBe(true);
  expect(sent.length).toBeGreaterThan(50);
});

test("a change shows before and after as REST 3.0 has them, runs there once, and is taken back there", async () => {
  const tasks = task();
  const { guard, sent } = guarded({ answer: taskPortal(tasks) });
  const change = command(anyMethod("tasks.task.update"), {
    id: 7,
    fields: { status: "completed", deadline: "2026-12-01T10:00:00+03:00" },
  });
  const plan = await guard.plan({ commands: { change }, ...v3 });
  expect(plan).toMatchObject({
    api: "v3",
    effect: "write",
    reversibility: "undo",
    objects: [
      {
        action: "change",
        kind: "task",
        id: "7",
        title: "Отчёт",
        changes: [
          { field: "status", before: "pending", after: "completed" },
          { field: "deadline", before: null },
        ],
      },
    ],
  });
  expect(sent.map(({ method, params }) => [method, params])).toEqual([
    ["tasks.task.get", { id: 7, select: ["id", "title", "status", "deadline"] }],
  ]);
  expect(await guard.apply(plan.id, agent)).toMatchObject({ status: "done", notes: [] });
  const back = await guard.undo(plan.id);
  await guard.apply(back.id, agent);
  expect(tasks).toEqual(task());
  expect(sent.every(({ api }) => api === "v3")).toBe(true);
  await expect(guard.apply(plan.id, agent)).rejects.toMatchObject({ reason: "spent" });
});

test("what changed since the plan was made is noticed", async () => {
  const tasks = task();
  const { guard } = guarded({ answer: taskPortal(tasks) });
  const plan = await guard.plan({ commands: { a: command(anyMethod("tasks.task.delete"), { id: 7 }) }, ...v3 });
  expect(plan).toMatchObject({ effect: "destructive", objects: [{ action: "delete", kind: "task", id: "7" }] });
  Object.assign(tasks["7"] ?? {}, { title: "Other" });
  await expect(guard.apply(plan.id, agent)).rejects.toMatchObject({ reason: "changed-meanwhile" });
  const missing = { a: command(anyMethod("tasks.task.delete"), { id: 99 }) };
  await expect(guard.plan({ commands: missing, ...v3 })).rejects.toMatchObject({ reason: "not-found" });
});

test("a permit is for one version: the same words to the other find none", () => {
  const permits = createPermits();
  const own = { method: "tasks.task.update", params: { id: 7, fields: { title: "x" } } };
  const call: Call = { ...own, timeout: 1, priority: "interactive" };
  permits.give({ commands: [{ key: "a", ...own }], halt: false, ...v3 });
  expect(permits.take(call)).toBeUndefined();
  expect(permits.take({ ...call, ...v3 })).toBeDefined();
  permits.give({ commands: [{ key: "a", ...own }], halt: false });
  expect(permits.take({ ...call, ...v3 })).toBeUndefined();
  expect(permits.take(call)).toBeDefined();
});

test("a new task tells its identifier", async () => {
  const { guard } = guarded({ answer: taskPortal({}) });
  const add = command(anyMethod("tasks.task.add"), { fields: { title: "x", creatorId: 1, responsibleId: 1 } });
  const plan = await guard.plan({ commands: { add }, ...v3 });
  expect(await guard.apply(plan.id, agent)).toMatchObject({
    status: "done",
    objects: [{ action: "create", kind: "task", id: "8" }],
  });
});

test("a name that only REST 2 has is unknown in REST 3.0, and takes the level of a destructive one", async () => {
  const commands = { a: command("crm.deal.update", { id: 1, fields: { TITLE: "x" } }) };
  const { guard } = guarded({ policy: { ...everything, level: "write" } });
  await expect(guard.plan({ commands, ...v3 })).rejects.toMatchObject({ reason: "level" });
});

test("what a batch of REST 3.0 cannot carry is refused before anybody is asked", async () => {
  const { guard, sent } = guarded({ answer: taskPortal(task()) });
  const add = command(anyMethod("tasks.task.add"), { fields: { title: "x" } });
  const referring = command(anyMethod("tasks.task.update"), {
    id: result("add", "item", "id"),
    fields: { title: "y" },
  });
  await expect(guard.plan({ commands: { add, referring }, ...v3 })).rejects.toMatchObject({ reason: "bad-reference" });
  await expect(guard.plan({ commands: { add, again: add }, halt: true, ...v3 })).rejects.toMatchObject({
    reason: "bad-reference",
  });
  expect(sent).toEqual([]);
});
