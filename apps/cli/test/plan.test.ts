import { afterAll, beforeAll, expect, test } from "vitest";
import { b24 } from "./b24.ts";
import { planIn, renaming, signedIn, type SignedIn } from "./signed-in.ts";

let home: SignedIn;
beforeAll(async () => {
  home = await signedIn({ access: { confirm: "agent" } });
});
afterAll(async () => home[Symbol.asyncDispose]());

interface Times {
  readonly createdAt: string;
  readonly expiresAt: string;
}

async function planned(title: string): Promise<string> {
  return planIn((await home.run(...renaming(home, title))).stdout);
}

test("list, show, apply, undo: the whole way without a terminal", async () => {
  const id = await planned("One way");
  const listed = await home.run("plan", "list", "--json", "id,status");
  expect(JSON.parse(listed.stdout)).toContainEqual({ id, status: "open" });
  expect((await home.run("plan", "list")).stdout).toMatch(/^id\tstatus\tcreatedAt\tquestion\n/);
  const shown = await home.run("plan", "show", id);
  expect(shown).toMatchObject({ code: 0, stderr: "" });
  for (const part of [id, "Objects", "Valid until", "Before", "After", "One way"]) expect(shown.stdout).toContain(part);
  const applied = await home.run("plan", "apply", id);
  expect(applied.code).toBe(0);
  expect(applied.stdout).toMatch(/^Changed: deal \d+ “One way”\n/);
  expect((await home.run("plan", "show", id)).stdout).toMatch(/Status +done/);
  const undone = await home.run("plan", "undo", id, "--confirm-write", "--json");
  expect(undone.code).toBe(0);
  expect(JSON.parse(undone.stdout)).toMatchObject({ status: "done", objects: [{ action: "change", kind: "deal" }] });
  expect((await home.run("plan", "show", id, "--json")).stdout).toContain('"status": "undone"');
  expect(home.writes()).toEqual(["crm.item.update", "crm.item.update"]);
});

test("undo without a yes is a plan that waits", async () => {
  const id = await planned("Waiting");
  await home.run("plan", "apply", id);
  const { code, stdout, stderr } = await home.run("plan", "undo", id);
  expect(code).toBe(2);
  expect(stdout).toMatch(new RegExp(`Takes back +${id}`));
  expect(stderr).toContain("show the plan to a person");
  expect((await home.run("plan", "apply", planIn(stderr))).code).toBe(0);
});

test("an agent's yes is refused where only a person may say it", async () => {
  const id = await planned("For a person");
  await home.setAccess({});
  const before = home.writes().length;
  const { code, stdout, stderr } = await home.run("plan", "apply", id);
  expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
  expect(stderr).toContain(`b24 plan apply ${id}`);
  expect(stderr).toContain("--confirm agent");
  await home.setAccess({ confirm: "agent" });
  expect(home.writes()).toHaveLength(before);
});

test("a record that was changed meanwhile: refused, with the difference", async () => {
  const id = await planned("Second");
  await home.run(...renaming(home, "First"), "--confirm-write");
  const before = home.writes().length;
  const { code, stderr } = await home.run("plan", "apply", id);
  expect(code).toBe(2);
  expect(stderr).toContain("changed on the portal");
  expect(stderr).toMatch(/^ {2}title: ".*" → "First"$/m);
  expect(home.writes()).toHaveLength(before);
});

test("a plan runs once, lives by the real time alone, and can be given up", async () => {
  const once = await planned("Once");
  expect((await home.run("plan", "apply", once)).code).toBe(0);
  const before = home.writes().length;
  const again = await home.run("plan", "apply", once);
  expect(again.code).toBe(2);
  expect(again.stderr).toContain(`b24 plan show ${once}`);
  const [plan] = JSON.parse((await home.run("plan", "list", "--json", "createdAt,expiresAt")).stdout) as Times[];
  expect(Math.abs(Date.parse(plan?.createdAt ?? "") - Date.now())).toBeLessThan(10 * 60_000);
  for (const moved of ["2016-01-01T00:00:00Z", "2036-01-01T00:00:00Z"]) {
    const env = { ...home.env, B24KIT_NOW: moved };
    const made = planIn((await b24(renaming(home, `In ${moved}`), { env })).stdout);
    const shown = JSON.parse((await b24(["plan", "show", made, "--json"], { env })).stdout) as Times & {
      status: string;
    };
    expect(shown.status).toBe("open");
    expect(Date.parse(shown.expiresAt) - Date.now()).toBeLessThanOrEqual(30 * 60_000);
    expect(Date.parse(shown.expiresAt)).toBeGreaterThan(Date.now());
  }
  const unwanted = await planned("Unwanted");
  expect((await home.run("plan", "discard", unwanted)).code).toBe(0);
  expect((await home.run("plan", "apply", unwanted)).stderr).toContain("was discarded");
  expect((await home.run("plan", "discard", unwanted)).code).toBe(2);
  expect(home.writes()).toHaveLength(before);
});

test.each(["zzzz-zzzz-zzzz-zzzz", "1", "../../x", "' OR 1=1"])("a guessed id %j is no plan", async (id) => {
  for (const command of ["show", "apply", "undo", "discard"]) {
    const { code, stdout, stderr } = await home.run("plan", command, id);
    expect({ command, code, stdout }).toEqual({ command, code: 2, stdout: "" });
    expect(stderr).toContain("There is no such plan");
    expect(stderr).toContain("b24 plan list");
  }
});

test("no plans are no error", async () => {
  await using fresh = await signedIn();
  expect(await fresh.run("plan", "list")).toEqual({ code: 0, stdout: "", stderr: "there are no plans\n" });
  expect((await fresh.run("plan", "list", "--json")).stdout).toBe("[]\n");
});
