import { expect, test } from "vitest";
import { planIn, signedIn } from "./signed-in.ts";

const overdueOf = (home: Awaited<ReturnType<typeof signedIn>>) =>
  home.portal.world.tasks.filter(
    ({ status, deadline }) =>
      ["1", "2", "3"].includes(status) &&
      typeof deadline === "string" &&
      Date.parse(deadline) < Date.parse(home.portal.world.portal.now!),
  );

test("the wording of every message is shown, nothing is sent without a yes, then one to each person", async () => {
  await using home = await signedIn({ access: { confirm: "agent" } });
  const me = String(home.portal.world.portal.currentUser);
  const late = overdueOf(home).filter(({ responsibleId, createdBy }) => createdBy === me && responsibleId !== me);
  const people = [...new Set(late.map(({ responsibleId }) => responsibleId))];
  expect(people.length).toBeGreaterThan(1);

  const asked = await home.run("report", "overdue", "--remind");
  expect(asked).toMatchObject({
    code: 2,
    stdout: expect.stringMatching(/^Send \d+ reminders of overdue tasks to /) as string,
  });
  expect(asked.stderr).toContain("b24 plan apply");
  expect(home.writes()).toEqual([]);
  const shown = JSON.parse((await home.run("plan", "show", planIn(asked.stdout), "--json")).stdout) as {
    readonly objects: readonly { readonly id: string; readonly changes: readonly { readonly after: string }[] }[];
  };
  expect(shown.objects.map(({ id }) => id).toSorted()).toEqual(people.toSorted());
  for (const { id, changes } of shown.objects) {
    for (const task of late.filter(({ responsibleId }) => responsibleId === id)) {
      expect(changes[0]?.after).toContain(`/tasks/task/view/${task.id}/`);
    }
  }

  const { code, stdout } = await home.run("report", "overdue", "--remind", "--confirm-write");
  expect(code).toBe(0);
  expect(stdout.match(/^Sent: /gm)).toHaveLength(people.length);
  expect(home.writes()).toEqual(people.map(() => "im.message.add"));
});

test("nobody else late is told, and no plan is made", async () => {
  await using home = await signedIn({ access: { confirm: "agent" } });
  const { users, tasks, portal } = home.portal.world;
  const late = new Set(overdueOf(home).flatMap(({ responsibleId, createdBy }) => [responsibleId, createdBy]));
  const idle = users.find(({ ID, ACTIVE }) => ACTIVE && ID !== String(portal.currentUser) && !late.has(ID));
  expect(tasks.length).toBeGreaterThan(0);
  const { code, stdout } = await home.run("report", "overdue", "--remind", "--user", idle!.ID, "--confirm-write");
  expect({ code, stdout }).toEqual({ code: 0, stdout: "Nobody to remind: nobody else is late.\n" });
  expect(home.writes()).toEqual([]);
});

test("a profile that only a person may confirm for keeps the plan open", async () => {
  await using home = await signedIn();
  const { code, stdout, stderr } = await home.run("report", "overdue", "--remind", "--confirm-write");
  expect(code).toBe(2);
  expect(planIn(stdout)).not.toBe("");
  expect(stderr).toContain("only a person");
  expect(home.writes()).toEqual([]);
});

test("a report that reminds of nothing refuses the option", async () => {
  await using home = await signedIn();
  const { code, stderr } = await home.run("report", "briefing", "--remind");
  expect({ code, stderr }).toMatchObject({ code: 64, stderr: expect.stringContaining("--remind") as string });
});
