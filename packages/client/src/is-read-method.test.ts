import { expect, test } from "vitest";
import { isReadMethod } from "./index.ts";

test.each([
  "crm.deal.list CRM.Deal.Get crm.item.fields tasks.task.list task.elapseditem.getlist user.current user.search profile",
  "scope methods server.time app.info method.get timeman.status calendar.event.get.nearest crm.settings.mode.get",
])("reads: %s", (names) => {
  for (const name of names.split(" ")) expect([name, isReadMethod(name)]).toEqual([name, true]);
});

test.each([
  "crm.deal.add crm.deal.update crm.deal.delete batch im.message.add timeman.open get list",
  "event.offline.get im.notify.read.list im.v2.Event.get imbot.v2.Event.get unknown.thing",
])("does not take for reads: %s", (names) => {
  for (const name of names.split(" ")) expect([name, isReadMethod(name)]).toEqual([name, false]);
});
