import { type NamedCommand, PortalError, result } from "@b24kit/client";
import { expect, test } from "vitest";
import type { WriteRequest } from "../src/index.ts";
import { everything, guarded } from "./guarded.ts";

type Row = Record<string, unknown>;

/** A portal with CRM items by type, tasks with a checklist, and messages; every change moves the stamp. */
function portal() {
  const items = new Map<string, Row>();
  let next = 10;
  let clock = 0;
  const add = (kind: string, row: Row): Row => {
    const id = (next += 1);
    items.set(`${kind}:${id}`, { id, ...row, updatedTime: (clock += 1) });
    return { id };
  };
  const found = (key: string): Row => {
    const row = items.get(key);
    if (row === undefined) throw new PortalError("portal-error", "Not found", { portalCode: "NOT_FOUND" });
    return row;
  };
  const answer = ({ method, params }: NamedCommand): unknown => {
    const { entityTypeId, id, fields } = params as { entityTypeId?: number; id?: string; fields?: Row };
    const key = `${entityTypeId}:${id}`;
    if (method === "crm.item.add") return { item: add(String(entityTypeId), fields ?? {}) };
    if (method === "crm.item.get") return { item: found(key) };
    if (method === "crm.item.update") return { item: Object.assign(found(key), fields, { updatedTime: (clock += 1) }) };
    if (method === "crm.item.delete") {
      found(key);
      items.delete(key);
      return [];
    }
    if (method === "im.message.add") return 77;
    throw new PortalError("portal-error", "?", { portalCode: "ERROR_METHOD_NOT_FOUND" });
  };
  return { items, answer };
}

const companyAndDeal = (): WriteRequest => ({
  halt: true,
  commands: {
    company: { method: "crm.item.add", params: { entityTypeId: 4, fields: { title: "ACME" } } },
    deal: {
      method: "crm.item.add",
      params: { entityTypeId: 2, fields: { title: "Deal", companyId: result("company", "item", "id") } },
    },
  },
});

async function ran(request = companyAndDeal()) {
  const { items, answer } = portal();
  const connection = guarded({ answer, policy: everything });
  const plan = await connection.guard.plan(request);
  await connection.guard.apply(plan.id, { by: "person" });
  return { ...connection, items, plan };
}

test("an undo that deletes is not made when somebody changes the object between its readings", async () => {
  const { items, answer } = portal();
  let readings = Number.NEGATIVE_INFINITY;
  const connection = guarded({
    answer: (command) => {
      if (command.method === "crm.item.get" && (readings += 1) === 3)
        Object.assign(items.get("2:12") ?? {}, { title: "Won" });
      return answer(command);
    },
    policy: everything,
  });
  const { id } = await connection.guard.plan(companyAndDeal());
  await connection.guard.apply(id, { by: "person" });
  readings = 0;
  await expect(connection.guard.undo(id)).rejects.toMatchObject({ reason: "changed-meanwhile", plan: id });
  expect(connection.plans.size).toBe(1);
});

test("what a chain has created is deleted in reverse order, as one destructive plan", async () => {
  const { guard, items, plan, sent } = await ran();
  expect(plan.reversibility).toBe("remove");
  const [company, deal] = [...items.keys()];
  const undo = await guard.undo(plan.id);
  expect(undo).toMatchObject({ effect: "destructive", undoes: plan.id, halt: true, notes: [] });
  expect(undo.objects.map(({ action, title }) => [action, title])).toEqual([
    ["delete", "Deal"],
    ["delete", "ACME"],
  ]);
  expect(items.size).toBe(2);
  await guard.apply(undo.id, { by: "person" });
  expect(items.size).toBe(0);
  expect(sent.filter(({ method }) => method === "crm.item.delete").map(({ params }) => params)).toEqual([
    { entityTypeId: 2, id: deal?.split(":")[1] },
    { entityTypeId: 4, id: company?.split(":")[1] },
  ]);
  expect(guard.show(plan.id).status).toBe("undone");
});

test("consent to destroy is asked of its own", async () => {
  const { answer } = portal();
  const { confirmDestructive: _, ...withoutDestructive } = everything;
  const { guard } = guarded({ answer, policy: withoutDestructive });
  const plan = await guard.plan(companyAndDeal());
  await guard.apply(plan.id, { by: "agent" });
  const undo = await guard.undo(plan.id);
  await expect(guard.apply(undo.id, { by: "agent" })).rejects.toMatchObject({ reason: "no-consent" });
});

