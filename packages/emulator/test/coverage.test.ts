import { methodInfo } from "@b24kit/catalog";
import { expect, test } from "vitest";
import { coverage } from "../src/index.ts";
import { startPortal } from "./portal.ts";
import { smallWorld } from "./small-world.ts";

/** Issue list of the first part. */
const promised = `profile scope app.info methods method.get server.time user.current user.get user.search department.get
  im.department.employees.get im.department.colleagues.list tasks.task.list tasks.task.get calendar.event.get
  calendar.event.get.nearest calendar.section.get calendar.accessibility.get calendar.settings.get crm.item.list crm.item.get
  crm.item.fields crm.deal.list crm.deal.get crm.deal.fields crm.lead.list crm.lead.get crm.lead.fields crm.contact.list
  crm.contact.get crm.contact.fields crm.company.list crm.company.get crm.company.fields crm.activity.list crm.status.list
  crm.category.list crm.currency.list crm.stagehistory.list crm.settings.mode.get timeman.status batch`.split(/\s+/);

/** Writes of the second part, tasks, calendars and chats. */
const officeWrites =
  `tasks.task.add tasks.task.update tasks.task.delete tasks.task.complete tasks.task.renew tasks.task.start
  tasks.task.pause tasks.task.defer tasks.task.delegate tasks.task.approve tasks.task.disapprove task.checklistitem.add
  task.checklistitem.update task.checklistitem.delete task.checklistitem.complete task.checklistitem.renew task.commentitem.add
  task.commentitem.delete task.elapseditem.add calendar.event.add calendar.event.update calendar.event.delete
  calendar.meeting.status.set im.chat.add im.message.add im.message.update im.message.delete im.notify im.notify.personal.add
  im.notify.system.add im.notify.delete`.split(/\s+/);

test("the table holds what was promised, and says what is missing", () => {
  expect(Object.keys(coverage)).toEqual(expect.arrayContaining([...promised, ...officeWrites]));
  const unexplained = Object.entries(coverage).filter(
    ([, { support, note }]) => (support === "full") !== (note === undefined),
  );
  expect(unexplained).toEqual([]);
});

test("the table equals the routes: every method of it answers, none outside it does", async () => {
  const portal = await startPortal({ world: smallWorld() });
  const listed = (await portal.call("methods", { full: true })).result as string[];
  expect(listed.toSorted()).toEqual(Object.keys(coverage).toSorted());
  const strangers = ["crm.deal.merge", "toString", "__proto__", "constructor", "crm.item"];
  const unknown: string[] = [];
  for (const method of [...listed.map((name) => name.toUpperCase()), ...strangers]) {
    if ((await portal.call(method)).error === "ERROR_METHOD_NOT_FOUND") unknown.push(method);
  }
  expect(unknown).toEqual(strangers);
});

test("scopes are those of the catalog", async () => {
  const closed = await startPortal({ world: smallWorld({ scopes: [] }) });
  const wrong: string[] = [];
  for (const method of Object.keys(coverage).filter((name) => name !== "batch")) {
    const scope = methodInfo(method)?.scope;
    const isFree = scope === undefined || scope === null || scope === "basic";
    if (((await closed.call(method)).error === "insufficient_scope") === isFree) wrong.push(method);
    const open = await startPortal({ world: smallWorld({ scopes: isFree ? [] : [scope] }) });
    if ((await open.call(method)).error === "insufficient_scope") wrong.push(method);
  }
  expect(wrong).toEqual([]);
});
