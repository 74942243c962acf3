import { command, type NamedCommand, PortalError, result } from "@b24kit/client";
import { expect, test } from "vitest";
import { dealsPortal, guarded, notFound, shutPortal } from "./guarded.ts";

const deals = () => ({ 12: { TITLE: "Поставка", STAGE_ID: "NEW", OPPORTUNITY: "1000.00", COMMENTS: "" } });

function oneDeal(sent: NamedCommand): unknown {
  return sent.method === "crm.deal.get" ? { ID: 12, ...deals()[12] } : shutPortal(sent);
}

async function plan(commands: Record<string, { method: string; params: object }>, halt = false) {
  return guarded({ answer: dealsPortal(deals()) }).guard.plan({ commands: commands as never, halt });
}

test.each<[string, object, string, string]>([
  [
    "im.chat.user.delete",
    { CHAT_ID: 3, USER_ID: 4 },
    "Выполнить im.chat.user.delete (CHAT_ID: 3, USER_ID: 4)?",
    "im.chat.user.delete",
  ],
  [
    "crm.company.contact.add",
    { id: 7, fields: { CONTACT_ID: 8 } },
    "Выполнить crm.company.contact.add (id: 7, CONTACT_ID: 8)?",
    "crm.company.contact.add",
  ],
  [
    "crm.deal.contact.items.delete",
    { id: 12 },
    "Выполнить crm.deal.contact.items.delete (id: 12)?",
    "crm.deal.contact.items.delete",
  ],
  [
    "bizproc.workflow.terminate",
    { ID: "5f", STATUS: "t" },
    "Выполнить bizproc.workflow.terminate (ID: «5f», STATUS: «t»)?",
    "bizproc.workflow.terminate",
  ],
  ["acme.user.delete", { id: 5, all: "Y" }, "Выполнить acme.user.delete (id: 5, all: «Y»)?", "acme.user.delete"],
  ["crm.deal.delete", { id: 12, force: "Y" }, "Удалить сделку 12 «Поставка» (force: «Y»)?", "deal"],
  ["tasks.task.delegate", { taskId: 12, userId: 7 }, "Выполнить tasks.task.delegate: задача 12 (userId: 7)?", "task"],
  ["task.checklistitem.delete", { TASKID: 1, ITEMID: 2 }, "Удалить пункт чек-листа 2 (TASKID: 1)?", "checklist-item"],
  ["catalog.vat.delete", { id: 3 }, "Выполнить catalog.vat.delete: vat 3?", "vat"],
  ["crm.item.delete", { entityTypeId: 1030, id: 5 }, "Удалить элемент 5 (entityTypeId: 1030)?", "item"],
  [
    "im.message.add",
    { DIALOG_ID: "chat5", MESSAGE: "Готово" },
    "Отправить сообщение: DIALOG_ID «chat5», MESSAGE «Готово»?",
    "message",
  ],
])("%s %j is asked as what it is", async (method, params, question, kind) => {
  const made = await guarded({ answer: oneDeal }).guard.plan({ commands: { a: { method, params: params as never } } });
  expect(made.question.ru).toBe(question);
  expect(made.objects[0]?.kind).toBe(kind);
});

test("a value that is there already is told, not shown as a change", async () => {
  const fields = { TITLE: "Поставка", OPPORTUNITY: "1000.00", COMMENTS: null, STAGE_ID: "WON" };
  const made = await plan({ a: { method: "crm.deal.update", params: { id: 12, fields } } });
  expect(made.objects[0]?.changes).toEqual([{ field: "STAGE_ID", before: "NEW", after: "WON" }]);
  expect(made.notes.map(({ ru }) => ru).join()).toContain("TITLE, OPPORTUNITY, COMMENTS");
  const same = await plan({ a: { method: "crm.deal.update", params: { id: 12, fields: { TITLE: "Поставка" } } } });
  expect(same.question.ru).toBe("Изменить сделку 12 «Поставка» (значения не меняются)?");
});

test("texts stand in quotes, with inner ones inside; numbers and moments do not", async () => {
  const fields = {
    TITLE: "ООО «Север» и “Юг”",
    COMMENTS: "Renamed",
    OPPORTUNITY: "1500.50",
    CLOSEDATE: "2026-03-02T10:00:00+03:00",
  };
  const ask = async (field: keyof typeof fields) => {
    const params = { id: 12, fields: { [field]: fields[field] } };
    return (await plan({ a: { method: "crm.deal.update", params } })).question;
  };
  expect(await ask("TITLE")).toEqual({
    ru: "Изменить сделку 12 «Поставка»: TITLE «Поставка» → «ООО „Север“ и “Юг”»?",
    en: "Change deal 12 “Поставка”: TITLE “Поставка” → “ООО «Север» и ‘Юг’”?",
  });
  expect((await ask("COMMENTS")).en).toContain("COMMENTS empty → “Renamed”?");
  expect((await ask("OPPORTUNITY")).en).toContain("OPPORTUNITY 1000.00 → 1500.50?");
  expect((await ask("CLOSEDATE")).en).toContain("CLOSEDATE 2026-03-02T10:00:00+03:00?");
});

test("quotes within the title of an object become inner ones", async () => {
  const portal = dealsPortal({ 12: { TITLE: "Поставка «Орионпроект»" } });
  const commands = { a: command("crm.deal.delete", { id: 12 }) };
  expect((await guarded({ answer: portal }).guard.plan({ commands })).question).toEqual({
    ru: "Удалить сделку 12 «Поставка „Орионпроект“»?",
    en: "Delete deal 12 “Поставка «Орионпроект»”?",
  });
});

