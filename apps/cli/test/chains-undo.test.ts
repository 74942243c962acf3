import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { signedIn } from "./signed-in.ts";

const commands = {
  contact: { method: "crm.item.add", params: { entityTypeId: 3, fields: { name: "Anna" } } },
  deal: {
    method: "crm.item.add",
    params: { entityTypeId: 2, fields: { title: "Supply", contactId: "$result[contact][item][id]" } },
  },
};

test("several commands are taken back: what they created is deleted by one destructive plan", async () => {
  await using home = await signedIn({ access: { confirm: "agent", confirmDestructive: "agent" } });
  const file = join(home.env["B24KIT_HOME"] ?? "", "commands.json");
  writeFileSync(file, JSON.stringify(commands));
  expect(await home.run("batch", "--file", file, "--halt", "--confirm-write")).toMatchObject({ code: 0 });
  const listed = await home.run("plan", "list", "--json", "id");
  const [plan] = JSON.parse(listed.stdout) as [{ readonly id: string }];
  expect(await home.run("plan", "undo", plan.id)).toMatchObject({ code: 2 });
  expect(await home.run("plan", "undo", plan.id, "--confirm-destructive")).toMatchObject({ code: 0 });
  expect(home.writes().slice(-2)).toEqual(["crm.item.delete", "crm.item.delete"]);
});

test("a chain with a next step is taken back: the activity and the comment are deleted", async () => {
  await using home = await signedIn({ access: { confirm: "agent", confirmDestructive: "agent" } });
  const deal = String(home.portal.world.deals[0]?.["ID"]);
  const values = [`deal=${deal}`, "comment=They accept", "next=Send", "when=2026-03-04T10:00:00+03:00"];
  const run = ["chains", "run", "deal-follow-up", ...values.flatMap((value) => ["--param", value]), "--confirm-write"];
  expect(await home.run(...run)).toMatchObject({ code: 0 });
  const listed = await home.run("plan", "list", "--json", "id");
  const [plan] = JSON.parse(listed.stdout) as [{ readonly id: string }];
  expect(await home.run("plan", "undo", plan.id, "--confirm-destructive")).toMatchObject({ code: 0 });
  expect(home.writes().slice(-2)).toEqual(["crm.activity.delete", "crm.timeline.comment.delete"]);
});