test("nothing is deleted when somebody has changed any of it since", async () => {
  const { guard, items, plan } = await ran();
  for (const [key, row] of items) if (key.startsWith("2:")) Object.assign(row, { updatedTime: 99 });
  await expect(guard.undo(plan.id)).rejects.toMatchObject({
    reason: "changed-meanwhile",
    difference: [{ command: "deal", field: "updatedTime", now: 99 }],
  });
});

test("what is changed between the plan of the undo and its run is not deleted either", async () => {
  const { guard, items, plan } = await ran();
  const undo = await guard.undo(plan.id);
  for (const row of items.values()) Object.assign(row, { updatedTime: 99 });
  await expect(guard.apply(undo.id, { by: "person" })).rejects.toMatchObject({ reason: "changed-meanwhile" });
  expect(items.size).toBe(2);
});

test("what is gone already is left out; when all is gone there is nothing to take back", async () => {
  const { guard, items, plan } = await ran();
  const [company, deal] = [...items.keys()];
  items.delete(deal ?? "");
  const undo = await guard.undo(plan.id);
  expect(undo.commands.map(({ params }) => params["id"])).toEqual([company?.split(":")[1]]);
  items.clear();
  await expect(guard.undo(plan.id)).rejects.toMatchObject({ reason: "nothing-to-undo" });
});

test("changes beside what was created are put back in the same plan, in reverse order", async () => {
  const { items, answer } = portal();
  items.set("2:5", { id: 5, title: "Old", updatedTime: 0 });
  const { guard } = guarded({ answer, policy: everything });
  const plan = await guard.plan({
    halt: true,
    commands: {
      company: { method: "crm.item.add", params: { entityTypeId: 4, fields: { title: "ACME" } } },
      rename: { method: "crm.item.update", params: { entityTypeId: 2, id: 5, fields: { title: "New" } } },
    },
  });
  await guard.apply(plan.id, { by: "person" });
  const undo = await guard.undo(plan.id);
  expect(undo.commands.map(({ method }) => method)).toEqual(["crm.item.update", "crm.item.delete"]);
  await guard.apply(undo.id, { by: "person" });
  expect([...items]).toEqual([["2:5", expect.objectContaining({ title: "Old" })]]);
});

test("what has no way back stays, and the plan says so", async () => {
  const { guard, plan } = await ran({
    halt: true,
    commands: {
      company: { method: "crm.item.add", params: { entityTypeId: 4, fields: { title: "ACME" } } },
      say: { method: "im.message.add", params: { DIALOG_ID: "1", MESSAGE: "done" } },
    },
  });
  expect(plan.reversibility).toBe("partly");
  const undo = await guard.undo(plan.id);
  expect(undo.commands).toHaveLength(1);
  expect(undo.notes.map(({ en }) => en)).toContainEqual(expect.stringMatching(/^im\.message\.add: .*stays/));
});

test("a chain that stopped halfway: what it had created is deleted", async () => {
  const { items, answer } = portal();
  const refuse = (command: NamedCommand): unknown => {
    if ((command.params as { entityTypeId?: number }).entityTypeId === 2)
      throw new PortalError("portal-error", "no", { portalCode: "ACCESS_DENIED" });
    return answer(command);
  };
  const { guard } = guarded({ answer: refuse, policy: everything });
  const plan = await guard.plan(companyAndDeal());
  expect(await guard.apply(plan.id, { by: "person" })).toMatchObject({ status: "failed" });
  const undo = await guard.undo(plan.id);
  expect(undo.commands.map(({ method }) => method)).toEqual(["crm.item.delete"]);
  await guard.apply(undo.id, { by: "person" });
  expect(items.size).toBe(0);
});

test("what could not be read right after the run is not deleted: nobody knows whether it was changed", async () => {
  const { items, answer } = portal();
  let isBlind = true;
  const blind = (command: NamedCommand): unknown => {
    if (isBlind && command.method === "crm.item.get")
      throw new PortalError("server-error", "?", { portalCode: "INTERNAL_SERVER_ERROR" });
    return answer(command);
  };
  const { guard } = guarded({ answer: blind, policy: everything });
  const plan = await guard.plan(companyAndDeal());
  await guard.apply(plan.id, { by: "person" });
  isBlind = false;
  await expect(guard.undo(plan.id)).rejects.toMatchObject({ reason: "not-reversible" });
  expect(items.size).toBe(2);
});
