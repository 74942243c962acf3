import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { command, result } from "@b24kit/client";
import { type Emulator, startEmulator, type World } from "@b24kit/emulator";
import { expect, onTestFinished, test } from "vitest";
import { sharedWorld } from "../../../scripts/testing/shared-world.ts";
import { type PlanConnection, planConnection } from "./plan-connection.ts";

const agent = { by: "agent" } as const;

async function open(
  options: { readonly faults?: string } = {},
): Promise<PlanConnection & { emulator: Emulator; world: World }> {
  const folder = mkdtempSync(join(tmpdir(), "b24kit-plans-"));
  const world = sharedWorld({ seed: "ru", now: "2026-11-20T12:00:00Z" });
  const emulator = await startEmulator({ world, ...options });
  const connection = planConnection(folder, emulator.webhook);
  onTestFinished(async () => {
    await connection[Symbol.asyncDispose]();
    await emulator.close();
    rmSync(folder, { recursive: true, force: true });
  });
  return { ...connection, emulator, world };
}

test("crm.item.update: before and after, run, taken back", async () => {
  const { guard, client } = await open();
  const [deal] = await client.call("crm.deal.list", { order: { ID: "ASC" }, select: ["ID"] });
  const id = Number(deal?.ID);
  const read = async () => (await client.call("crm.item.get", { entityTypeId: 2, id })).item as Record<string, unknown>;
  const before = await read();
  const fields = { title: "Новое имя", opportunity: 123_456 };
  const plan = await guard.plan({ commands: { a: command("crm.item.update", { entityTypeId: 2, id, fields }) } });
  expect(plan).toMatchObject({ effect: "write", reversibility: "undo" });
  expect(plan.objects[0]).toMatchObject({
    action: "change",
    kind: "deal",
    id: String(id),
    changes: [
      { field: "title", before: before["title"], after: "Новое имя" },
      { field: "opportunity", before: before["opportunity"], after: 123_456 },
    ],
  });
  expect(await guard.apply(plan.id, agent)).toMatchObject({ status: "done", notes: [] });
  expect(await read()).toMatchObject(fields);
  const back = await guard.undo(plan.id);
  expect((await guard.apply(back.id, agent)).status).toBe("done");
  expect(await read()).toMatchObject({ title: before["title"], opportunity: before["opportunity"] });
  expect(guard.show(plan.id).status).toBe("undone");
});

test("tasks.task.update: names are read in another spelling; a change meanwhile stops it; tasks.task.delete is final", async () => {
  const { guard, client } = await open();
  const add = await guard.plan({
    commands: { a: command("tasks.task.add", { fields: { TITLE: "Отчёт", RESPONSIBLE_ID: 1, PRIORITY: "1" } }) },
  });
  expect(add.question.ru).toBe("Создать задачу: TITLE «Отчёт», RESPONSIBLE_ID 1, PRIORITY 1?");
  const [task] = (await guard.apply(add.id, agent)).objects;
  const taskId = Number(task?.id);
  const rename = (TITLE: string) => ({ commands: { a: command("tasks.task.update", { taskId, fields: { TITLE } }) } });
  const plan = await guard.plan(rename("Отчёт за месяц"));
  expect(plan.question.ru).toBe(`Изменить задачу ${taskId} «Отчёт»: TITLE «Отчёт» → «Отчёт за месяц»?`);
  const other = await guard.plan(rename("Другой"));
  await guard.apply(other.id, agent);
  await expect(guard.apply(plan.id, agent)).rejects.toMatchObject({
    reason: "changed-meanwhile",
    difference: [{ field: "title", recorded: "Отчёт", now: "Другой" }],
  });
  const back = await guard.undo(other.id);
  await guard.apply(back.id, agent);
  const removal = await guard.plan({ commands: { a: command("tasks.task.delete", { taskId }) } });
  expect(removal).toMatchObject({ effect: "destructive", reversibility: "none" });
  expect(removal.question.en).toBe(`Delete task ${taskId} “Отчёт”?`);
  expect((await guard.apply(removal.id, agent)).status).toBe("done");
  await expect(guard.plan(rename("Снова"))).rejects.toMatchObject({ reason: "not-found" });
  expect(await client.call("tasks.task.get", { taskId }).catch(() => [])).toEqual([]);
});

test("several commands: a new contact and its deal in one batch, by reference", async () => {
  const { guard, client } = await open();
  const commands = {
    person: command("crm.contact.add", { fields: { NAME: "Анна", LAST_NAME: "Петрова" } }),
    deal: command("crm.deal.add", { fields: { TITLE: "Поставка", CONTACT_ID: result("person") } }),
  };
  const plan = await guard.plan({ commands, halt: true });
  const applied = await guard.apply(plan.id, agent);
  expect(applied.status).toBe("done");
  const [contact, deal] = applied.objects;
  expect(await client.call("crm.deal.get", { id: Number(deal?.id) })).toMatchObject({ CONTACT_ID: contact?.id });
});

test("an answer that was lost: the plan is unknown, the write ran once, and can be taken back", async () => {
  const { guard, client, emulator } = await open({ faults: "deal.update:drop-answer" });
  const [deal] = await client.call("crm.deal.list", { select: ["ID", "TITLE"] });
  const id = Number(deal?.ID);
  const plan = await guard.plan({ commands: { a: command("crm.deal.update", { id, fields: { TITLE: "Иначе" } }) } });
  expect((await guard.apply(plan.id, agent)).status).toBe("unknown");
  await expect(guard.apply(plan.id, agent)).rejects.toMatchObject({ reason: "spent" });
  expect(emulator.writes().filter(({ method }) => method === "crm.deal.update")).toHaveLength(1);
  expect((await guard.undo(plan.id)).objects[0]?.changes[0]).toMatchObject({ before: "Иначе", after: deal?.TITLE });
});
