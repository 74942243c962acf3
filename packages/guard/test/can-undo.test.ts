import { command, type NamedCommand, PortalError } from "@b24kit/client";
import { expect, test } from "vitest";
import { canUndo, type WriteRequest } from "../src/index.ts";
import { everything, guarded } from "./guarded.ts";

type Row = Record<string, unknown>;

/** A portal of deals and messages that refuses what stands in the list; `blind`: the first reading after a change fails; `deaf`: changes do nothing. */
function portal(refused: readonly string[] = [], { blind = false, deaf = false } = {}) {
  const deals = new Map<string, Row>([["12", { id: 12, title: "Old", updatedTime: 0 }]]);
  let isChanged = false;
  return ({ method, params }: NamedCommand): unknown => {
    const { id, fields } = params as { id?: number; fields?: Row };
    if (refused.includes(method)) throw new PortalError("access-denied", "no", { portalCode: "ACCESS_DENIED" });
    if (method === "crm.item.get") {
      const fails = blind && isChanged;
      isChanged = false;
      if (fails) throw new PortalError("server-error", "?", { portalCode: "INTERNAL_SERVER_ERROR" });
      const item = deals.get(String(id));
      if (item === undefined) throw new PortalError("portal-error", "Not found", { portalCode: "NOT_FOUND" });
      return { item: { ...item } };
    }
    isChanged = true;
    if (method === "crm.item.add") {
      const item = { id: 100 + deals.size, ...fields, updatedTime: 1 };
      deals.set(String(item.id), item);
      return { item };
    }
    if (method === "crm.item.update" && !deaf) Object.assign(deals.get(String(id)) ?? {}, fields, { updatedTime: 2 });
    if (method === "crm.item.delete") deals.delete(String(id));
    return method === "im.message.add" ? 77 : true;
  };
}

const add = (title: string) => command("crm.item.add", { entityTypeId: 2, fields: { title } });
const update = command("crm.item.update", { entityTypeId: 2, id: 12, fields: { title: "New" } });
const say = command("im.message.add", { DIALOG_ID: "1", MESSAGE: "done" });

type Case = [what: string, WriteRequest["commands"], ReturnType<typeof portal>];

async function ran(commands: WriteRequest["commands"], answer: ReturnType<typeof portal>) {
  const { guard } = guarded({ answer, policy: everything });
  const plan = await guard.plan({ commands });
  return { guard, applied: await guard.apply(plan.id, { by: "person" }) };
}

test.each<Case>([
  ["a change", { update }, portal()],
  ["a change that nobody could look at", { update }, portal([], { blind: true })],
  ["two creations", { a: add("A"), b: add("B") }, portal()],
  ["a message beside a creation", { say, a: add("A") }, portal()],
])("of %s something can be taken back, and an undo does", async (_what, commands, answer) => {
  const { guard, applied } = await ran(commands, answer);
  expect(canUndo(applied)).toBe(true);
  expect(await guard.undo(applied.id)).toMatchObject({ undoes: applied.id });
});

test.each<Case>([
  ["a change that was refused", { update }, portal(["crm.item.update"])],
  ["a change that the portal accepted and did not make", { update }, portal([], { deaf: true })],
  ["a creation", { add: add("A") }, portal()],
  ["two creations that were refused", { a: add("A"), b: add("B") }, portal(["crm.item.add"])],
  ["two creations that nobody could look at", { a: add("A"), b: add("B") }, portal([], { blind: true })],
  ["a message beside a creation that was refused", { say, a: add("A") }, portal(["crm.item.add"])],
  ["a message", { say }, portal()],
])("of %s nothing can be taken back, and an undo is refused", async (_what, commands, answer) => {
  const { guard, applied } = await ran(commands, answer);
  expect(canUndo(applied)).toBe(false);
  const reason: unknown = expect.stringMatching(/^(?:nothing-to-undo|not-reversible)$/);
  await expect(guard.undo(applied.id)).rejects.toMatchObject({ reason });
});