test("a reference is shown as what will be created", async () => {
  const contact = command("crm.contact.add", { fields: { NAME: "Анна" } });
  const fields = { CONTACT_ID: result("contact"), CONTACT_IDS: [result("contact")] };
  const made = await plan({ contact, deal: { method: "crm.deal.add", params: { fields } } }, true);
  expect(made.question).toEqual({
    ru: 'Создать контакт: NAME «Анна»; Создать сделку: CONTACT_ID «новый контакт», CONTACT_IDS ["новый контакт"]?',
    en: 'Create contact: NAME “Анна”; Create deal: CONTACT_ID “new contact”, CONTACT_IDS ["new contact"]?',
  });
});

test.each<[string, object]>([
  ["crm.deal.update", { id: 12, ID: 13, fields: {} }],
  ["crm.deal.delete", { id: 12, Id: 13 }],
  ["crm.deal.update", { id: 12, fields: { TITLE: "A" }, FIELDS: { STAGE_ID: "LOSE" } }],
  ["crm.deal.update", { id: 12, " fields": { STAGE_ID: "LOSE" }, fields: {} }],
  ["crm.deal.update", { id: 12, "fields\0x": { STAGE_ID: "LOSE" } }],
  ["crm.deal.update", { id: 12, fields: {}, "fields[STAGE_ID]": "LOSE" }],
  ["crm.deal.update", { id: 12, "fields[STAGE_ID]": "LOSE" }],
  ["acme.deal.frob", { "deal.id": 1, deal_id: 2 }],
  ["acme.deal.frob", { "": 1 }],
  ["crm.deal.update", { id: 12, fields: { TITLE: "A", title: "B" } }],
  ["crm.deal.delete", { id: [12] }],
  ["crm.deal.update", { id: { a: 1 }, fields: {} }],
  ["crm.deal.update", { id: true, fields: {} }],
  ["im.chat.user.delete", { CHAT_ID: [3], USER_ID: 4 }],
  ["crm.deal.update", { fields: { TITLE: "A" } }],
  ["crm.deal.delete", { id: "" }],
  ["tasks.flow.Flow.delete", { flowData: {} }],
])("no plan is made of %s %j", async (method, params) => {
  const { guard, plans, sent } = guarded();
  const made = guard.plan({ commands: { a: { method, params: params as never } } });
  await expect(made).rejects.toMatchObject({ reason: "parameter", commandKey: "a" });
  expect([plans.size, sent.length]).toEqual([0, 0]);
});

test.each<[string, object]>([
  ["an empty list below the top", { fields: { PHONE: [] } }],
  ["an empty name", { fields: { "": 1 } }],
  ["a name with a bracket", { fields: { "A[0]": 1 } }],
  ["a name with a space before", { fields: { a: { " B": 1 } } }],
  ["too many values", { fields: Object.fromEntries(Array.from({ length: 10_001 }, (_, index) => [`F${index}`, 1])) }],
])("what no batch can carry is refused before the plan is spent: %s", async (_, params) => {
  const commands = { a: { method: "crm.deal.add", params: params as never } };
  const two = { ...commands, b: command("crm.lead.add", { fields: {} }) };
  await expect(guarded().guard.plan({ commands: two })).rejects.toMatchObject({ reason: "parameter", commandKey: "a" });
  expect(await guarded().guard.plan({ commands })).toMatchObject({ effect: "write" });
});

function failing(code: "portal-error" | "access-denied" | "server-error" | "operation-limit", portalCode: string) {
  return guarded({
    answer: ({ method }) => {
      if (method === "crm.deal.get") throw new PortalError(code, "The portal says no.", { portalCode });
      return true;
    },
  }).guard;
}

const update = { commands: { a: command("crm.deal.update", { id: 12, fields: { TITLE: "A" } }) } };

test("an object that is not there, or cannot be read just now, makes no plan", async () => {
  const missing = guarded({
    answer: () => {
      throw notFound();
    },
  });
  await expect(missing.guard.plan(update)).rejects.toMatchObject({ reason: "not-found" });
  expect(missing.plans.size).toBe(0);
  const empty = guarded({ answer: () => [] });
  const user = { commands: { a: command("user.update", { ID: 999, ACTIVE: false }) } };
  await expect(empty.guard.plan(user)).rejects.toMatchObject({ reason: "not-found" });
  for (const code of ["server-error", "operation-limit"] as const) {
    await expect(failing(code, "").plan(update)).rejects.toMatchObject({ reason: "unreadable", commandKey: "a" });
  }
});

test("a right to read that is missing is a note with a code", async () => {
  for (const portalCode of ["ACCESS_DENIED", ""]) {
    const { notes } = await failing("access-denied", portalCode).plan(update);
    expect(notes.map(({ en }) => en).join()).toContain(`could not be read (${portalCode || "access-denied"})`);
  }
});

test("while the portal cannot show the object, a plan stays open and says so", async () => {
  const home = guarded({ answer: dealsPortal(deals()) });
  const { id } = await home.guard.plan(update);
  const down = guarded({
    shared: home,
    answer: () => {
      throw new PortalError("server-error", "down", { isRetryable: true });
    },
  });
  await expect(down.guard.apply(id, { by: "person" })).rejects.toMatchObject({ reason: "unreadable" });
  expect(down.guard.show(id).status).toBe("open");
});

test("a method that reads its parameters by place takes them in no other order", async () => {
  const inOrder = { method: "task.commentitem.delete", params: { TASKID: 3, ITEMID: 4 } };
  const swapped = { method: "task.commentitem.delete", params: { ITEMID: 4, TASKID: 3 } };
  await expect(plan({ a: swapped })).rejects.toMatchObject({ reason: "parameter" });
  await expect(plan({ a: inOrder })).rejects.toMatchObject({ reason: "not-found" });
});
